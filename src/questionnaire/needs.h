#pragma once

#include <vector>

#include "formats/form.h"
#include "questionnaire/plan.h"

namespace noken::questionnaire {

// Whether the column is asked for, where its condition holds: that of its field, or of the map it
// stands in.
model::Need need_of(const Column& column);

// Whether the element has the column to be filled, and it is empty.
bool is_missing(const Column& column, const model::Element& element, model::Need need);

// The colours that a sheet's cells have while they are empty, or not to be filled at all.
std::vector<formats::Colouring> colourings_of(const KindSheet& sheet);

}  // namespace noken::questionnaire
