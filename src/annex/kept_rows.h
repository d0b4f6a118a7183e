#pragma once

#include <string>
#include <string_view>

namespace noken::annex {

// The last two rows of each table in a body of class `kept`, and a table of three rows or fewer of
// that class as a whole: a style does not break either between pages, since a row alone on a page
// looks like a slip. `html` is what pandoc wrote.
std::string with_kept_rows(std::string_view html);

}  // namespace noken::annex
