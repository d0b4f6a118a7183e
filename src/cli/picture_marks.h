#pragma once

#include "diagram/view.h"
#include "model/state.h"

namespace noken::cli {

// What rules and gaps say about the elements of a picture: drawing knows neither.
diagram::ViewRequest picture_marks(const model::State& state, Language language);

}  // namespace noken::cli
