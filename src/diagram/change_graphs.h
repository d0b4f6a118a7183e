#pragma once

#include "diagram/fates.h"

namespace noken::diagram {

// The columns: what ends, what is, what it becomes, what is new.
enum Column : std::uint8_t { kEnding, kNow, kThen, kNew };

inline constexpr std::string_view kColumnColours[] = {"#92400E", "#64748B", "#0072B2", "#15803D"};

using model::Fate;
using Fates = std::map<std::string, std::pair<const model::Element*, Fate>>;  // by id

// Each element a card, joined with what it becomes.
Graph change_graph(const States& states, const Fates& fates);
// One card a kind and column, each element a row of it, or counted by agency where
// a card would have more than that many: what is too much for cards.
PlainerGraph gathered_change_graph(const States& states, const Fates& fates,
                                   std::size_t most_names);

}  // namespace noken::diagram
