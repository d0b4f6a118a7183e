#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `laporan`.
struct ReportCount : Record {
  IntegerValue year;
  ReferenceValue channel;
  IntegerValue count;
  IntegerValue settled;
  IntegerValue late;
};

// A problem of citizens; a solution must name one.
struct Problem : Element {
  static constexpr KindId kKind = KindId::problem;

  ReferenceValue agency;
  TextValue sub_dimension;
  TextList affected;
  TextValue origin;
  IntegerValue report_count;
  Records<ReportCount> reports;
  ReferenceList indicators;
  ReferenceList places;
};

extern const Kind kProblem;

}  // namespace noken::model
