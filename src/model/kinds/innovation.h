#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `terdaftar`.
struct RegistrationEntry : Record {
  TextValue institution;
  TextValue number_text;
  IntegerValue year;
};

// An innovation, digital or not.
struct Innovation : Element {
  static constexpr KindId kKind = KindId::innovation;

  ReferenceValue agency;
  IntegerValue year;
  TextValue type;
  TextValue form;
  TextValue stage;
  RegistrationEntry registered;
  ReferenceValue programme;
  ReferenceList problems;
  ReferenceList applications;
  DecimalValue maturity;
};

extern const Kind kInnovation;

}  // namespace noken::model
