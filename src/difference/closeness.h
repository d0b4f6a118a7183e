#pragma once

#include <vector>

#include "difference/pairs.h"

namespace noken::difference {

// The elements of `gone` that are found again among `fresh`, all of one kind.
std::vector<Pair> renamed_among(const std::vector<const model::Element*>& gone,
                                const std::vector<const model::Element*>& fresh,
                                const Renames& renames);

}  // namespace noken::difference
