#include "query/answer_formats.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "formats/csv.h"
#include "formats/json.h"
#include "report/markdown.h"
#include "report/text_table.h"

namespace noken::query {

using formats::Json;
using tables::Cell;
using tables::Row;

namespace {

struct CellText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(bool flag) const { return flag ? "1" : "0"; }
  std::string operator()(const std::string& text) const { return text; }
};

struct CellJson {
  Json operator()(std::monostate) const { return {}; }
  template <class Value>
  Json operator()(const Value& value) const {
    return value;
  }
};

}  // namespace

std::string text_of(const Cell& cell) { return std::visit(CellText{}, cell); }

static bool is_number(const Cell& cell) { return !std::holds_alternative<std::string>(cell); }

// Columns of numbers keep their width, so that texts are broken instead.
static std::vector<std::size_t> number_columns(const Answer& answer) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < answer.columns.size(); ++i) {
    if (std::ranges::all_of(answer.rows, [&](const Row& row) { return is_number(row[i]); }))
      columns.push_back(i);
  }
  return columns;
}

static std::string shown(const Cell& cell, Language language) {
  std::string text = text_of(cell);
  if (language == Language::indonesian && std::holds_alternative<double>(cell))
    std::ranges::replace(text, '.', ',');
  return printable(text);
}

std::string to_table(const Answer& answer, Language language) {
  static constexpr Text kCount = {"\n{} baris\n", "\nrows: {}\n"};
  report::Cells heading;
  for (const std::string& column : answer.columns) heading.push_back(printable(column));
  std::vector<report::Cells> rows;
  for (const Row& row : answer.rows) {
    report::Cells cells;
    for (const Cell& cell : row) cells.push_back(shown(cell, language));
    rows.push_back(std::move(cells));
  }
  return report::without_commands(report::text_table(heading, rows, number_columns(answer))) +
         fmt::format(fmt::runtime(kCount.in(language)), answer.rows.size());
}

std::string to_csv(const Answer& answer) {
  std::string text = csv_line(answer.columns);
  for (const Row& row : answer.rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row) cells.push_back(text_of(cell));
    text += csv_line(cells);
  }
  return text;
}

std::string to_markdown(const Answer& answer) {
  std::vector<std::string> heading;
  for (const std::string& column : answer.columns) heading.push_back(report::markdown_text(column));
  std::vector<std::vector<std::string>> rows;
  for (const Row& row : answer.rows) {
    auto& cells = rows.emplace_back();
    for (const Cell& cell : row) cells.push_back(report::markdown_text(text_of(cell)));
  }
  return report::markdown_table(heading, rows);
}

std::string to_json(const Answer& answer) {
  Json::Array columns;
  for (const std::string& column : answer.columns) columns.emplace_back(column);
  Json::Array rows;
  for (const Row& row : answer.rows) {
    Json::Object object;
    for (std::size_t i = 0; i < row.size(); ++i)
      object.emplace_back(answer.columns[i], std::visit(CellJson{}, row[i]));
    rows.emplace_back(std::move(object));
  }
  return to_text(Json::Object{
      {"schema", "noken.query/1"}, {"columns", std::move(columns)}, {"rows", std::move(rows)}});
}

}  // namespace noken::query
