#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// Data that travels from one end to another; an agency as an end stands for its staff.
struct Flow : Element {
  static constexpr KindId kKind = KindId::flow;

  ReferenceValue from;
  ReferenceValue to;
  ReferenceList data;
  TextValue mechanism;
  TextValue frequency;
  FlagValue encrypted;
  ReferenceValue agreement;
  ReferenceValue service;
  IntegerValue monthly_volume;
};

extern const Kind kFlow;

}  // namespace noken::model
