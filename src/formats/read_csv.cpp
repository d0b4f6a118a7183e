#include "formats/read_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "formats/csv.h"
#include "formats/text_encoding.h"

namespace noken::formats {

namespace {

struct Scan {
  std::string_view text;
  char separator = ',';
  std::size_t at = 0;
  bool has_open_quote = false;

  bool at_end() const { return at >= text.size(); }
  bool at_line_end() const { return at_end() || text[at] == '\n' || text[at] == '\r'; }
};

}  // namespace

static void skip_line_end(Scan& scan) {
  if (scan.at_end()) return;
  const bool is_return = scan.text[scan.at++] == '\r';
  if (is_return && !scan.at_end() && scan.text[scan.at] == '\n') ++scan.at;
}

// Behind the closing quote anything up to the separator is taken as it stands.
static void scan_quoted(Scan& scan, std::string& cell) {
  for (++scan.at;; ++scan.at) {
    const std::size_t quote = scan.text.find('"', scan.at);
    if (quote == std::string_view::npos) {
      scan.has_open_quote = true;
      scan.at = scan.text.size();
      return;
    }
    cell += scan.text.substr(scan.at, quote - scan.at);
    scan.at = quote + 1;
    if (scan.at_end() || scan.text[scan.at] != '"') return;
    cell += '"';
  }
}

static std::string scan_cell(Scan& scan) {
  std::string cell;
  if (!scan.at_end() && scan.text[scan.at] == '"') scan_quoted(scan, cell);
  while (!scan.at_line_end() && scan.text[scan.at] != scan.separator) cell += scan.text[scan.at++];
  return cell;
}

static GridRow scan_row(Scan& scan, std::size_t number) {
  GridRow row{.number = number};
  while (true) {
    const std::string cell = scan_cell(scan);
    if (!trimmed(cell).empty()) {
      row.cells.push_back({.column = static_cast<std::uint32_t>(row.width),
                           .text = std::string(without_apostrophe(cell))});
    }
    ++row.width;
    if (scan.at_line_end()) break;
    ++scan.at;
  }
  skip_line_end(scan);
  return row;
}

// How many rows have the width that most rows have, when that is more than one cell.
static std::pair<std::size_t, std::size_t> regularity(std::string_view text, char separator) {
  constexpr std::size_t kSample = 200;
  std::map<std::size_t, std::size_t> rows_of_width;
  Scan scan{.text = text, .separator = separator};
  for (std::size_t i = 0; i < kSample && !scan.at_end(); ++i) {
    const GridRow row = scan_row(scan, i + 1);
    if (row.width > 1) ++rows_of_width[row.width];
  }
  std::pair<std::size_t, std::size_t> best = {0, 0};
  for (const auto& [width, rows] : rows_of_width) best = std::max(best, {rows, width});
  return best;
}

// Semicolons first: where they part cells, commas stand in numbers and texts.
static char separator_of(std::string_view text) {
  char best = ',';
  std::pair<std::size_t, std::size_t> most = {0, 0};
  for (const char separator : {';', '\t', ','}) {
    const auto found = regularity(text, separator);
    if (found <= most) continue;
    most = found;
    best = separator;
  }
  return best;
}

// `sep=;` in the first line, as Excel takes it.
static char stated_separator(std::string_view text) {
  const bool is_stated = text.starts_with("sep=") && text.size() > 5 &&
                         std::string_view(";,\t").contains(text[4]) &&
                         (text[5] == '\n' || text[5] == '\r');
  return is_stated ? text[4] : '\0';
}

static std::unexpected<Trouble> open_quote(std::string_view name, std::size_t row) {
  return std::unexpected(Trouble{
      fmt::format("`{}` baris {}: tanda kutip tidak ditutup; tutup, atau hapus", name, row),
      fmt::format("`{}` row {}: a quote is not closed; close it, or take it away", name, row)});
}

static std::unexpected<Trouble> too_large(std::string_view name) {
  return std::unexpected(
      Trouble{fmt::format("`{}` terlalu besar: paling banyak {} kolom dan {} sel", name,
                          kMostColumns, kMostCells),
              fmt::format("`{}` is too large: at most {} columns and {} cells", name, kMostColumns,
                          kMostCells)});
}

Result<GridFile> read_csv(std::string_view bytes, std::string_view name) {
  const auto decoded = decode(bytes, name);
  if (!decoded) return std::unexpected(decoded.error());
  GridFile file{.encoding = decoded->encoding, .separator = stated_separator(decoded->text)};
  const bool is_stated = file.separator != '\0';
  if (!is_stated) file.separator = separator_of(decoded->text);
  Grid grid;
  Scan scan{.text = decoded->text, .separator = file.separator};
  std::size_t cells = 0;
  for (std::size_t number = 1; !scan.at_end(); ++number) {
    GridRow row = scan_row(scan, number);
    if (scan.has_open_quote) return open_quote(name, number);
    cells += row.cells.size();
    if (cells > kMostCells || row.width > kMostColumns) return too_large(name);
    const bool is_statement = is_stated && number == 1;
    if (!row.cells.empty() && !is_statement) grid.rows.push_back(std::move(row));
  }
  file.sheets.push_back(std::move(grid));
  return file;
}

}  // namespace noken::formats
