#pragma once

#include "formats/office.h"

// Office files, behind the functions of `formats` that have the same names.
namespace noken::office {

using formats::SheetCell;
using formats::SheetColumn;
using formats::Workbook;
using formats::WorkSheet;
using formats::ZipEntries;

Result<std::string> to_xlsx(const Workbook& workbook);
Result<ZipEntries> read_zip(std::string_view bytes, std::string_view name);
Result<std::string> write_zip(const ZipEntries& entries);

}  // namespace noken::office
