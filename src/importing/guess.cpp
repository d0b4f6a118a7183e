#include "importing/guess.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/unicode.h"
#include "importing/field_names.h"

namespace noken::importing {

using formats::Grid;
using formats::GridFile;
using model::Kind;

namespace {

// A column and a field that may belong together.
struct Fit {
  int likeness = 0;
  std::size_t column = 0;
  std::size_t path = 0;
};

// A table as it would be read for one kind.
struct Reading {
  const Kind* kind = nullptr;
  Headings headings = {};
  std::map<std::size_t, std::string> fields = {};  // by column
  int score = 0;
};

}  // namespace

static std::vector<Fit> fits_of(const Headings& headings, const Kind& kind,
                                const std::vector<NamedField>& fields, int least) {
  std::vector<Fit> fits;
  for (std::size_t column = 0; column < headings.names.size(); ++column) {
    const std::string& name = headings.names[column];
    if (name.empty() || personal_data_in(name) != Personal::no) continue;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const int found = likeness(name, kind, fields[i]);
      if (found >= least) fits.push_back({found, column, i});
    }
  }
  std::ranges::stable_sort(fits, std::ranges::greater(), &Fit::likeness);
  return fits;
}

// Best fits first; a column has one field, a field one column.
static Reading reading_of(const Headings& headings, const Kind& kind,
                          const std::vector<NamedField>& fields, int least) {
  Reading reading{.kind = &kind, .headings = headings};
  std::set<std::size_t> taken;
  for (const Fit& fit : fits_of(headings, kind, fields, least)) {
    if (reading.fields.contains(fit.column) || taken.contains(fit.path)) continue;
    taken.insert(fit.path);
    reading.fields.emplace(fit.column, fields[fit.path].path.text);
    reading.score += fit.likeness;
  }
  return reading;
}

static std::string words_above(const Grid& grid, std::size_t row) {
  std::string words = grid.name;
  for (const formats::GridRow& each : grid.rows) {
    if (each.number >= row) break;
    for (const formats::GridCell& cell : each.cells) {
      if (!cell.is_copied) words += " " + cell.text;
    }
  }
  return words;
}

// What the title, the sheet and the file say counts.
static int score_of_words(const Grid& grid, std::size_t row, std::string_view about,
                          const Kind& kind) {
  constexpr int kSpokenOf = 120;
  std::string headings;
  for (const std::string& name : headings_at(grid, row).names) headings += name + " ";
  int score = 0;
  if (speaks_of(words_above(grid, row), kind)) score += kSpokenOf;
  if (speaks_of(about, kind)) score += kSpokenOf;
  if (speaks_of(headings, kind)) score += kSpokenOf / 2;
  return score;
}

// Rows in which a title, or nothing much, stands name no columns.
static std::vector<std::size_t> possible_heading_rows(const Grid& grid) {
  constexpr std::size_t kMost = 15;
  std::vector<std::size_t> rows;
  for (const formats::GridRow& row : grid.rows) {
    const auto own = std::ranges::count(row.cells, false, &formats::GridCell::is_copied);
    if (own >= 2 && rows.size() < kMost) rows.push_back(row.number);
  }
  return rows;
}

// The kind whose fields the headings name best. Where another does as well and certainty is asked
// for, none is.
static Reading best_reading(const Grid& grid, std::string_view about, int least) {
  Reading best;
  bool is_only = true;
  const std::vector<std::size_t> rows = possible_heading_rows(grid);
  for (const Kind* kind : model::kinds()) {
    const std::vector<NamedField> fields = named_fields(*kind);
    for (const std::size_t row : rows) {
      Reading reading = reading_of(headings_at(grid, row), *kind, fields, least);
      if (reading.fields.size() < 2) continue;
      reading.score += score_of_words(grid, row, about, *kind);
      if (reading.score == best.score && kind != best.kind) is_only = false;
      if (reading.score <= best.score) continue;
      best = std::move(reading);
      is_only = true;
    }
  }
  return is_only || least < kCertain ? best : Reading{};
}

static TableMap table_of(const Grid& grid, const Reading& reading) {
  TableMap table{
      .sheet = grid.name, .kind = reading.kind, .heading_row = reading.headings.first_row};
  std::set<std::string> seen;
  for (std::size_t column = 0; column < reading.headings.names.size(); ++column) {
    const std::string& name = reading.headings.names[column];
    if (name.empty()) continue;
    ColumnRule rule{.heading = name};
    if (!seen.insert(normalised(name)).second || normalised(name).empty())
      rule = {.column = column};
    const auto field = reading.fields.find(column);
    if (field != reading.fields.end()) rule.field = field->second;
    table.columns.push_back(std::move(rule));
  }
  return table;
}

ImportMap guessed_map(const GridFile& file, std::string_view about, int least) {
  ImportMap map;
  for (const Grid& grid : file.sheets) {
    if (grid.is_hidden) continue;
    const Reading reading = best_reading(grid, about, least);
    if (reading.kind != nullptr) map.tables.push_back(table_of(grid, reading));
  }
  return map;
}

}  // namespace noken::importing
