#pragma once

// The little of man(7) that the manual pages need. Words of ours never become markup.

#include <string>
#include <string_view>

namespace noken::cli::markup {

std::string inside(std::string_view text);    // in a line that has begun
std::string line(std::string_view text);      // a line of its own
std::string argument(std::string_view text);  // of a request
std::string bold(std::string_view text);
std::string italic(std::string_view text);

std::string section(std::string_view heading);
std::string entry(std::string_view marked_term, std::string_view about);
std::string verbatim(std::string_view text);

}  // namespace noken::cli::markup
