#include "office/office.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "base/unicode.h"
#include "formats/row_height.h"
#include "office/xlsx_file.h"

namespace noken::office {

static constexpr std::size_t kLongestText = 32767;

static void set_common(lxw_format* format) {
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  format_set_border(format, LXW_BORDER_HAIR);
}

// The looks of cells, made once a workbook.
class Looks {
 public:
  explicit Looks(lxw_workbook* book) : book_(book) {}

  lxw_format* heading() {
    return made("heading", [](lxw_format* format) {
      format_set_bold(format);
      format_set_bg_color(format, 0xE2E8F0);
    });
  }
  lxw_format* entry() {
    return made("entry", [](lxw_format* format) { format_set_bg_color(format, 0xFEF9C3); });
  }
  lxw_format* text() {
    return made("text", [](lxw_format*) {});
  }
  lxw_format* plain() {
    return made("plain", [](lxw_format* format) { format_set_border(format, LXW_BORDER_NONE); });
  }
  lxw_format* number(int decimals) {
    const std::string mask =
        decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
    return made(mask, [&](lxw_format* format) { format_set_num_format(format, mask.c_str()); });
  }

 private:
  lxw_format* made(const std::string& name, auto set_up) {
    lxw_format*& format = formats_[name];
    if (format == nullptr) {
      format = workbook_add_format(book_);
      set_common(format);
      set_up(format);
    }
    return format;
  }

  lxw_workbook* book_;
  std::map<std::string, lxw_format*, std::less<>> formats_ = {};
};

static std::string printable_lines(std::string_view text) {
  std::string safe;
  while (true) {
    const std::size_t end = text.find('\n');
    safe += printable(text.substr(0, end));
    if (end == std::string_view::npos) return safe;
    safe += '\n';
    text.remove_prefix(end + 1);
  }
}

// As a cell can hold it: what is too long for one ends in a sign that says so.
static std::string allowed(const std::string& text) {
  const std::string safe = printable_lines(text);
  if (count_code_points(safe) <= kLongestText) return safe;
  std::size_t end = kLongestText - 4;
  while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) --end;
  return safe.substr(0, end) + "…";
}

// Names are unique whatever their case, at most 31 letters, and lack seven signs.
static std::string sheet_name(const std::string& wanted, std::set<std::string>& taken) {
  static constexpr std::string_view kForbidden = "[]:*?/\\'";
  std::string name;
  for (const char c : printable(wanted)) name += kForbidden.contains(c) ? '-' : c;
  while (count_code_points(name) > kLongestSheetName - 3) {
    do name.pop_back();
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U);
  }
  if (name.empty()) name = "-";
  std::string unique = name;
  for (int i = 2; !taken.insert(normalised(unique)).second; ++i)
    unique = fmt::format("{} {}", name, i);
  return unique;
}

static void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
                       lxw_format* look) {
  if (cell.number) {
    worksheet_write_number(sheet, row, column, *cell.number, look);
  } else {
    worksheet_write_string(sheet, row, column, allowed(cell.text).c_str(), look);
  }
}

static void write_rows(lxw_worksheet* sheet, const WorkSheet& source, Looks& looks) {
  for (std::size_t row = 0; row < source.rows.size(); ++row) {
    const bool is_heading = source.has_heading && row == 0;
    if (const double height = formats::row_height(source.rows[row], source.columns); height > 0)
      worksheet_set_row(sheet, static_cast<lxw_row_t>(row), height, nullptr);
    for (std::size_t column = 0; column < source.columns.size(); ++column) {
      const SheetCell cell =
          column < source.rows[row].size() ? source.rows[row][column] : SheetCell();
      lxw_format* look = looks.text();
      if (!source.has_heading) look = cell.is_heading ? looks.heading() : looks.plain();
      if (source.columns[column].is_entry) look = looks.entry();
      if (cell.number) look = looks.number(cell.decimals);
      if (is_heading) look = looks.heading();
      write_cell(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell, look);
    }
  }
}

// A list of options in a cell may be at most 255 letters long; longer ones are left to the reader.
static void add_options(lxw_worksheet* sheet, const WorkSheet& source, lxw_col_t column) {
  constexpr std::size_t kLongestList = 255;
  const auto& options = source.columns[column].options;
  std::vector<const char*> list;
  std::size_t length = 0;
  for (const std::string& option : options) {
    list.push_back(option.c_str());
    length += option.size() + 1;
  }
  if (list.empty() || length > kLongestList || source.rows.size() < 2) return;
  list.push_back(nullptr);
  lxw_data_validation validation = {};
  validation.validate = LXW_VALIDATION_TYPE_LIST;
  validation.value_list =
      const_cast<char**>(list.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
  worksheet_data_validation_range(sheet, 1, column, static_cast<lxw_row_t>(source.rows.size() - 1),
                                  column, &validation);
}

static void set_up_print(lxw_worksheet* sheet, const WorkSheet& source) {
  worksheet_set_landscape(sheet);
  constexpr std::uint8_t kA4 = 9;
  worksheet_set_paper(sheet, kA4);
  worksheet_fit_to_pages(sheet, 1, 0);
  if (!source.has_heading || source.rows.empty() || source.columns.empty()) return;
  worksheet_repeat_rows(sheet, 0, 0);
  worksheet_freeze_panes(sheet, 1, 0);
  worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(source.rows.size() - 1),
                       static_cast<lxw_col_t>(source.columns.size() - 1));
}

static void write_sheet(lxw_workbook* book, const WorkSheet& source, const std::string& name,
                        Looks& looks) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, name.c_str());
  for (std::size_t i = 0; i < source.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, source.columns[i].width, nullptr);
  }
  write_rows(sheet, source, looks);
  for (std::size_t i = 0; i < source.columns.size(); ++i)
    add_options(sheet, source, static_cast<lxw_col_t>(i));
  set_up_print(sheet, source);
}

Result<std::string> to_xlsx(const Workbook& workbook) {
  return xlsx_bytes(workbook.title, [&](lxw_workbook* book) {
    Looks looks(book);
    std::set<std::string> taken;
    for (const WorkSheet& sheet : workbook.sheets)
      write_sheet(book, sheet, sheet_name(sheet.name, taken), looks);
  });
}

}  // namespace noken::office
