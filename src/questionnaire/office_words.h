#pragma once

#include <string>
#include <string_view>

#include "questionnaire/labels.h"

namespace noken::questionnaire {

// The words over a column: `Standar pelayanan: biaya`.
std::string heading_of(const Labels& labels, const model::Kind& kind, const Column& column);

// A sentence written for those who keep the files, for those who fill in sheets: what stands
// between backticks becomes the name of an element, the words over a column or those of an option.
// What tells of a command of noken is left out.
std::string office_words(const Labels& labels, const model::Kind* kind, std::string_view sentence);

}  // namespace noken::questionnaire
