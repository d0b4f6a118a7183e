#pragma once

#include "report/check_report.h"

namespace noken::report {

// `1 galat`; in English `1 error` or `2 errors`.
std::string counted(std::size_t count, Text singular, const char* plural, Language language);

// The line that closes `check` for people. What is waived or old is counted apart, when there is
// any.
std::string summary_line(const CheckReport& report, const TextStyle& style);

}  // namespace noken::report
