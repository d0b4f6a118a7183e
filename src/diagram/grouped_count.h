#pragma once

#include <string>

#include "base/grouped.h"

namespace noken::diagram {

// `1.145`, in English `1,145`.
inline std::string grouped_count(std::size_t count, Language language) {
  return grouped(static_cast<double>(count), language);
}

}  // namespace noken::diagram
