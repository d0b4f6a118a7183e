#include <fmt/format.h>

#include <algorithm>

#include "report/difference_report.h"
#include "report/difference_words.h"

namespace noken::report {

using difference::called;
using difference::Row;
using model::Element;

static std::vector<Column> columns_of(Language language) {
  struct Heading {
    const char* key;
    Text name;
    bool is_whole;
  };
  static constexpr Heading kHeadings[] = {
      {"number", {"no.", "no."}, true},     {"element", {"elemen", "element"}, false},
      {"field", {"isian", "field"}, false}, {"old", {"semula", "before"}, false},
      {"new", {"menjadi", "after"}, false}, {"reason", {"alasan", "reason"}, false}};
  std::vector<Column> columns;
  for (const Heading& heading : kHeadings) {
    columns.push_back({.key = heading.key,
                       .name = std::string(heading.name.in(language)),
                       .is_whole = heading.is_whole});
  }
  return columns;
}

// format.md: a remark is never printed in annexes.
static bool is_printed(const Row& row) {
  return row.outer == nullptr || row.outer->key != std::string_view("catatan");
}

static std::string element_words(const Element& element, Language language) {
  std::string text =
      fmt::format("{} {}", model::kind_of(element.kind).name.in(language), element.handle);
  if (called(element) != element.handle) text += "\n" + called(element);
  return text;
}

// What an element is, where the whole of it came or went.
static std::string whole_words(const Element* element) {
  if (element == nullptr) return "–";
  std::string text = called(*element);
  if (element->description.is_given()) text += "\n" + std::string(*element->description);
  return text;
}

static std::string field_words(const Row& row, Language language) {
  static constexpr Text kWhole = {"seluruhnya", "as a whole"};
  if (row.sort == Row::Sort::renamed) return "id";
  if (row.field == nullptr) return std::string(kWhole.in(language));
  const std::string label(row.field->label.in(language));
  return row.outer == row.field ? label
                                : fmt::format("{}: {}", row.outer->label.in(language), label);
}

static std::pair<std::string, std::string> both_words(const Row& row, Language language) {
  if (row.sort == Row::Sort::renamed) return {row.before->handle, row.after->handle};
  if (row.sort == Row::Sort::changed) return change_words(row, language);
  return {whole_words(row.before), whole_words(row.after)};
}

static std::vector<Cell> row_of(const Row& row, std::size_t number, Language language) {
  const auto [before, after] = both_words(row, language);
  const std::string reason = reason_words(row.reason, language);
  return {number_cell(static_cast<double>(number), 0, language),
          text_cell(element_words(row.element(), language)),
          text_cell(field_words(row, language)),
          text_cell(before),
          text_cell(after),
          text_cell(reason.empty() ? "–" : reason)};
}

static void note_remarks(const DifferenceReport& report, Language language, Table& table) {
  const auto remarks = std::ranges::count_if(report.difference.rows,
                                             [](const Row& row) { return !is_printed(row); });
  static constexpr Text kRemarks = {"{} perubahan `catatan` tidak dicetak.",
                                    "{} changed remarks (`catatan`) are not printed."};
  if (remarks > 0) table.notes.push_back(fmt::format(fmt::runtime(kRemarks.in(language)), remarks));
}

static Table matrix_of(const DifferenceReport& report, Language language) {
  const bool indonesian = language == Language::indonesian;
  Table table{.name = indonesian ? "Semula menjadi" : "Before after",
              .caption = indonesian ? "Semula – menjadi" : "Before – after",
              .columns = columns_of(language)};
  for (const Row& row : report.difference.rows) {
    if (is_printed(row)) table.rows.push_back(row_of(row, table.rows.size() + 1, language));
  }
  note_remarks(report, language, table);
  return table;
}

// Those that somebody must still explain before the table can be decided on.
static Table unexplained_of(const Table& matrix, Language language) {
  static constexpr std::size_t kReason = 5;
  const bool indonesian = language == Language::indonesian;
  Table table{.name = indonesian ? "Tanpa alasan" : "Without a reason",
              .columns = {matrix.columns.begin(), matrix.columns.begin() + 3}};
  for (const auto& row : matrix.rows) {
    if (row[kReason].text == "–") table.rows.emplace_back(row.begin(), row.begin() + 3);
  }
  table.caption = fmt::format(fmt::runtime(indonesian ? "Baris tanpa alasan: {} dari {}"
                                                      : "Rows without a reason: {} of {}"),
                              table.rows.size(), matrix.rows.size());
  table.notes = {indonesian ? "Alasan diambil dari `alasan` program, keputusan, `alasan` perubahan "
                              "terencana, lalu riwayat git."
                            : "Reasons come from `alasan` of programmes, decisions, `alasan` of "
                              "planned changes, then the history of git."};
  return table;
}

Report difference_tables(const DifferenceReport& report, Language language) {
  const bool indonesian = language == Language::indonesian;
  Report tables{.title = indonesian ? "Matriks perubahan" : "Matrix of changes"};
  if (!report.region.empty()) tables.facts.push_back(report.region);
  tables.facts.push_back((indonesian ? "Semula: " : "Before: ") + report.old_name);
  tables.facts.push_back((indonesian ? "Menjadi: " : "After: ") + report.new_name);
  if (report.difference.rows.empty()) {
    tables.closing = {indonesian ? "Tidak ada perbedaan." : "There is no difference."};
    return tables;
  }
  tables.tables = {matrix_of(report, language)};
  for (Table& table : total_tables(report, language)) tables.tables.push_back(std::move(table));
  const Table unexplained = unexplained_of(tables.tables.front(), language);
  if (unexplained.rows.empty()) {
    tables.closing = {indonesian ? "Setiap baris beralasan." : "Every row has a reason."};
  } else {
    tables.tables.push_back(unexplained);
  }
  return tables;
}

}  // namespace noken::report
