#pragma once

#include <set>
#include <string>

#include "model/element.h"

namespace noken::difference {

// Ids of the smart-city pillars that a programme, an indicator, a problem or a pillar belongs to.
std::set<std::string> pillars_of(const model::Element& element);

}  // namespace noken::difference
