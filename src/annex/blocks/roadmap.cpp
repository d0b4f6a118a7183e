// The road map: programmes by content, a column a year (schemas/packs/umum/peta-rencana-kolom.csv).

#include <fmt/format.h>

#include <algorithm>

#include "annex/report_parts.h"
#include "model/adopted.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Programme;
using report::Cell;

static constexpr int kMostYears = 10;

static std::vector<int> years_of(const model::State& state) {
  std::vector<int> years;
  const auto& period = state.config().period;
  if (!period.is_given()) return years;
  for (int year = period->first; year <= period->last && year < period->first + kMostYears; ++year)
    years.push_back(year);
  return years;
}

// Money of the year in millions; a dot where the programme runs without money of its own.
static Cell year_cell(const Programme& programme, int year, Language language) {
  for (const auto& entry : programme.budget) {
    if (entry.key == year)
      return report::money_cell(static_cast<double>(entry.value) / 1e6, language);
  }
  const bool runs =
      programme.years.is_given() && programme.years->first <= year && year <= programme.years->last;
  return report::text_cell(runs ? "●" : "");
}

static std::vector<Cell> row_of(const Programme& programme, const std::vector<int>& years,
                                Composing& composing) {
  const Language language = composing.language;
  const auto field = [&](const char* path) {
    return report::shown_field(composing.state, programme, path, language);
  };
  double sum = 0;
  for (const auto& entry : programme.budget) sum += static_cast<double>(entry.value) / 1e6;
  std::vector<Cell> row = {report::text_cell(report::shown_name(programme)), field("keluaran"),
                           field("opd"), field("pendukung")};
  for (const int year : years) row.push_back(year_cell(programme, year, language));
  row.push_back(report::money_cell(sum, language));
  row.push_back(field("sumber_dana"));
  row.push_back(field("indikator"));
  return row;
}

static report::Table empty_table(const std::vector<int>& years, Language language) {
  static constexpr Text kFirst[] = {{"program", "programme"},
                                    {"keluaran", "output"},
                                    {"penanggung jawab", "responsible"},
                                    {"pendukung", "supporting"}};
  static constexpr Text kLast[] = {
      {"jumlah", "total"}, {"sumber dana", "funding"}, {"indikator", "indicators"}};
  static constexpr Text kNote = {
      "Anggaran dalam juta rupiah; ● berjalan tanpa anggaran tersendiri.",
      "Budget in millions of rupiah; ● runs without a budget of its own."};
  report::Table table;
  const auto add = [&](const Text& name) {
    table.columns.push_back({.key = name.english, .name = std::string(name.in(language))});
  };
  for (const Text& name : kFirst) add(name);
  for (const int year : years)
    table.columns.push_back({.key = fmt::format("{}", year), .name = fmt::format("{}", year)});
  for (const Text& name : kLast) add(name);
  table.notes.emplace_back(kNote.in(language));
  return table;
}

static bool belongs(const Programme& programme, std::string_view content) {
  return is_adopted(programme) && programme.content.is_given() && *programme.content == content;
}

static Result<void> compose_roadmap(const Node&, Composing& composing) {
  static constexpr Text kCaption = {"Peta rencana: {}", "Road map: {}"};
  const auto* contents = composing.state.packs().find_options("muatan");
  if (contents == nullptr) return {};
  const auto years = years_of(composing.state);
  for (const reference::Option& content : contents->options) {
    report::Table table = empty_table(years, composing.language);
    table.name = content.value;
    table.caption = fmt::format(fmt::runtime(kCaption.in(composing.language)),
                                content.label.in(composing.language));
    for (const Programme& programme : composing.state.all<Programme>()) {
      if (belongs(programme, content.value))
        table.rows.push_back(row_of(programme, years, composing));
    }
    std::ranges::sort(table.rows, {},
                      [](const std::vector<Cell>& row) { return row.front().text; });
    add_table(std::move(table), composing);
  }
  return {};
}

DEFINE_BLOCK(roadmap) = {
    .name = "peta_rencana",
    .about = {"tujuh muatan peta rencana terhadap tahun, satu tabel tiap muatan",
              "the seven contents of the road map against the years, a table each"},
    .compose = compose_roadmap,
};

}  // namespace noken::annex
