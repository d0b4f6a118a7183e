#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A security measure, tied to tree RAK.
struct SecurityMeasure : Element {
  static constexpr KindId kKind = KindId::security_measure;

  ReferenceValue agency;
  CodeValue rak;
  TextValue type;
  DateValue date;
  DateValue valid_until;
  DecimalValue maturity;
  TextValue result;
  TextValue follow_up;
  TextValue audit_type;
  ReferenceList protects;
  ReferenceValue basis;
};

extern const Kind kSecurityMeasure;

}  // namespace noken::model
