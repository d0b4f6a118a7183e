#pragma once

#include <functional>
#include <vector>

#include "base/unicode.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// By number: the hash of the normalised name of each current element of the kinds whose names are
// compared; 0 where there is none.
struct NameHashes {
  std::vector<std::size_t> by_number;

  explicit NameHashes(const State& state) : by_number(state.written().elements.size()) {
    const auto add = [&](const Element& element) {
      if (!element.name.is_given()) return;
      const std::string name = normalised(*element.name);
      if (!name.empty()) by_number[element.number] = std::hash<std::string>()(name);
    };
    std::ranges::for_each(state.current<Service>(), add);
    std::ranges::for_each(state.current<Dataset>(), add);
    std::ranges::for_each(state.current<Application>(), add);
    std::ranges::for_each(state.current<Programme>(), add);
    std::ranges::for_each(state.current<Indicator>(), add);
  }
};

}  // namespace noken::rules::conditions
