#pragma once

#include <vector>

#include "model/state.h"

namespace noken::difference {

// One of two states: all that is written, or what exists at a date with its changes applied.
struct Side {
  const model::Architecture* architecture = nullptr;
  std::vector<const model::Element*> elements = {};
};

// The name, or what people know the element by; its id where there is nothing else.
std::string called(const model::Element& element);

Side as_written(const model::Architecture& architecture);
Side at_its_day(const model::State& state);

}  // namespace noken::difference
