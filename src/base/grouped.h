#pragma once

#include <string>

#include "base/text.h"

namespace noken {

// `-4.000,5`, in English `-4,000.5`: a number with its thousands grouped, whole ones in full.
std::string grouped(double number, Language language);

}  // namespace noken
