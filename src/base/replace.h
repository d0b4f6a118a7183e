#pragma once

#include <string>
#include <string_view>

namespace noken {

// Every `from`, left to right; what has been put in is not looked at again.
void replace_all(std::string& text, std::string_view from, std::string_view to);

}  // namespace noken
