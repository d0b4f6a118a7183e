#pragma once

#include <functional>
#include <vector>

#include "base/unicode.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The kinds whose names are compared.
inline constexpr model::KindId kNamedKinds[] = {model::KindId::service, model::KindId::dataset,
                                                model::KindId::application,
                                                model::KindId::programme, model::KindId::indicator};

// By number: the hash of the normalised name of each current element of these kinds; 0 where there
// is none.
struct NameHashes {
  std::vector<std::size_t> by_number;

  explicit NameHashes(const State& state) : by_number(state.written().elements.size()) {
    const auto elements = state.elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
      // Names lie far apart: they are fetched while others are worked on.
      if (i + kAhead < elements.size()) __builtin_prefetch(&elements[i + kAhead]->name);
      add(state, *elements[i]);
    }
  }

 private:
  static constexpr std::size_t kAhead = 8;

  void add(const State& state, const Element& element) {
    const bool is_named_kind =
        std::ranges::find(kNamedKinds, element.kind) != std::end(kNamedKinds);
    if (!state.is_current(element) || !is_named_kind || !element.name.is_given()) return;
    const std::string name = normalised(*element.name);
    if (!name.empty()) by_number[element.number] = std::hash<std::string>()(name);
  }
};

}  // namespace noken::rules::conditions
