#pragma once

#include <string>

#include "base/text.h"

namespace noken::diagram {

// `1,2 M` (miliar) or `200 jt` (juta): at most one decimal, rounded. In English `1.2 bn`, `200 m`.
std::string short_money(double rupiah, Language language);

}  // namespace noken::diagram
