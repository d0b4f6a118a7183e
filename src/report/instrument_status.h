#pragma once

#include <string_view>

#include "base/text.h"

namespace noken::report {

// Whether an instrument is in force, as the pack knows it (instrumen.csv: status, status_mark).
Text instrument_status(std::string_view status, std::string_view mark);

}  // namespace noken::report
