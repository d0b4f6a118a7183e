#pragma once

#include <string_view>
#include <vector>

namespace noken::repository {

bool is_yaml(std::string_view path);

// Whether format.md, section 1, or a glob of `ignored` leaves a file or folder out; `path` is from
// the root.
bool is_left_out(std::string_view path, const std::vector<std::string_view>& ignored);

}  // namespace noken::repository
