// The facts that schemas/packs/README.md promises of the packs inside the program.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "reference/marks.h"
#include "reference/pack_source.h"
#include "reference/packs.h"

using namespace noken::reference;

template <std::size_t count>
static auto rows_of(const PackSource& source, const char* file,
                    const char* const (&columns)[count]) {
  auto rows = read_rows(source, file, columns);
  INFO(file);
  REQUIRE(rows);
  return *rows;
}

static PackSource pack(const char* subject, const char* name) {
  return *find_pack("", subject, name);
}

TEST_CASE("packs: names of the packs inside the program") {
  CHECK(pack_names("indeks") == std::vector<std::string>{"pemdi-2026", "spbe-2020"});
  CHECK(pack_names("arsitektur") == std::vector<std::string>{"perpres-132-2022"});
  CHECK(pack_names("umum").empty());
  CHECK(pack_names("ind").empty());
}

TEST_CASE("packs: sizes of the trees") {
  const Packs& packs = built_in_packs();
  CHECK(packs.tree(TreeName::rab).nodes.size() == 358);
  CHECK(packs.tree(TreeName::ral).nodes.size() == 357);
  CHECK(packs.tree(TreeName::rad).nodes.size() == 363);
  CHECK(packs.tree(TreeName::raa).nodes.size() == 6);
  CHECK(packs.tree(TreeName::rai).nodes.size() == 17);
  CHECK(packs.tree(TreeName::rak).nodes.size() == 12);
}

TEST_CASE("packs: codes are unique, in order, below their parent, of known confidence") {
  for (const Tree& tree : built_in_packs().trees) {
    CHECK(tree.by_code.size() == tree.nodes.size());
    CHECK(std::ranges::is_sorted(tree.nodes, {}, &TreeNode::code));
    for (const TreeNode& node : tree.nodes) {
      CAPTURE(node.code);
      CHECK(is_code_of(tree.name, node.code));
      CHECK(node.level == level_of(node.code));
      CHECK_FALSE(node.name.empty());
      CHECK(explain_mark(node.confidence).english != std::string());
      const bool has_parent =
          tree.by_code.contains(std::string(at_level(node.code, node.level - 1)));
      CHECK((node.level == 1 || has_parent));
    }
  }
}

TEST_CASE("packs: the parent column says what the code says") {
  for (const char* file : {"rab.csv", "ral.csv", "rad.csv", "raa.csv", "rai.csv", "rak.csv"}) {
    for (const auto& [code, parent] :
         rows_of(pack("arsitektur", "perpres-132-2022"), file, {"code", "parent"})) {
      const int level = level_of(code);
      CHECK(parent == (level == 1 ? "" : at_level(code, level - 1)));
    }
  }
}

static void check_sums(const char* edition, const char* part, const char* weight_of_part) {
  std::map<std::string, double> sums;
  std::map<std::string, double> said;
  double total = 0;
  for (const auto& [name, weight, whole] :
       rows_of(pack("indeks", edition), "indikator.csv", {part, "bobot", weight_of_part})) {
    sums[name] += std::stod(weight);
    said[name] = std::stod(whole);
    total += std::stod(weight);
  }
  CHECK(total == doctest::Approx(100));
  for (const auto& [name, sum] : sums) CHECK(sum == doctest::Approx(said[name]));
}

TEST_CASE("packs: weights of the indexes add up") {
  check_sums("spbe-2020", "aspek", "bobot_aspek");
  check_sums("spbe-2020", "domain", "bobot_domain");
  check_sums("pemdi-2026", "aspek", "bobot_aspek");
  CHECK(built_in_packs().find_index("spbe-2020")->indicators.size() == 47);
  CHECK(built_in_packs().find_index("pemdi-2026")->indicators.size() == 20);
  CHECK(built_in_packs().indexes.front().edition == "pemdi-2026");
}

static void check_levels(const char* edition, int lowest) {
  std::map<std::string, std::string> levels;
  for (const auto& [code, level] :
       rows_of(pack("indeks", edition), "tingkat.csv", {"indikator", "tingkat"})) {
    levels[code] += level;
  }
  const auto& indicators = built_in_packs().find_index(edition)->indicators;
  CHECK(levels.size() == indicators.size());
  for (const Indicator& indicator : indicators) {
    CHECK(levels[indicator.code] ==
          std::string("12345").substr(static_cast<std::size_t>(lowest) - 1));
  }
}

TEST_CASE("packs: every indicator has all its levels") {
  check_levels("spbe-2020", 2);  // no source gives the criteria of level 1
  check_levels("pemdi-2026", 1);
}

TEST_CASE("packs: predicates and bands of imported scores meet without gaps") {
  for (const char* edition : {"spbe-2020", "pemdi-2026"}) {
    double reached = 1;
    for (const auto& [low, high] :
         rows_of(pack("indeks", edition), "predikat.csv", {"min", "max"})) {
      CHECK(std::stod(low) == doctest::Approx(reached));
      reached = std::stod(high);
    }
    CHECK(reached == doctest::Approx(5));
  }
  std::map<std::string, double> reached;
  for (const auto& [score, low, high] :
       rows_of(pack("indeks", "pemdi-2026"), "konversi.csv", {"skor", "min", "max"})) {
    if (reached.contains(score)) CHECK(std::stod(low) == doctest::Approx(reached[score]));
    reached[score] = std::stod(high);
  }
  CHECK(reached.size() == 4);
}

static std::vector<std::string> values_of(const char* list) {
  std::vector<std::string> values;
  for (const Option& option : built_in_packs().find_options(list)->options)
    values.push_back(option.value);
  return values;
}

static std::vector<std::string> column(const PackSource& source, const char* file,
                                       const char* name) {
  std::vector<std::string> values;
  for (const auto& row : rows_of(source, file, {name})) values.push_back(row[0]);
  return values;
}

TEST_CASE("packs: option lists agree with the tables they come from") {
  CHECK(values_of("bidang") == column(general_pack(), "bidang.csv", "kode"));
  CHECK(values_of("muatan") == column(general_pack(), "peta-rencana.csv", "kode"));
  CHECK(values_of("unsur_kesiapan") ==
        column(pack("smart_city", "gerakan-smart-city"), "kesiapan.csv", "kode"));
  CHECK(std::ranges::is_sorted(built_in_packs().options, {}, &OptionList::name));
  for (const OptionList& list : built_in_packs().options) {
    const auto values = values_of(list.name.c_str());
    CHECK_FALSE(values.empty());
    CHECK(std::set(values.begin(), values.end()).size() == values.size());
    for (const Option& option : list.options)
      CHECK(explain_mark(option.mark).english != std::string());
  }
}

TEST_CASE("packs: every key that a table names exists") {
  const Packs& packs = built_in_packs();
  for (const NationalApplication& application : packs.national) {
    CAPTURE(application.id);
    CHECK(application.id.starts_with("nas-"));
    for (const auto& field : application.fields) CHECK(packs.find_field(field) != nullptr);
    for (const auto& key : application.instruments) CHECK(packs.find_instrument(key) != nullptr);
    CHECK((application.application_class == "umum" ||
           application.application_class == "khusus_pusat"));
  }
  const auto& spbe = packs.find_index("spbe-2020")->indicators;
  for (const ApplicationField& field : packs.fields) {
    const bool exists = std::ranges::find(spbe, field.indicator, &Indicator::code) != spbe.end();
    CHECK((field.indicator.empty() || exists));
  }
  for (const Article& article : packs.articles) {
    CHECK(packs.find_instrument(article.instrument) != nullptr);
    CHECK(packs.find_article(article.instrument, article.article) == &article);
  }
}

TEST_CASE("packs: only what was read and is final may be cited") {
  int citable = 0;
  for (const Article& article : built_in_packs().articles) {
    if (!article.may_cite) continue;
    ++citable;
    CHECK((article.read == "FULL" || article.read == "PART"));
  }
  CHECK(citable == 39);
}

static bool role_exists(const Packs& packs, const std::string& code) {
  const std::size_t slash = code.find('/');
  if (slash == std::string::npos) {
    return std::ranges::any_of(packs.trees,
                               [&](const Tree& tree) { return tree.by_code.contains(code); });
  }
  const Index* index = packs.find_index(code.substr(0, slash));
  if (index == nullptr) return false;
  return std::ranges::find(index->indicators, code.substr(slash + 1), &Indicator::code) !=
         index->indicators.end();
}

TEST_CASE("packs: roles, colours and equivalents name codes that exist") {
  const Packs& packs = built_in_packs();
  for (const auto& [role, codes] : packs.roles) {
    for (const auto& code : codes) CHECK(role_exists(packs, code));
  }
  CHECK(packs.roles.find("every_agency_service")->second.size() == 2);
  CHECK(packs.sector_colours.size() == 9);
  for (const auto& [ral, rab] : packs.ral_to_rab) {
    CHECK(packs.tree(TreeName::ral).by_code.contains(ral));
    CHECK(packs.tree(TreeName::rab).by_code.contains(rab));
  }
  CHECK(std::ranges::find(packs.degrees, "S.Kom") != packs.degrees.end());
}

TEST_CASE("packs: six pillars of three sub-dimensions") {
  const Packs& packs = built_in_packs();
  CHECK(packs.pillars.size() == 6);
  for (const Pillar& pillar : packs.pillars) {
    CHECK(std::ranges::count(packs.sub_dimensions, pillar.id, &SubDimension::pillar) == 3);
    CHECK(pillar.colour.starts_with('#'));
  }
  for (const SubDimension& part : packs.sub_dimensions)
    CHECK(part.address == part.pillar + "." + part.code);
  CHECK(packs.find_sub_dimension("smart-governance.pelayanan") != nullptr);
  CHECK(packs.find_sub_dimension("smart-living.keselamatan") == nullptr);
}

TEST_CASE("packs: affairs by id and by name, with all their processes") {
  using Codes = std::vector<std::string>;
  const Packs& packs = built_in_packs();
  CHECK(packs.affairs.size() == 37);
  CHECK(packs.find_affair("persandian")->rab.empty());
  CHECK(packs.find_affair("persandian")->candidates.size() == 3);
  CHECK(packs.find_affair("PENDIDIKAN")->rab == Codes{"RAB.06.01"});
  CHECK(packs.find_affair("komunikasi dan informatika")->rab == Codes{"RAB.09.04", "RAB.09.03"});
  CHECK(packs.find_affair("pekerjaan_umum")->rab == Codes{"RAB.03.01", "RAB.03.06"});
  CHECK(packs.find_affair("kepegawaian")->rab == Codes{"RAB.09.06"});
  CHECK(packs.find_affair("kepegawaian")->match == "penunjang");
  CHECK(packs.find_affair("Informasi") == nullptr);
  CHECK(packs.find_affair("") == nullptr);
}
