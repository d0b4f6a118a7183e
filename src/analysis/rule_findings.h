#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/state.h"
#include "rules/run.h"

namespace noken::analysis {

// What the conditions of some rules find in a state, whether the rules are on or off. Each rule is
// asked once.
class RuleFindings {
 public:
  // `codes`: LAY-001.
  RuleFindings(const model::State& state, std::vector<std::string> codes);

  // A code that was not asked for is a mistake of ours.
  const std::vector<Finding>& of(std::string_view code) const;

 private:
  std::map<std::string, std::vector<Finding>, std::less<>> by_code_;
};

}  // namespace noken::analysis
