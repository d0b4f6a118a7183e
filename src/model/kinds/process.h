#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A business process, tied to tree RAB.
struct Process : Element {
  static constexpr KindId kKind = KindId::process;

  ReferenceValue agency;
  CodeValue rab;
  ReferenceValue parent;
  ReferenceList objectives;
  ReferenceList followers;
  ReferenceValue procedure;
};

extern const Kind kProcess;

}  // namespace noken::model
