#pragma once

// The words of a finding in one language, safe to print.

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "diagnostics/finding.h"
#include "rules/rule.h"

namespace noken::report {

// The text with its `{parameters}` filled in; several values of one name are listed. A value from a
// document is shortened, and its control characters are shown as signs, so that no document can
// command a terminal.
std::string filled(std::string_view text, const std::vector<Argument>& arguments);

std::string shown(std::string_view value);

std::string_view severity_word(Severity severity, Language language);  // galat, peringatan, info
std::string_view severity_key(Severity severity);                      // error, warning, info, off

// Lines of at most `width` columns, broken at blanks.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace noken::report
