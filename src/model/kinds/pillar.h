#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `sub_dimensi`.
struct SubDimensionEntry : Record {
  TextValue code;
  TextValue condition;
  TextValue expectation;
  TextValue cause;
  ReferenceList objectives;
  ReferenceList indicators;
};

// One of the six pillars of the smart-city masterplan.
struct Pillar : Element {
  static constexpr KindId kKind = KindId::pillar;

  TextValue vision;
  Records<SubDimensionEntry> sub_dimensions;
};

extern const Kind kPillar;

}  // namespace noken::model
