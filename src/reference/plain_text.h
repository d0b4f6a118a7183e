#pragma once

#include <string>
#include <string_view>

namespace noken::reference {

// For comparing what people type: lower case, accents off Latin letters, words separated by one
// blank.
std::string plain(std::string_view text);

}  // namespace noken::reference
