#pragma once

#include "formats/office.h"

// Office files, behind the functions of `formats` that have the same names.
namespace noken::office {

using formats::CellCheck;
using formats::CellRange;
using formats::Colouring;
using formats::FormBook;
using formats::FormCell;
using formats::FormRow;
using formats::FormSheet;
using formats::Look;
using formats::Mask;
using formats::SheetCell;
using formats::SheetColumn;
using formats::Visibility;
using formats::Workbook;
using formats::WorkSheet;
using formats::ZipEntries;

Result<std::string> to_xlsx(const Workbook& workbook);
Result<std::string> to_xlsx(const FormBook& book);
Result<ZipEntries> read_zip(std::string_view bytes, std::string_view name);
Result<std::string> write_zip(const ZipEntries& entries);

}  // namespace noken::office
