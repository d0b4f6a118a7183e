// The parts of a workbook; how they are packed is the target `archive`.

#include <algorithm>

#include "formats/read_xlsx.h"
#include "formats/zip.h"
#include "target.h"

using noken::fuzz::must;

// One part after the other: its name, a line feed, its bytes, a record separator.
namespace noken::formats {
Result<ZipEntries> read_zip(std::string_view bytes, std::string_view /*name*/) {
  ZipEntries entries;
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, bytes.find('\x1e'));
    const std::size_t end = part.find('\n');
    if (end != std::string_view::npos)
      entries.emplace_back(part.substr(0, end), part.substr(end + 1));
    bytes.remove_prefix(std::min(part.size() + 1, bytes.size()));
  }
  return entries;
}
}  // namespace noken::formats

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto file = noken::formats::read_xlsx(noken::fuzz::text_of(data, size), "buku.xlsx");
  if (!file) {
    must(!file.error().indonesian.empty() && !file.error().english.empty(),
         "trouble is told in both languages");
    return 0;
  }
  for (auto& sheet : file->sheets) {
    for (const auto& row : sheet.rows) {
      for (const auto& cell : row.cells)
        must(cell.column < noken::formats::kMostColumns, "a cell lies in a column");
    }
    noken::formats::spread_merged(sheet);
  }
  return 0;
}
