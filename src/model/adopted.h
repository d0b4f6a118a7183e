#pragma once

#include "model/kinds/programme.h"

namespace noken::model {

// Whether the programme is more than a proposal or history: what families PIL, PRG and OPD and the
// gap analyses read (rules.md, PRG).
inline bool is_adopted(const Programme& programme) {
  return programme.stage.is_missing() ||
         (programme.stage.is_given() && *programme.stage == "ditetapkan");
}

}  // namespace noken::model
