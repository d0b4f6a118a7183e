#pragma once

// Where an element stands in the reference tree of its domain.

#include "diagram/layers.h"

namespace noken::diagram {

// The code at the level of the tree, empty without one.
std::string subject_of(const model::State& state, const model::Element& element, int level);
std::string subject_name(const model::State& state, Layer layer, const std::string& code,
                         Language language);

using BySubject = std::map<std::string, std::vector<const model::Element*>>;
BySubject by_subject(const model::State& state, const std::vector<const model::Element*>& elements,
                     int level);

}  // namespace noken::diagram
