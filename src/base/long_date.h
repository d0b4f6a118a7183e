#pragma once

#include <string>

#include "base/date.h"
#include "base/text.h"

namespace noken {

// `2 Januari 2027`, with as much as is given.
std::string long_date(const Date& date, Language language);

}  // namespace noken
