#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A regulation, decree, procedure or agreement.
struct Regulation : Element {
  static constexpr KindId kKind = KindId::regulation;

  TextValue type;
  TextValue number_text;
  IntegerValue year;
  TextValue subject;
  ReferenceValue agency;
  ReferenceList governs;
  ReferenceList problems;
  ReferenceList replaces;
  TextList establishes;
  TextValue document;
};

extern const Kind kRegulation;

}  // namespace noken::model
