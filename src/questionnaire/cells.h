#pragma once

#include "formats/form.h"
#include "questionnaire/labels.h"

namespace noken::questionnaire {

// How what is typed into the column is kept and shown.
formats::Mask mask_of(const Column& column);

// What stands in the column of an element: an open cell, since the agency may change it. A value
// that the rules of the format refused is not shown, but told in the cell's comment.
formats::FormCell cell_of(const Labels& labels, const Column& column,
                          const model::Element& element);

}  // namespace noken::questionnaire
