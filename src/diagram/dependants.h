#pragma once

#include <vector>

#include "model/state.h"

namespace noken::diagram {

// One end of a dependence: an element, or a national application.
struct Dependant {
  const model::Element* element = nullptr;
  const reference::NationalApplication* national = nullptr;
  Text relation = {};  // "berjalan di atasnya"

  std::string id() const;
};

// What would be hit first, were the element gone, in the order of ids.
std::vector<Dependant> dependants_of(const model::State& state, const model::Element& element);
// Whatever names the element, when it is of a kind that nothing leans on.
std::vector<Dependant> holders_of(const model::State& state, const model::Element& element);
// What uses the national application or gets its data.
std::vector<Dependant> dependants_of(const model::State& state,
                                     const reference::NationalApplication& national);

}  // namespace noken::diagram
