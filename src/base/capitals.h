#pragma once

#include <string>
#include <string_view>

namespace noken {

// In capitals, letter by letter.
std::string to_upper(std::string_view text);

}  // namespace noken
