#pragma once

#include "questionnaire/labels.h"

namespace noken::questionnaire {

// What a column asks for and how it is written, from its row of the field table.
std::string column_comment(const Labels& labels, const model::Kind& kind, const Column& column);

}  // namespace noken::questionnaire
