#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace noken {

// Offset of the first byte that is not UTF-8, or nothing when all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

std::size_t count_code_points(std::string_view text);

// Columns that a terminal needs for the text; combining marks take none, wide characters two.
std::size_t display_width(std::string_view text);

// Case-folded, every run of anything but letters and digits turned into one blank, trimmed
// (rules.md, "Normalised").
std::string normalised(std::string_view text);

// The text with control characters, and those that turn the direction of writing, shown as a sign;
// tabs become blanks.
std::string printable(std::string_view text);

void append_utf8(std::string& to, std::uint32_t code_point);

}  // namespace noken
