#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace noken {

// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other;
// more than `limit` is answered as `limit + 1`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate nearest to `text` within `limit` edits, case aside; the first of several equally
// near.
std::optional<std::string_view> nearest(std::string_view text,
                                        std::span<const std::string_view> candidates,
                                        std::size_t limit = 2);

}  // namespace noken
