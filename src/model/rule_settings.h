#pragma once

#include "model/values.h"

namespace noken::model {

// One line of `aturan` in noken.yaml: the severity of a rule, everywhere or for the files that a
// glob matches.
struct RuleSetting {
  std::string_view glob;  // empty: everywhere
  Located<std::string_view> rule;
  Located<std::string_view> setting;
  bool is_of_root = false;  // written in the root of this member; places and globs are the root's
};

struct RuleSettings {
  std::vector<RuleSetting> items;
  Location key;
  Presence presence = Presence::absent;
};

}  // namespace noken::model
