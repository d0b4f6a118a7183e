#include "report/report_formats.h"

#include <algorithm>

#include "base/internal_error.h"
#include "base/unicode.h"
#include "formats/csv.h"
#include "report/markdown.h"
#include "report/text_table.h"

namespace noken::report {

// The lines of a cell, where a cell has but one.
static std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) line += c == '\n' ? std::string("; ") : std::string(1, c);
  return line;
}

static std::vector<Cells> printable_rows(const Table& table) {
  std::vector<Cells> rows;
  for (const auto& row : table.rows) {
    Cells& cells = rows.emplace_back();
    for (const Cell& cell : row) cells.push_back(printable(one_line(cell.text)));
  }
  return rows;
}

static std::string text_of(const Table& table) {
  Cells heading;
  ColumnSet whole;
  ColumnSet right;
  for (const Column& column : table.columns) {
    if (column.entry) continue;
    const std::size_t index = heading.size();
    if (column.is_whole) whole.push_back(index);
    const auto is_number = [&](const auto& row) { return row[index].number.has_value(); };
    if (std::ranges::any_of(table.rows, is_number)) right.push_back(index);
    heading.push_back(column.name);
  }
  std::string text = table.caption.empty() ? "" : printable(table.caption) + "\n\n";
  text += text_table(heading, printable_rows(table), whole, right);
  if (!table.notes.empty()) text += "\n";
  for (const std::string& note : table.notes) text += wrapped_line(printable(note));
  return text;
}

std::string report_text(const Report& report) {
  std::string text = printable(report.title) + "\n";
  for (const std::string& fact : report.facts) text += wrapped_line(printable(fact));
  for (const Table& table : report.tables) text += "\n" + text_of(table);
  if (!report.closing.empty()) text += "\n";
  for (const std::string& line : report.closing) text += wrapped_line(printable(line));
  return without_commands(std::move(text));
}

// A spreadsheet reads numbers back only without the marks of a language, and a dash is nothing.
static std::string plain(const Cell& cell) {
  if (cell.text == "–") return {};
  return cell.number ? number_cell(*cell.number, cell.decimals, Language::english).text
                     : one_line(cell.text);
}

std::string report_csv(const Report& report) {
  if (report.tables.empty()) return {};
  const Table& table = report.tables.front();
  std::vector<std::string> heading;
  for (const Column& column : table.columns) {
    if (!column.entry) heading.push_back(column.key);
  }
  std::string text = csv_line(heading);
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const Cell& cell : row) cells.push_back(plain(cell));
    text += csv_line(cells);
  }
  return text;
}

static std::string markdown_of(const Table& table) {
  std::vector<std::string> heading;
  for (const Column& column : table.columns) {
    if (!column.entry) heading.push_back(markdown_text(column.name));
  }
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : table.rows) {
    auto& cells = rows.emplace_back();
    for (const Cell& cell : row) cells.push_back(markdown_text(one_line(cell.text)));
  }
  std::string text = table.caption.empty() ? "" : "## " + markdown_text(table.caption) + "\n\n";
  text += markdown_table(heading, rows);
  for (const std::string& note : table.notes) text += "\n" + markdown_text(note) + "\n";
  return text;
}

std::string report_markdown(const Report& report) {
  std::string text = "# " + markdown_text(report.title) + "\n";
  for (const std::string& fact : report.facts) text += "\n" + markdown_text(fact) + "\n";
  for (const Table& table : report.tables) text += "\n" + markdown_of(table);
  for (const std::string& line : report.closing) text += "\n" + markdown_text(line) + "\n";
  return text;
}

Result<std::string> written(const Report& report, std::string_view format, Language language) {
  if (format == "text") return report_text(report);
  if (format == "csv") return report_csv(report);
  if (format == "markdown") return report_markdown(report);
  if (format == "html") return report_html(report, language);
  if (format == "xlsx") return report_xlsx(report, language);
  internal_error("a report has no such format");
}

}  // namespace noken::report
