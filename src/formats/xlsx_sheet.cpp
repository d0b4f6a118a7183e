#include <algorithm>
#include <charconv>

#include "formats/xlsx_parts.h"
#include "formats/xlsx_xml.h"

namespace noken::formats {

namespace {

// A cell by its address; row 0 when it has none.
struct Address {
  std::size_t row = 0;
  std::size_t column = 0;
};

struct SheetScan {
  const XlsxContext& context;
  Grid& grid;
  std::size_t cells = 0;
  bool is_sound = true;
};

}  // namespace

static std::size_t to_number(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

static Address address_of(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_of("0123456789"), text.size());
  return {.row = to_number(text.substr(digits)),
          .column = column_of_letters(text.substr(0, digits))};
}

static bool has_date_style(const XlsxContext& context, pugi::xml_node cell) {
  const std::size_t style = to_number(attribute_of(cell, "s"));
  const auto& is_date = context.styles.is_date;
  return style < is_date.size() && is_date[style];
}

// The shortest way to write the same number: programs write 0.1 as 0.10000000000000001, and large
// amounts with an exponent.
static std::string plain_number(std::string_view raw) {
  double value = 0;
  const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  if (error != std::errc() || end != raw.data() + raw.size()) return std::string(raw);
  char buffer[400];
  const auto written =
      std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::fixed);
  return {std::begin(buffer), written.ptr};
}

static GridCell number_cell(pugi::xml_node cell, const XlsxContext& context) {
  const std::string_view raw = child_named(cell, "v").text().get();
  if (has_date_style(context, cell)) {
    std::string date = date_of_serial(raw, context.is_1904);
    if (!date.empty()) return {.type = GridCell::Type::date, .text = std::move(date)};
  }
  return {.type = GridCell::Type::number, .text = plain_number(raw)};
}

static GridCell cell_of(pugi::xml_node cell, const XlsxContext& context) {
  const std::string_view type = attribute_of(cell, "t");
  const std::string raw = child_named(cell, "v").text().get();
  if (type == "inlineStr") return {.text = rich_text(child_named(cell, "is"))};
  if (type == "s") {
    const std::size_t index = to_number(raw);
    return {.text = index < context.strings.size() ? context.strings[index] : std::string()};
  }
  if (type == "b") return {.text = raw == "1" ? "ya" : "tidak"};
  if (type == "e") return {.type = GridCell::Type::error, .text = raw};
  if (type == "d") return {.type = GridCell::Type::date, .text = raw.substr(0, 10)};
  if (type == "str") return {.text = raw};
  return raw.empty() ? GridCell{} : number_cell(cell, context);
}

static void read_row(SheetScan& scan, pugi::xml_node node, std::size_t number) {
  GridRow row{.number = number};
  std::size_t next = 0;
  for (const pugi::xml_node each : node.children()) {
    if (local_name(each.name()) != "c") continue;
    const std::string_view address = attribute_of(each, "r");
    const std::size_t column = address.empty() ? next : address_of(address).column;
    next = column + 1;
    GridCell cell = cell_of(each, scan.context);
    if (trimmed(cell.text).empty()) continue;
    if (column >= kMostColumns || ++scan.cells > kMostCells) scan.is_sound = false;
    if (!scan.is_sound) return;
    cell.column = static_cast<std::uint32_t>(column);
    row.cells.push_back(std::move(cell));
  }
  std::ranges::stable_sort(row.cells, {}, &GridCell::column);
  if (!row.cells.empty()) scan.grid.rows.push_back(std::move(row));
}

static void read_rows(SheetScan& scan, pugi::xml_node data) {
  std::size_t next = 1;
  for (const pugi::xml_node row : data.children()) {
    if (local_name(row.name()) != "row") continue;
    const std::size_t stated = to_number(attribute_of(row, "r"));
    const std::size_t number = stated == 0 ? next : stated;
    next = number + 1;
    read_row(scan, row, number);
    if (!scan.is_sound) return;
  }
  std::ranges::stable_sort(scan.grid.rows, {}, &GridRow::number);
}

// What is merged takes its share of the cells that may be read.
static void read_merged(SheetScan& scan, pugi::xml_node list) {
  for (const pugi::xml_node each : list.children()) {
    const std::string_view range = attribute_of(each, "ref");
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) continue;
    const Address first = address_of(range.substr(0, colon));
    const Address last = address_of(range.substr(colon + 1));
    if (first.row == 0 || last.row < first.row || last.column < first.column) continue;
    const std::size_t rows = std::min(last.row - first.row + 1, scan.grid.rows.size());
    scan.cells += rows * (last.column - first.column + 1);
    scan.is_sound = scan.is_sound && scan.cells <= kMostCells;
    scan.grid.merged.push_back({.first_row = first.row,
                                .last_row = last.row,
                                .first_column = first.column,
                                .last_column = std::min(last.column, kMostColumns - 1)});
  }
}

bool read_sheet(const std::string& part, const XlsxContext& context, Grid& grid) {
  pugi::xml_document document;
  if (!parse_part(document, part)) return false;
  const pugi::xml_node root = document.document_element();
  SheetScan scan{.context = context, .grid = grid};
  read_rows(scan, child_named(root, "sheetData"));
  if (scan.is_sound) read_merged(scan, child_named(root, "mergeCells"));
  if (scan.is_sound) spread_merged(grid);
  return scan.is_sound;
}

}  // namespace noken::formats
