#pragma once

#include <string>
#include <vector>

#include "diagnostics/finding.h"
#include "model/element.h"

namespace noken::rules {

// One thing that a check found. Place and element are always needed, the rest where the rule has
// it.
struct Observation {
  const model::Element* element = nullptr;  // whose the finding is; none: the whole repository
  Location at;
  std::string_view message = {};
  std::string_view field = {};
  std::string value = {};
  std::vector<Argument> arguments = {};
  std::vector<Related> related = {};
  std::string object = {};  // when it is not the element: `pillar.code`, the region code
};

// Collects what one rule finds: a check cannot report under another rule's name.
class Findings {
 public:
  Findings(Diagnosis rule, std::vector<Finding>& into) : rule_(rule), into_(into) {}
  void report(Observation observation);

 private:
  Diagnosis rule_;
  std::vector<Finding>& into_;
};

}  // namespace noken::rules
