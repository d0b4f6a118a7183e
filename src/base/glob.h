#pragma once

#include <string_view>

namespace noken {

// Whether a path matches a pattern: `*` and `?` stay inside one part, `**` spans parts; a pattern
// that names a folder matches everything in it.
bool matches_glob(std::string_view pattern, std::string_view path);

}  // namespace noken
