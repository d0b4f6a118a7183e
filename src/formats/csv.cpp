#include "formats/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/unicode.h"

namespace noken {

namespace {

// Where the reader stands; `line` is counted for troubles.
struct Cursor {
  std::string_view text;
  std::string_view name;
  char separator = ',';
  std::size_t at = 0;
  std::size_t line = 1;

  bool at_end() const { return at >= text.size(); }
  char here() const { return text[at]; }
  bool at_line_end() const { return at_end() || here() == '\n' || here() == '\r'; }
};

}  // namespace

static std::unexpected<Trouble> trouble(const Cursor& cursor, std::size_t line,
                                        const char* indonesian, const char* english) {
  return std::unexpected(Trouble{fmt::format("`{}` baris {}: {}", cursor.name, line, indonesian),
                                 fmt::format("`{}` line {}: {}", cursor.name, line, english)});
}

static void skip_line_end(Cursor& cursor) {
  if (cursor.at_end()) return;
  const bool carriage_return = cursor.here() == '\r';
  ++cursor.at;
  if (carriage_return && !cursor.at_end() && cursor.here() == '\n') ++cursor.at;
  ++cursor.line;
}

static Result<void> read_quoted(Cursor& cursor, std::string& cell) {
  const std::size_t first_line = cursor.line;
  cell.clear();
  ++cursor.at;
  while (true) {
    const std::size_t quote = cursor.text.find('"', cursor.at);
    if (quote == std::string_view::npos) {
      return trouble(cursor, first_line, "tanda kutip tidak ditutup", "a quote is not closed");
    }
    const std::string_view part = cursor.text.substr(cursor.at, quote - cursor.at);
    cursor.line += static_cast<std::size_t>(std::ranges::count(part, '\n'));
    cell += part;
    cursor.at = quote + 1;
    if (cursor.at_end() || cursor.here() != '"') break;
    cell += '"';
    ++cursor.at;
  }
  if (cursor.at_line_end() || cursor.here() == cursor.separator) return {};
  return trouble(cursor, cursor.line, "ada teks setelah tanda kutip penutup",
                 "text stands after the closing quote");
}

static void read_plain(Cursor& cursor, std::string& cell) {
  const std::string_view rest = cursor.text.substr(cursor.at);
  const auto ends = [separator = cursor.separator](char c) {
    return c == separator || c == '\n' || c == '\r';
  };
  const auto end = static_cast<std::size_t>(std::ranges::find_if(rest, ends) - rest.begin());
  cursor.at += end;
  cell = rest.substr(0, end);
}

// The row of before gives its cells.
static Result<void> read_row(Cursor& cursor, CsvRow& row) {
  row.line = cursor.line;
  std::size_t count = 0;
  while (true) {
    if (count == row.cells.size()) row.cells.emplace_back();
    std::string& cell = row.cells[count++];
    if (cursor.at_end() || cursor.here() != '"') {
      read_plain(cursor, cell);
    } else if (auto read = read_quoted(cursor, cell); !read) {
      return read;
    }
    if (cursor.at_line_end()) break;
    ++cursor.at;
  }
  row.cells.resize(count);
  skip_line_end(cursor);
  return {};
}

static Result<void> check_header(const Cursor& cursor, const CsvRow& header) {
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const auto rest = header.cells.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    if (std::find(rest, header.cells.end(), header.cells[i]) == header.cells.end()) continue;
    return trouble(cursor, header.line, "dua kolom bernama sama", "two columns have the same name");
  }
  return {};
}

static void skip_blank_lines(Cursor& cursor) {
  while (!cursor.at_end() && cursor.at_line_end()) skip_line_end(cursor);
}

static Result<void> check_width(const Cursor& cursor, const CsvRow& row, std::size_t expected) {
  if (row.cells.size() == expected) return {};
  const std::string indonesian = fmt::format("{} kolom, seharusnya {}", row.cells.size(), expected);
  const std::string english = fmt::format("{} columns instead of {}", row.cells.size(), expected);
  return trouble(cursor, row.line, indonesian.c_str(), english.c_str());
}

static Result<void> check_encoding(const Cursor& cursor) {
  const auto invalid = first_invalid_utf8(cursor.text);
  if (!invalid) return {};
  const auto before = cursor.text.substr(0, *invalid);
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
  return trouble(cursor, line, "bukan UTF-8", "not UTF-8");
}

Result<CsvReader> CsvReader::open(std::string_view text, std::string_view name, char separator) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Cursor cursor{.text = text, .name = name, .separator = separator};
  if (const auto checked = check_encoding(cursor); !checked)
    return std::unexpected(checked.error());
  skip_blank_lines(cursor);
  if (cursor.at_end()) return trouble(cursor, 1, "tidak ada judul kolom", "there is no header");
  CsvRow header;
  if (auto read = read_row(cursor, header); !read) return std::unexpected(std::move(read.error()));
  if (const auto checked = check_header(cursor, header); !checked)
    return std::unexpected(checked.error());
  CsvReader reader;
  reader.text_ = text;
  reader.name_ = name;
  reader.separator_ = separator;
  reader.at_ = cursor.at;
  reader.line_ = cursor.line;
  reader.header_ = std::move(header.cells);
  return reader;
}

Result<bool> CsvReader::read(CsvRow& row) {
  Cursor cursor{text_, name_, separator_, at_, line_};
  skip_blank_lines(cursor);
  if (cursor.at_end()) return false;
  if (auto read = read_row(cursor, row); !read) return std::unexpected(std::move(read.error()));
  at_ = cursor.at;
  line_ = cursor.line;
  if (const auto checked = check_width(cursor, row, header_.size()); !checked)
    return std::unexpected(checked.error());
  return true;
}

Result<CsvTable> parse_csv(std::string_view text, std::string_view name, char separator) {
  auto reader = CsvReader::open(text, name, separator);
  if (!reader) return std::unexpected(std::move(reader.error()));
  CsvTable table{.header = reader->header(), .rows = {}};
  table.rows.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')));
  while (true) {
    CsvRow row;
    row.cells.reserve(table.header.size());
    const auto read = reader->read(row);
    if (!read) return std::unexpected(read.error());
    if (!*read) return table;
    table.rows.push_back(std::move(row));
  }
}

// A negative number does nothing where a formula may.
static bool is_negative_number(std::string_view text) {
  return text.starts_with('-') && text.size() > 1 &&
         text.find_first_not_of("0123456789.", 1) == std::string_view::npos;
}

// The wide forms of the signs count too, where East Asian text is written.
static bool starts_formula(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(kSigns, [&](auto sign) { return text.starts_with(sign); });
}

static std::string csv_cell(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  text = printable(text);
  const std::size_t first = text.find_first_not_of(' ');
  const bool is_formula = first != std::string::npos &&
                          starts_formula(std::string_view(text).substr(first)) &&
                          !is_negative_number(text);
  if (is_formula) text.insert(0, "'");
  if (text.find_first_of(",;\"") == std::string::npos && first == 0) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return text.empty() ? text : quoted + "\"";
}

std::string_view without_apostrophe(std::string_view cell) {
  if (!cell.starts_with('\'')) return cell;
  const std::string_view rest = cell.substr(1);
  const std::size_t first = std::min(rest.find_first_not_of(' '), rest.size());
  return starts_formula(rest.substr(first)) ? rest : cell;
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    line += csv_cell(cells[i]);
  }
  return line + "\n";
}

std::optional<std::size_t> column_of(const std::vector<std::string>& header,
                                     std::string_view name) {
  const auto found = std::ranges::find(header, name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

}  // namespace noken
