#pragma once

#include <map>
#include <string>

namespace noken::report {

// The manual of the format, made from the field tables: path -> Markdown. Indonesian, with English
// beside it.
std::map<std::string, std::string> format_pages();

}  // namespace noken::report
