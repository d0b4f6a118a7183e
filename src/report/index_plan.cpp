#include "report/index_plan.h"

#include <fmt/format.h>

#include "report/column_words.h"

namespace noken::report {

// From what the assessment says; an indicator without a level begins at the lowest.
static std::vector<Step> changes_of(const Supposed& supposed) {
  std::vector<Step> changes;
  for (std::size_t i = 0; i < supposed.levels.size(); ++i) {
    if (supposed.levels[i] == supposed.base->levels[i]) continue;
    changes.push_back({.indicator = i,
                       .from = supposed.base->levels[i].value_or(analysis::kLowestLevel),
                       .to = supposed.levels[i].value_or(analysis::kLowestLevel)});
  }
  return changes;
}

static Table supposed_table(const Supposed& supposed, Language language) {
  static constexpr Text kName = {"Pengandaian", "What if"};
  const IndexScheme& scheme = *supposed.base->scheme;
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"code", {"kode", "code"}},
                                     {"indicator", {"indikator", "indicator"}, false},
                                     {"from", {"dari", "from"}},
                                     {"to", {"menjadi", "to"}},
                                     {"gain", {"tambahan", "gain"}},
                                     {"asks", {"yang diminta", "what it asks"}, false}},
                                    language)};
  table.caption = table.name;
  for (const Step& step : changes_of(supposed)) {
    table.rows.push_back(step_cells(scheme, step, language));
    constexpr std::size_t kFrom = 2;
    table.rows.back()[kFrom] = level_cell(supposed.base->levels[step.indicator], language);
    table.rows.back().push_back(asked_cell(scheme, step, language));
  }
  add_criteria_note(scheme, language, table);
  return table;
}

Table parts_frame(const IndexScheme& scheme, Language language) {
  static constexpr Text kDomain = {"domain", "domain"};
  static constexpr Text kAspect = {"aspek", "aspect"};
  Table table{.columns = columns_in({{"part", {"bagian", "part"}},
                                     {"name", {"nama", "name"}, false},
                                     {"weight", {"bobot", "weight"}}},
                                    language)};
  for (const auto& part : analysis::parts_of(scheme)) {
    double weight = 0;
    for (const std::size_t i : part.indicators) weight += scheme.index->indicators[i].weight;
    table.rows.push_back({text_cell(std::string((part.is_domain ? kDomain : kAspect).in(language))),
                          text_cell(part.name), number_cell(weight, 2, language)});
  }
  return table;
}

// The levels of the assessment beside those thought of.
static Table before_and_after(const Supposed& base, const analysis::Levels& levels,
                              Language language) {
  static constexpr Text kName = {"Sebelum dan sesudah", "Before and after"};
  const IndexScheme& scheme = *base.base->scheme;
  Table table = parts_frame(scheme, language);
  table.name = kName.in(language);
  table.caption = table.name;
  for (Column& column : columns_in({{"before", {"sebelum", "before"}},
                                    {"after", {"sesudah", "after"}},
                                    {"change", {"perubahan", "change"}}},
                                   language))
    table.columns.push_back(std::move(column));
  const auto parts = analysis::parts_of(scheme);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto before = analysis::value_of(*scheme.index, base.base->levels, parts[i]);
    const auto after = analysis::value_of(*scheme.index, levels, parts[i]);
    table.rows[i].push_back(value_cell(before, language));
    table.rows[i].push_back(value_cell(after, language));
    table.rows[i].push_back(change_cell(before, after, language));
  }
  table.notes = scheme_notes(scheme, language);
  return table;
}

static std::string supposed_fact(const Supposed& supposed, Language language) {
  static constexpr Text kFact = {"Pengandaian atas `{}`: dari {} menjadi {}.",
                                 "Supposed on `{}`: from {} to {}."};
  const IndexScheme& scheme = *supposed.base->scheme;
  return fmt::format(
      fmt::runtime(kFact.in(language)), supposed.base->assessment->handle,
      value_text(scheme, supposed.base->value, language),
      value_text(scheme, analysis::value_of(*scheme.index, supposed.levels), language));
}

void add_plan(const IndexReport& report, Language language, Report& made) {
  if (report.supposed) {
    made.facts.push_back(supposed_fact(*report.supposed, language));
    made.tables.push_back(supposed_table(*report.supposed, language));
  }
  if (report.reached) add_reached(*report.reached, language, made);
  if (made.tables.empty()) return;
  if (report.reached) {
    const Supposed& base = report.reached->from;
    const auto levels = analysis::after(base.levels, report.reached->ways.front());
    made.tables.push_back(before_and_after(base, levels, language));
  } else if (report.supposed) {
    made.tables.push_back(before_and_after(*report.supposed, report.supposed->levels, language));
  }
}

}  // namespace noken::report
