#include "formats/read_xlsx.h"

#include <fmt/format.h>

#include <utility>

#include "formats/xlsx_parts.h"
#include "formats/zip.h"

namespace noken::formats {

static std::unexpected<Trouble> unreadable(std::string_view name, std::string_view part) {
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan buku kerja XLSX yang dapat dibaca ({}); buka di program "
                          "lembar sebar, lalu simpan ulang sebagai .xlsx",
                          name, part),
              fmt::format("`{}` is no XLSX workbook that can be read ({}); open it in a "
                          "spreadsheet program and save it again as .xlsx",
                          name, part)});
}

static Result<XlsxContext> context_of(const XlsxParts& parts, std::string_view name) {
  XlsxContext context;
  if (const auto part = parts.find("xl/sharedStrings.xml"); part != parts.end()) {
    auto strings = read_shared_strings(part->second);
    if (!strings) return unreadable(name, part->first);
    context.strings = *std::move(strings);
  }
  if (const auto part = parts.find("xl/styles.xml"); part != parts.end()) {
    auto styles = read_styles(part->second);
    if (!styles) return unreadable(name, part->first);
    context.styles = *std::move(styles);
  }
  return context;
}

Result<GridFile> read_xlsx(std::string_view bytes, std::string_view name) {
  auto entries = read_zip(bytes, name);
  if (!entries) return std::unexpected(entries.error());
  XlsxParts parts;
  for (auto& [entry, content] : *entries) parts.emplace(std::move(entry), std::move(content));
  auto context = context_of(parts, name);
  if (!context) return std::unexpected(context.error());
  const auto sheets = read_sheet_list(parts, context->is_1904);
  if (!sheets || sheets->empty()) return unreadable(name, "xl/workbook.xml");
  GridFile file;
  for (const XlsxSheetEntry& sheet : *sheets) {
    Grid grid{.name = sheet.name, .is_hidden = sheet.is_hidden};
    if (!read_sheet(parts.at(sheet.part), *context, grid)) return unreadable(name, sheet.part);
    file.sheets.push_back(std::move(grid));
  }
  return file;
}

}  // namespace noken::formats
