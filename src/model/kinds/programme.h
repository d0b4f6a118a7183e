#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `prioritas`.
struct Priority : Record {
  DecimalValue urgency;
  DecimalValue impact;
  DecimalValue readiness;
};

// A map under `progres`.
struct Progress : Record {
  DateValue date;
  DecimalValue percent;
  IntegerValue spent;
  TextValue remark;
};

// A programme of the masterplan or of the road map of SPBE.
struct Programme : Element {
  static constexpr KindId kKind = KindId::programme;

  TextValue stage;
  TextValue reason;
  ReferenceValue agency;
  TextList sub_dimensions;
  TextValue content;
  TextValue type;
  ReferenceList supporters;
  ReferenceList partners;
  ReferenceList problems;
  TextList closes;
  ReferenceList realises;
  YearsValue years;
  MoneyByYear budget;
  TextList funding;
  TextValue activity_code;
  TextValue outputs;
  ReferenceList indicators;
  ReferenceList objectives;
  ReferenceList regulations;
  Priority priority;
  Records<Progress> progress;
  ReferenceList needs;
};

extern const Kind kProgramme;

}  // namespace noken::model
