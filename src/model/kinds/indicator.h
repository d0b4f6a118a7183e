#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `awal`.
struct Baseline : Record {
  IntegerValue year;
  DecimalValue value;
};

// A measured indicator with its targets.
struct Indicator : Element {
  static constexpr KindId kKind = KindId::indicator;

  TextValue unit;
  ReferenceValue agency;
  TextValue direction;
  Baseline baseline;
  DecimalByYear targets;
  DecimalByYear results;
  TextList sub_dimensions;
  TextList sources;
  TextValue formula;
};

extern const Kind kIndicator;

}  // namespace noken::model
