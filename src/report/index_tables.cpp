#include <fmt/format.h>

#include <algorithm>

#include "report/column_words.h"
#include "report/index_plan.h"
#include "report/index_words.h"

namespace noken::report {

using analysis::Assessed;

// The one before it of the same index that is no target.
static const Assessed* before(const IndexReport& report, const Assessed& assessed) {
  const Assessed* found = nullptr;
  for (const Assessed* each : report.assessed) {
    if (each == &assessed) return found;
    if (each->scheme == assessed.scheme && !each->is_target()) found = each;
  }
  return found;
}

static Cell list_cell(const std::vector<std::string>& codes) {
  return text_cell(codes.empty() ? "–" : fmt::format("{}", fmt::join(codes, ", ")));
}

static Table overview(const IndexReport& report, Language language) {
  static constexpr Text kName = {"Nilai", "Values"};
  static constexpr Text kNote = {
      "Perubahan adalah selisih dari baris sebelumnya untuk indeks yang sama; target terhadap "
      "penilaian terakhir sebelumnya.",
      "The change is the difference from the row before of the same index; that of a target is "
      "from the last assessment before it."};
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"id", {"penilaian", "assessment"}},
                                     {"index", {"indeks", "index"}},
                                     {"year", {"tahun", "year"}},
                                     {"nature", {"sifat", "kind"}},
                                     {"value", {"nilai", "value"}},
                                     {"predicate", {"predikat", "predicate"}},
                                     {"change", {"perubahan", "change"}},
                                     {"missing", {"belum dinilai", "not assessed"}, false},
                                     {"without_evidence", {"tanpa bukti", "no evidence"}, false}},
                                    language)};
  for (const Assessed* each : report.assessed) {
    const Assessed* previous = before(report, *each);
    table.rows.push_back(
        {text_cell(each->assessment->handle), text_cell(each->scheme->index->edition),
         text_cell(fmt::format("{}", *each->assessment->year)),
         text_cell(nature_text(*each, language)), value_cell(each->value, language),
         text_cell(predicate_text(*each->scheme, each->value, language)),
         previous == nullptr ? text_cell("–") : change_cell(previous->value, each->value, language),
         list_cell(each->missing), list_cell(each->unproved)});
  }
  table.notes = {std::string(kNote.in(language)), value_formula(language)};
  return table;
}

static void add_assessed_columns(Table& table, const AssessedList& list, Language language) {
  for (const Assessed* each : list) {
    table.columns.push_back({.key = each->assessment->handle,
                             .name = assessment_heading(*each, language),
                             .is_whole = true});
  }
}

static Table parts_table(const IndexScheme& scheme, const AssessedList& list, Language language) {
  static constexpr Text kWith = {"Domain dan aspek {}", "Domains and aspects of {}"};
  static constexpr Text kWithout = {"Aspek {}", "Aspects of {}"};
  const Text& name = scheme.domains.empty() ? kWithout : kWith;
  Table table = parts_frame(scheme, language);
  table.name = fmt::format(fmt::runtime(name.in(language)), scheme.index->edition);
  table.caption = table.name;
  add_assessed_columns(table, list, language);
  const auto parts = analysis::parts_of(scheme);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (const Assessed* each : list) {
      const auto value = analysis::value_of(*scheme.index, each->levels, parts[i]);
      table.rows[i].push_back(
          value_cell(each->value.is_known() ? value : analysis::IndexValue(), language));
    }
  }
  table.notes = scheme_notes(scheme, language);
  return table;
}

// How many files or addresses prove the level of the last assessment of one's own.
static Cell evidence_cell(const Assessed& assessed, const std::string& code, Language language) {
  static constexpr Text kNone = {"tanpa bukti", "none"};
  if (std::ranges::find(assessed.unproved, code) != assessed.unproved.end())
    return text_cell(std::string(kNone.in(language)));
  for (const auto& entry : assessed.assessment->indicator_evidence) {
    if (entry.key == code)
      return number_cell(static_cast<double>(entry.value.items.size()), 0, language);
  }
  return text_cell("–");
}

static const Assessed* own_assessment(const AssessedList& list) {
  const Assessed* own = nullptr;
  for (const Assessed* each : list) {
    const auto& nature = each->assessment->nature;
    if (nature.is_given() && *nature == "mandiri") own = each;
  }
  return own;
}

static Table indicators_table(const IndexScheme& scheme, const AssessedList& list,
                              Language language) {
  static constexpr Text kName = {"Indikator {}", "Indicators of {}"};
  static constexpr Text kEvidence = {"bukti {}", "evidence {}"};
  Table table{.name = fmt::format(fmt::runtime(kName.in(language)), scheme.index->edition)};
  table.caption = table.name;
  table.columns = columns_in({{"code", {"kode", "code"}},
                              {"indicator", {"indikator", "indicator"}, false},
                              {"weight", {"bobot", "weight"}}},
                             language);
  add_assessed_columns(table, list, language);
  const Assessed* own = own_assessment(list);
  if (own != nullptr) {
    table.columns.push_back(
        {.key = "evidence",
         .name = fmt::format(fmt::runtime(kEvidence.in(language)), *own->assessment->year),
         .is_whole = true});
  }
  const auto& indicators = scheme.index->indicators;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    auto& row = table.rows.emplace_back();
    row = {text_cell(indicators[i].code), text_cell(std::string(indicators[i].name.in(language))),
           number_cell(indicators[i].weight, 2, language)};
    for (const Assessed* each : list) row.push_back(level_cell(each->levels[i], language));
    if (own != nullptr) row.push_back(evidence_cell(*own, indicators[i].code, language));
  }
  return table;
}

Report index_tables(const IndexReport& report, Language language) {
  static constexpr Text kTitle = {"Indeks pemerintahan digital", "Index of digital government"};
  static constexpr Text kRead = {"{}, dibaca {}", "{}, read on {}"};
  Report made{.title = std::string(kTitle.in(language))};
  made.facts.push_back(fmt::format(fmt::runtime(kRead.in(language)), report.region, report.as_of));
  const bool is_plan = report.supposed || report.reached;
  if (is_plan) add_plan(report, language, made);
  const bool has_indicators = report.has_indicators && !is_plan;
  for (const IndexScheme* scheme : schemes_of(report)) {
    if (has_indicators)
      made.tables.push_back(indicators_table(*scheme, of_index(report, *scheme), language));
  }
  Table values = overview(report, language);
  if (!made.tables.empty()) values.caption = values.name;
  made.tables.push_back(std::move(values));
  for (const IndexScheme* scheme : schemes_of(report)) {
    const auto list = of_index(report, *scheme);
    if (!is_plan) made.tables.push_back(parts_table(*scheme, list, language));
  }
  add_closing(report, language, made);
  return made;
}

}  // namespace noken::report
