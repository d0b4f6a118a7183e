#pragma once

#include <cstdint>

#include "diagnostics/location.h"

namespace noken::model {

struct Element;
struct Field;

// One reference to an element, seen from the element.
struct Incoming {
  const Element* holder = nullptr;
  const Field* field = nullptr;
  Location at;
};

// One reference from an element to another, by the numbers of both: whoever looks for few among all
// references reads these before the elements.
struct Link {
  std::uint32_t holder = 0;
  std::uint32_t target = 0;
  const Field* field = nullptr;
  Location at;
};

}  // namespace noken::model
