#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A decision of the Dewan Smart City, an FGD or an evaluation.
struct Decision : Element {
  static constexpr KindId kKind = KindId::decision;

  TextValue meeting;
  DateValue date;
  ReferenceValue responsible;
  ReferenceList performers;
  ReferenceList finished_by;
  DateValue deadline;
  ReferenceList concerns;
  TextValue state;
  DateValue finished_on;
  TextValue follow_up;
};

extern const Kind kDecision;

}  // namespace noken::model
