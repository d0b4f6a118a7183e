#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the programme is more than a proposal or history: what PIL, PRG and OPD read (rules.md,
// PRG).
inline bool is_adopted(const Programme& programme) {
  return programme.stage.is_missing() ||
         (programme.stage.is_given() && *programme.stage == "ditetapkan");
}

}  // namespace noken::rules::conditions
