#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// Visi, misi, tujuan or sasaran of the RPJMD, or an item of the national agenda.
struct Objective : Element {
  static constexpr KindId kKind = KindId::objective;

  TextValue type;
  ReferenceValue parent;
  ReferenceList aligned_with;
  TextValue document;
};

extern const Kind kObjective;

}  // namespace noken::model
