#pragma once

#include "questionnaire/choices.h"
#include "questionnaire/plan.h"

namespace noken::questionnaire {

// The drop-downs of a sheet, and what its numbers and dates may be.
std::vector<formats::CellCheck> checks_of(const KindSheet& sheet, const Labels& labels,
                                          Choices& choices);

}  // namespace noken::questionnaire
