#pragma once

// A workbook of libxlsxwriter on its way to bytes; only sources of this folder that write
// spreadsheets include it.

#include <xlsxwriter.h>

#include <functional>
#include <string>

#include "base/result.h"

namespace noken::office {

// Makes a workbook in a folder of its own, has `fill` fill it, and gives its bytes. No clock and no
// name of a user or a machine.
Result<std::string> xlsx_bytes(const std::string& title,
                               const std::function<void(lxw_workbook* book)>& fill);

inline constexpr std::size_t kLongestSheetName = 31;

}  // namespace noken::office
