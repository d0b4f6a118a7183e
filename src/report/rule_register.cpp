// `noken rules` as a register for an auditor.

#include <fmt/format.h>

#include "formats/csv.h"
#include "reference/packs.h"
#include "report/instrument_status.h"
#include "report/markdown.h"
#include "report/rule_page.h"
#include "report/words.h"
#include "rules/run.h"

namespace noken::report {

using rules::Basis;
using rules::Profile;
using rules::Rule;

static constexpr Profile kProfiles[] = {Profile::dasar, Profile::lengkap, Profile::matang};

namespace {

// One thing that a rule rests on. All but the first two are empty where it is no article.
struct Ground {
  std::string_view sort;  // article, practice, format, need
  std::string name;       // what is shown for it
  std::string instrument = {};
  std::string title = {};
  std::string article = {};
  std::string read = {};  // FULL, PART, PRE, SEC
  std::string status = {};
  std::string status_mark = {};

  bool is_verified() const { return read == "FULL" || read == "PART"; }
};

}  // namespace

static Ground article_ground(const Basis& basis) {
  const reference::Packs& packs = reference::built_in_packs();
  const auto* instrument = packs.find_instrument(basis.instrument);
  const auto* article = packs.find_article(basis.instrument, basis.article);
  Ground ground{.sort = "article",
                .name = {},
                .instrument = instrument != nullptr ? instrument->short_name : basis.instrument,
                .title = instrument != nullptr ? instrument->title : "",
                .article = basis.article,
                .read = article != nullptr ? article->read : "SEC",
                .status = instrument != nullptr ? instrument->status : "unknown",
                .status_mark = instrument != nullptr ? instrument->status_mark : "unchecked"};
  ground.name = fmt::format("{} {}", ground.instrument, ground.article);
  return ground;
}

static Ground ground_of(const Basis& basis, Language language) {
  static constexpr Text kPractice = {"praktik yang baik", "good practice"};
  static constexpr Text kFormat = {"format repositori noken", "the format of a noken repository"};
  static constexpr Text kNeed = {"kebutuhan daerah", "what the region asked for"};
  switch (basis.sort) {
    case Basis::Sort::practice:
      return {.sort = "practice", .name = std::string(kPractice.in(language))};
    case Basis::Sort::format:
      return {.sort = "format", .name = std::string(kFormat.in(language))};
    case Basis::Sort::need:
      return {.sort = "need", .name = std::string(kNeed.in(language))};
    default:
      return article_ground(basis);
  }
}

// What the region asked for more than once is said once.
static std::vector<Ground> grounds_of(const Rule& rule, Language language) {
  std::vector<Ground> grounds;
  for (const Basis& basis : rule.basis) {
    Ground ground = ground_of(basis, language);
    if (grounds.empty() || grounds.back().name != ground.name) grounds.push_back(std::move(ground));
  }
  return grounds;
}

static std::string verified_key(const Ground& ground) {
  if (ground.sort != "article") return {};
  return ground.is_verified() ? "yes" : "no";
}

std::string rule_register_csv(std::string_view family, Language language) {
  std::string text =
      csv_line({"code", "name", "family", "title", "severity_dasar", "severity_lengkap",
                "severity_matang", "basis", "basis_text", "instrument", "instrument_title",
                "article", "read", "verified", "instrument_status", "instrument_status_mark"});
  for (const Diagnosis diagnosis : rules_of_family(family)) {
    const rules::CatalogueEntry& entry = rules::entry_of(diagnosis);
    const Rule& rule = *entry.rule;
    for (const Ground& ground : grounds_of(rule, language)) {
      std::vector<std::string> cells = {rule.code, entry.name, std::string(rule.family()),
                                        std::string(rule.title.in(language))};
      for (const Profile profile : kProfiles)
        cells.emplace_back(severity_key(rule.severity_in(profile)));
      for (const std::string& cell :
           {std::string(ground.sort), ground.name, ground.instrument, ground.title, ground.article,
            ground.read, verified_key(ground), ground.status, ground.status_mark})
        cells.push_back(cell);
      text += csv_line(cells);
    }
  }
  return text;
}

static std::string verified_words(const Ground& ground, Language language) {
  static constexpr Text kVerified = {"terverifikasi", "verified"};
  static constexpr Text kDoubt = {"perlu verifikasi", "to be verified"};
  if (ground.sort != "article") return "–";
  return fmt::format("{}, {}", ground.read,
                     (ground.is_verified() ? kVerified : kDoubt).in(language));
}

static std::string status_words(const Ground& ground, Language language) {
  return ground.sort == "article"
             ? std::string(instrument_status(ground.status, ground.status_mark).in(language))
             : "–";
}

std::string rule_register_markdown(std::string_view family, Language language) {
  static constexpr Text kTitle = {"Register aturan", "Register of rules"};
  static constexpr Text kHeadings[] = {{"kode", "code"},
                                       {"aturan", "rule"},
                                       {"yang ditemukan", "what it finds"},
                                       {"profil dasar", "profile dasar"},
                                       {"profil lengkap", "profile lengkap"},
                                       {"profil matang", "profile matang"},
                                       {"dasar hukum", "basis"},
                                       {"tanda baca", "reading mark"},
                                       {"status instrumen", "status of the instrument"}};
  std::vector<std::string> heading;
  for (const Text& text : kHeadings) heading.emplace_back(text.in(language));
  std::vector<std::vector<std::string>> rows;
  for (const Diagnosis diagnosis : rules_of_family(family)) {
    const rules::CatalogueEntry& entry = rules::entry_of(diagnosis);
    const Rule& rule = *entry.rule;
    for (const Ground& ground : grounds_of(rule, language)) {
      std::vector<std::string> cells = {rule.code, markdown_code(entry.name),
                                        markdown_message(rule.title.in(language), {})};
      for (const Profile profile : kProfiles)
        cells.emplace_back(severity_word(rule.severity_in(profile), language));
      for (const std::string& cell :
           {ground.name, verified_words(ground, language), status_words(ground, language)})
        cells.push_back(markdown_text(cell));
      rows.push_back(std::move(cells));
    }
  }
  return fmt::format("# {}\n\n{}", kTitle.in(language), markdown_table(heading, rows));
}

}  // namespace noken::report
