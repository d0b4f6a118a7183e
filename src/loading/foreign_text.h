#pragma once

// What the bytes of a file can say of other members, seen without reading it as YAML. Both answer
// yes when they are in doubt.

#include <string>
#include <string_view>
#include <vector>

namespace noken::loading {

// Whether a `region:id` may stand in it: something other than a blank or a `/` follows a colon.
bool may_name_member(std::string_view text);

// Whether one of the ids may be that of an element in it; where it is only referred to, it is not.
bool may_hold(std::string_view text, const std::vector<std::string>& ids);

}  // namespace noken::loading
