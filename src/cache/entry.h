#pragma once

// An entry as it lies in its file: a sum over its key and all of it, then what was kept.

#include <string>
#include <string_view>

#include "cache/digest.h"

namespace noken::cache {

std::string sealed(const Digest& key, std::string_view kept);

// Whether the bytes are what was sealed under the key, and what was kept in bytes that are.
bool is_whole(const Digest& key, std::string_view bytes);
std::string_view kept_in(std::string_view bytes);

}  // namespace noken::cache
