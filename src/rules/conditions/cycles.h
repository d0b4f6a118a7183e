#pragma once

#include <functional>
#include <vector>

#include "rules/rule.h"

namespace noken::rules::conditions {

// One reference inside a relation of elements.
struct Link {
  const Element* from = nullptr;
  const Element* to = nullptr;
  Location at;
  std::string_view field;
};

// The parts of the graph whose members all lead to each other, by the links; an element that no
// cycle passes through is a part of its own. What a part leads to stands before it.
std::vector<std::vector<const Element*>> strongly_connected(const std::vector<Link>& links);

// The shortest cycle of each strongly connected part of the links, beginning with the element whose
// id sorts first. A link from an element to itself is a cycle of one.
std::vector<std::vector<Link>> shortest_cycles(const std::vector<Link>& links);

}  // namespace noken::rules::conditions
