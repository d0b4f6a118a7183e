#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace noken::annex {

// The outlines that come with noken (schemas/lampiran): `masterplan-1` and so on, sorted.
std::vector<std::string_view> built_in_outlines();

// The text of one of them; nothing when there is none of that name.
std::optional<std::string_view> built_in_outline(std::string_view name);

}  // namespace noken::annex
