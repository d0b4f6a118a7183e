#pragma once

// Text from documents inside Markdown (GitHub's flavour): no value becomes markup.

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/finding.h"

namespace noken::report {

// Text without any markup of its own.
std::string markdown_text(std::string_view text);

// Text in the face of code; nothing when it is empty.
std::string markdown_code(std::string_view text);

// A text of a rule with its parameters filled in: what stands between backticks is code.
std::string markdown_message(std::string_view text, std::vector<Argument> arguments);

// Cells are Markdown already, with `|` escaped.
std::string markdown_table(const std::vector<std::string>& heading,
                           const std::vector<std::vector<std::string>>& rows);

}  // namespace noken::report
