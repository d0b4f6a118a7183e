#pragma once

// What the bytes of a file can say of other members, seen without reading it as YAML: the part of
// its text that has to be read, whole entries of the document, or nothing. In doubt it is more.

#include <string>
#include <string_view>
#include <vector>

namespace noken::loading {

// Where a `region:id` may stand: something other than a blank, a digit or a `/` follows a colon.
std::string_view part_naming_members(std::string_view text);

// Where one of the ids may be that of an element, and is not only referred to.
std::string_view part_holding(std::string_view text, const std::vector<std::string>& ids);

}  // namespace noken::loading
