#include "office/office.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/internal_error.h"
#include "formats/row_height.h"
#include "office/form_looks.h"

namespace noken::office {

static lxw_row_t row_of(std::size_t row) { return static_cast<lxw_row_t>(row); }
static lxw_col_t column_of(std::size_t column) { return static_cast<lxw_col_t>(column); }

static void check_done(lxw_error error) {
  if (error != LXW_NO_ERROR) internal_error(lxw_strerror(error));
}

// Signs that XML cannot hold, and words that a spreadsheet would take for the code of a sign.
static std::string storable(const std::string& text) {
  static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  const auto is_hexadecimal = [](char c) {
    return std::string_view("0123456789abcdefABCDEF").contains(c);
  };
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = std::string_view(text).substr(i, 7);
    const bool is_code = rest.size() == 7 && rest.starts_with("_x") && rest[6] == '_' &&
                         std::ranges::all_of(rest.substr(2, 4), is_hexadecimal);
    const bool is_control =
        static_cast<unsigned char>(text[i]) < 0x20 && text[i] != '\t' && text[i] != '\n';
    if (is_code) safe += "_x005F";
    if (is_control) {
      safe += kReplacement;
    } else {
      safe += text[i];
    }
  }
  return safe;
}

static void write_value(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const FormCell& cell,
                        lxw_format* look) {
  if (cell.date) {
    lxw_datetime date = {};
    date.year = cell.date->year;
    date.month = cell.date->month;
    date.day = cell.date->day;
    check_done(worksheet_write_datetime(sheet, row, column, &date, look));
  } else if (cell.number) {
    check_done(worksheet_write_number(sheet, row, column, *cell.number, look));
  } else if (!cell.target.empty()) {
    const std::string target = "internal:" + cell.target;
    check_done(worksheet_write_url_opt(sheet, row, column, target.c_str(), look,
                                       storable(cell.text).c_str(), nullptr));
  } else if (cell.text.empty()) {
    if (cell.look != Look::plain) check_done(worksheet_write_blank(sheet, row, column, look));
  } else {
    check_done(worksheet_write_string(sheet, row, column, storable(cell.text).c_str(), look));
  }
}

static void write_comment(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                          const std::string& text) {
  if (text.empty()) return;
  std::string author;
  std::string font = "Calibri";
  lxw_comment_options options = {};
  options.author = author.data();
  options.font_name = font.data();
  options.font_size = 9;
  options.width = 260;
  options.height =
      static_cast<std::uint16_t>(40 + 15 * (text.size() / 38 + std::ranges::count(text, '\n')));
  check_done(worksheet_write_comment_opt(sheet, row, column, storable(text).c_str(), &options));
}

// As high as its words need, but not higher than a third of a page. Words are not cut at the end of
// a line, so they need more than their letters.
static double height_of(const FormRow& row, const FormSheet& sheet) {
  constexpr double kHighest = 180;
  constexpr double kUsed = 0.85;
  if (row.height > 0) return row.height;
  std::vector<SheetCell> cells;
  std::vector<SheetColumn> columns;
  for (std::size_t i = 0; i < std::min(row.cells.size(), sheet.widths.size()); ++i) {
    cells.push_back({.text = row.cells[i].text, .number = row.cells[i].number});
    columns.push_back({.width = sheet.widths[i] * kUsed});
  }
  return std::min(formats::row_height(cells, columns), kHighest);
}

static void write_rows(lxw_worksheet* sheet, const FormSheet& source, FormLooks& looks) {
  for (std::size_t row = 0; row < source.rows.size(); ++row) {
    const auto& cells = source.rows[row].cells;
    if (const double height = height_of(source.rows[row], source); height > 0)
      check_done(worksheet_set_row(sheet, row_of(row), height, nullptr));
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const FormCell& cell = cells[column];
      write_value(sheet, row_of(row), column_of(column), cell, looks.of(cell.look, cell.mask));
      write_comment(sheet, row_of(row), column_of(column), cell.comment);
    }
  }
}

// What stands in them is written later.
static void merge(lxw_worksheet* sheet, const FormSheet& source, FormLooks& looks) {
  for (const CellRange& range : source.merged) {
    const FormCell& cell = source.rows[range.first_row].cells[range.first_column];
    lxw_format* look = looks.of(cell.look, cell.mask);
    check_done(worksheet_merge_range(sheet, row_of(range.first_row), column_of(range.first_column),
                                     row_of(range.last_row), column_of(range.last_column), "",
                                     look));
  }
}

static void add_check(lxw_worksheet* sheet, const CellCheck& check) {
  lxw_data_validation validation = {};
  std::string formula = "=" + check.list;
  std::string message = check.message;
  if (!check.list.empty()) {
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
  } else {
    validation.validate =
        check.is_date ? LXW_VALIDATION_TYPE_DATE_NUMBER : LXW_VALIDATION_TYPE_DECIMAL;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = check.least;
    validation.maximum_number = check.most;
  }
  validation.error_type =
      check.is_strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
  if (message.empty()) {
    validation.show_error = LXW_VALIDATION_OFF;
  } else {
    validation.error_message = message.data();
  }
  const CellRange& cells = check.cells;
  check_done(worksheet_data_validation_range(sheet, row_of(cells.first_row),
                                             column_of(cells.first_column), row_of(cells.last_row),
                                             column_of(cells.last_column), &validation));
}

static void add_colouring(lxw_worksheet* sheet, const Colouring& colouring, FormLooks& looks) {
  std::string formula = "=" + colouring.formula;
  lxw_conditional_format condition = {};
  condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
  condition.value_string = formula.data();
  condition.format = looks.colour(colouring.look);
  const CellRange& cells = colouring.cells;
  check_done(worksheet_conditional_format_range(
      sheet, row_of(cells.first_row), column_of(cells.first_column), row_of(cells.last_row),
      column_of(cells.last_column), &condition));
}

static void set_up_page(lxw_worksheet* sheet, const FormSheet& source) {
  constexpr std::uint8_t kA4 = 9;
  constexpr double kMargin = 0.5;
  if (!source.is_portrait) worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, kA4);
  worksheet_set_margins(sheet, kMargin, kMargin, kMargin, kMargin + 0.2);
  worksheet_fit_to_pages(sheet, static_cast<std::uint16_t>(source.pages_wide), 0);
  worksheet_set_footer(sheet, "&L&8&A&R&8&P/&N");
  if (source.frozen_rows > 0)
    worksheet_repeat_rows(sheet, row_of(source.frozen_rows - 1), row_of(source.frozen_rows - 1));
  if (source.frozen_columns > 0)
    worksheet_repeat_columns(sheet, 0, column_of(source.frozen_columns - 1));
  if (source.frozen_rows > 0 || source.frozen_columns > 0)
    worksheet_freeze_panes(sheet, row_of(source.frozen_rows), column_of(source.frozen_columns));
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

static void protect(lxw_worksheet* sheet, const FormSheet& source) {
  if (source.has_filter && source.rows.size() > source.frozen_rows) {
    worksheet_autofilter(sheet, row_of(source.frozen_rows - 1), 0, row_of(source.rows.size() - 1),
                         column_of(source.widths.size() - 1));
  }
  if (!source.is_protected) return;
  lxw_protection may = {};
  may.format_columns = LXW_TRUE;
  may.format_rows = LXW_TRUE;
  may.autofilter = LXW_TRUE;
  worksheet_protect(sheet, nullptr, &may);
}

static void write_sheet(lxw_workbook* book, const FormSheet& source, FormLooks& looks) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, source.name.c_str());
  if (sheet == nullptr) internal_error("a name that a sheet cannot have");
  for (std::size_t i = 0; i < source.widths.size(); ++i)
    worksheet_set_column(sheet, column_of(i), column_of(i), source.widths[i], nullptr);
  merge(sheet, source, looks);
  write_rows(sheet, source, looks);
  for (const CellCheck& check : source.checks) add_check(sheet, check);
  for (const Colouring& colouring : source.colourings) add_colouring(sheet, colouring, looks);
  set_up_page(sheet, source);
  protect(sheet, source);
  if (source.visibility != Visibility::shown) worksheet_hide(sheet);
}

// The library knows no sheets that the menu of a spreadsheet program does not offer to show.
static Result<std::string> with_very_hidden(const FormBook& book, const std::string& bytes) {
  auto entries = read_zip(bytes, book.title);
  if (!entries) return std::unexpected(entries.error());
  const auto found = std::ranges::find(*entries, "xl/workbook.xml", &ZipEntries::value_type::first);
  if (found == entries->end()) internal_error("a workbook without its list of sheets");
  for (const FormSheet& sheet : book.sheets) {
    if (sheet.visibility != Visibility::very_hidden) continue;
    const std::size_t name = found->second.find(fmt::format("name=\"{}\"", sheet.name));
    const std::size_t state = found->second.find("state=\"hidden\"", name);
    if (state == std::string::npos) internal_error("a sheet that was not hidden");
    found->second.replace(state, 14, "state=\"veryHidden\"");
  }
  return write_zip(*entries);
}

Result<std::string> to_xlsx(const FormBook& book) {
  auto bytes = xlsx_bytes(book.title, [&](lxw_workbook* target) {
    FormLooks looks(target);
    for (const FormSheet& sheet : book.sheets) write_sheet(target, sheet, looks);
  });
  const bool is_open = std::ranges::none_of(book.sheets, [](const FormSheet& sheet) {
    return sheet.visibility == Visibility::very_hidden;
  });
  if (!bytes || is_open) return bytes;
  return with_very_hidden(book, *bytes);
}

}  // namespace noken::office
