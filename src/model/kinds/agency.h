#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A perangkat daerah, or another body that serves (format.md, section 5, `opd`).
struct Agency : Element {
  static constexpr KindId kKind = KindId::agency;

  TextValue abbreviation;
  TextValue type;
  ReferenceValue parent;
  AffairList affairs;
  TextValue head;
  TextValue unit_code;
  IntegerValue staff;
  DateValue confirmed_on;
};

extern const Kind kAgency;

}  // namespace noken::model
