// What the compiler does not see of a rule: its folder, its case, what it reads and what it rests
// on.
#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>

#include "conventions/source_tree.h"
#include "model/config.h"
#include "model/kind.h"
#include "reference/packs.h"
#include "rules/catalogue.h"

using namespace noken::conventions;
using noken::rules::Basis;
using noken::rules::catalogue;
using noken::rules::CatalogueEntry;

static std::string named(const CatalogueEntry& entry) {
  return std::string(entry.rule->code) + " " + entry.name;
}

static std::map<std::string, std::string> folders_by_family() {
  std::map<std::string, std::string> folders;
  for (const auto& row :
       table_of(read_text(source_root() / "docs/architecture.md"), "| family | folder |")) {
    folders[row[0]] = row[1];
  }
  REQUIRE_FALSE(folders.empty());
  return folders;
}

TEST_CASE("a rule lies in the folder of its family") {
  const auto folders = folders_by_family();
  for (const CatalogueEntry& entry : catalogue()) {
    const std::string family(entry.rule->family());
    REQUIRE_MESSAGE(folders.contains(family), named(entry), " has the unknown family ", family);
    const fs::path file =
        source_root() / "src/rules" / folders.at(family) / (std::string(entry.name) + ".cpp");
    CHECK_MESSAGE(fs::exists(file), named(entry), " is not in ", file.string());
  }
}

TEST_CASE("codes are unique") {
  std::map<std::string, std::string> names;
  for (const CatalogueEntry& entry : catalogue()) {
    const auto [other, is_first] = names.emplace(entry.rule->code, entry.name);
    CHECK_MESSAGE(is_first, named(entry), " has the code of ", other->second);
  }
}

TEST_CASE("every rule has a case") {
  const auto folders = folders_by_family();
  for (const CatalogueEntry& entry : catalogue()) {
    const fs::path folder =
        source_root() / "tests/rules" / folders.at(std::string(entry.rule->family())) / entry.name;
    const bool is_whole = fs::exists(folder / "expected.txt") && fs::is_directory(folder / "bad") &&
                          fs::is_directory(folder / "good");
    CHECK_MESSAGE(is_whole, folder.string(), " lacks bad/, good/ or expected.txt");
  }
}

TEST_CASE("every case has a rule") {
  const auto folders = folders_by_family();
  for (const auto& family : fs::directory_iterator(source_root() / "tests/rules")) {
    if (!family.is_directory()) continue;
    for (const auto& entry : fs::directory_iterator(family.path())) {
      const std::string name = entry.path().filename().string();
      const auto found = noken::rules::find_rule(name);
      CHECK_MESSAGE(found.has_value(), entry.path().string(), " is a case of no rule");
      if (!found) continue;
      const std::string code(noken::rules::entry_of(*found).rule->family());
      CHECK_MESSAGE(folders.at(code) == family.path().filename(), entry.path().string());
    }
  }
}

// The tables that the last step of a path may stand in: those of records below the field.
static const noken::model::Field* find_below(const noken::model::Field* field,
                                             const std::string& key) {
  if (field == nullptr || field->type.table == nullptr) return nullptr;
  return noken::model::find_field(*field->type.table, key);
}

static bool exists(const std::string& path) {
  const noken::model::Field* field = nullptr;
  std::istringstream steps;
  std::string step;
  if (path.starts_with("noken.yaml.")) {
    steps.str(path.substr(std::string("noken.yaml.").size()));
    std::getline(steps, step, '.');
    field = noken::model::find_field(noken::model::kConfig, step);
  } else {
    steps.str(path);
    std::getline(steps, step, '.');
    const noken::model::Kind* kind = noken::model::find_kind(step);
    if (kind == nullptr || !std::getline(steps, step, '.')) return false;
    field = noken::model::find_field(*kind, step);
  }
  while (std::getline(steps, step, '.')) field = find_below(field, step);
  return field != nullptr;
}

TEST_CASE("what a rule reads exists") {
  for (const CatalogueEntry& entry : catalogue()) {
    for (const char* path : entry.rule->reads)
      CHECK_MESSAGE(exists(path), named(entry), " reads ", std::string(path));
  }
}

static void check_basis(const CatalogueEntry& entry, const Basis& basis) {
  static const std::regex kNeed("S[0-9]{3}");
  const auto& packs = noken::reference::built_in_packs();
  const std::string cited = std::string(basis.instrument) + " " + basis.article;
  if (basis.sort == Basis::Sort::need) {
    CHECK_MESSAGE(std::regex_match(basis.instrument, kNeed), named(entry), " rests on the need ",
                  cited);
  }
  if (basis.sort != Basis::Sort::article) return;
  CHECK_MESSAGE(packs.find_instrument(basis.instrument) != nullptr, named(entry), " cites ", cited);
  const auto* article = packs.find_article(basis.instrument, basis.article);
  CHECK_MESSAGE(article != nullptr, named(entry), " cites ", cited, ", which is not in pasal.csv");
}

TEST_CASE("what a rule rests on is in the packs") {
  for (const CatalogueEntry& entry : catalogue()) {
    for (const Basis& basis : entry.rule->basis) check_basis(entry, basis);
  }
}

TEST_CASE("docs/writing-a-rule.md shows a rule as it is") {
  const std::string page = read_text(source_root() / "docs/writing-a-rule.md");
  const std::string rule =
      read_text(source_root() / "src/rules/dataset/personal_data_without_ground.cpp");
  CHECK(page.find("```cpp\n" + rule + "```") != std::string::npos);
}
