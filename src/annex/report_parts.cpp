#include "annex/report_parts.h"

#include <algorithm>

#include "annex/office_words.h"
#include "annex/placeholders.h"
#include "annex/sentence_case.h"

namespace noken::annex {

// What a table with that many columns can be read on.
static bool is_wide(const report::Table& table) {
  constexpr std::size_t kMostUpright = 5;
  return table.columns.size() > kMostUpright;
}

// An empty cell could be a slip.
static void mark_empty_cells(report::Table& table) {
  for (auto& row : table.rows) {
    for (report::Cell& cell : row) {
      if (cell.text.empty()) cell.text = "–";
    }
  }
}

void add_table(report::Table table, Composing& composing) {
  const Names names{.now = composing.state.written(), .language = composing.language};
  table.caption = office_words(table.caption, names);
  for (std::string& note : table.notes) note = office_words(note, names);
  mark_empty_cells(table);
  const bool lies = is_wide(table);
  put_sentence_case(table);
  composing.document.parts.emplace_back(TablePart{.table = std::move(table), .is_landscape = lies});
}

void add_table(report::Table table, const Node& block, Composing& composing) {
  if (const Node* caption = block.find("judul")) table.caption = filled_in(*caption, composing);
  add_table(std::move(table), composing);
}

void add_report(report::Report report, const Node& block, const Text& title, Composing& composing) {
  bool is_first = true;
  for (report::Table& table : report.tables) {
    std::erase_if(table.columns,
                  [](const report::Column& column) { return column.entry.has_value(); });
    if (table.caption.empty()) table.caption = title.in(composing.language);
    if (is_first) {
      add_table(std::move(table), block, composing);
    } else {
      add_table(std::move(table), composing);
    }
    is_first = false;
  }
}

std::vector<report::Column> columns_named(std::span<const Text> names, Language language) {
  std::vector<report::Column> columns;
  for (const Text& name : names)
    columns.push_back({.key = name.english, .name = std::string(name.in(language))});
  return columns;
}

report::Table with_columns(const report::Table& table, std::span<const std::string_view> keys) {
  std::vector<std::size_t> kept;
  for (const std::string_view key : keys) {
    const auto found = std::ranges::find(table.columns, key, &report::Column::key);
    if (found != table.columns.end())
      kept.push_back(static_cast<std::size_t>(found - table.columns.begin()));
  }
  report::Table chosen{.name = table.name, .caption = table.caption, .notes = table.notes};
  for (const std::size_t i : kept) chosen.columns.push_back(table.columns[i]);
  for (const auto& row : table.rows) {
    auto& cells = chosen.rows.emplace_back();
    for (const std::size_t i : kept) cells.push_back(row[i]);
  }
  return chosen;
}

}  // namespace noken::annex
