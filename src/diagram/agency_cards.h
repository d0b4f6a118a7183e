#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// The row of the applications' card that stands for the staff of the agency.
inline constexpr std::string_view kStaffRow = "petugas";

// Whether the element belongs to the agency or to a part of it.
bool is_within(const model::State& state, const model::Element& element,
               const model::Agency& agency);

// What the agency has, each domain a card: band 0 above its applications, band 2 below them.
std::vector<Card> agency_cards(const model::State& state, const ViewRequest& request,
                               const model::Agency& agency);

}  // namespace noken::diagram
