#pragma once

// Values and reasons of a difference as people read them.

#include <string>
#include <utility>

#include "base/text.h"
#include "difference/difference.h"

namespace noken::report {

// `–` where there is nothing.
std::string value_words(const model::Field& field, const formats::Json& value, Language language);

// Both values of a changed field. Of long lists and maps what stayed is counted, not shown.
std::pair<std::string, std::string> change_words(const difference::Row& row, Language language);

// Empty where nobody gave one.
std::string reason_words(const difference::Reason& reason, Language language);

}  // namespace noken::report
