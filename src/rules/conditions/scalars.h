#pragma once

#include <functional>

#include "rules/rule.h"

namespace noken::rules::conditions {

// A scalar that was read into a field; of a number as it is written. References and codes are not
// visited: they repeat what stands elsewhere.
struct ScalarPlace {
  const model::Field* field = nullptr;  // the innermost
  std::string_view text;
  Location at;
};
using VisitScalar = std::function<void(const ScalarPlace&)>;

// Every text and number of an element as written, its planned changes included.
void for_each_scalar(const State& state, const Element& element, const VisitScalar& visit);

// The same of noken.yaml.
void for_each_scalar_of_config(const State& state, const VisitScalar& visit);

}  // namespace noken::rules::conditions
