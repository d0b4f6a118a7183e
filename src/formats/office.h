#pragma once

#include "formats/form.h"
#include "formats/workbook.h"
#include "formats/zip.h"

namespace noken::formats {

// What the module of office files does (`office`, docs/decisions/0003). Both sides are built
// together.
struct Office {
  Result<std::string> (*to_xlsx)(const Workbook& workbook) = nullptr;
  Result<std::string> (*form_to_xlsx)(const FormBook& book) = nullptr;
  Result<ZipEntries> (*read_zip)(std::string_view bytes, std::string_view name) = nullptr;
  Result<std::string> (*write_zip)(const ZipEntries& entries) = nullptr;
};

using OfficeFunction = const Office* (*)();
inline constexpr const char* kOfficeSymbol = "noken_office";

}  // namespace noken::formats
