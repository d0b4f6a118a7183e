#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// An application that an agency asks for, judged before it gets a budget.
struct Proposal : Element {
  static constexpr KindId kKind = KindId::proposal;

  ReferenceValue agency;
  ReferenceList problems;
  TextList fields;
  CodeValue raa;
  CodeValue rab;
  ReferenceList services;
  ReferenceList data;
  IntegerValue year;
  IntegerValue cost;
  TextValue alternatives;
  TextValue verdict;
  DateValue verdict_date;
};

extern const Kind kProposal;

}  // namespace noken::model
