#pragma once

#include "questionnaire/choices.h"
#include "questionnaire/plan.h"

namespace noken::questionnaire {

// The sheet of a kind: what is known, one row an element, and empty rows for what is new.
formats::FormSheet kind_sheet(const Plan& plan, const KindSheet& source, const Labels& labels,
                              Choices& choices);

}  // namespace noken::questionnaire
