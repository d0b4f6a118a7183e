#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// How ready the region is in one element of readiness.
struct Readiness : Element {
  static constexpr KindId kKind = KindId::readiness;

  TextValue element;
  DecimalValue score;
  TextValue condition;
  TextValue expectation;
  ReferenceValue agency;
  ReferenceList programmes;
};

extern const Kind kReadiness;

}  // namespace noken::model
