#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `standar`.
struct Standard : Record {
  DecimalValue days;
  IntegerValue minutes;
  IntegerValue cost;
  TextValue cost_note;
  TextList requirements;
  ReferenceValue basis;
  TextValue publication;
};

// A map under `capaian`.
struct Achievement : Record {
  IntegerValue year;
  DecimalValue days;
  IntegerValue minutes;
  IntegerValue applications;
  DecimalValue satisfaction;
  ReferenceList districts;
};

// A public or administrative service, tied to tree RAL.
struct Service : Element {
  static constexpr KindId kKind = KindId::service;

  ReferenceValue agency;
  CodeValue ral;
  ReferenceList processes;
  TextValue purpose;
  TextValue function;
  AffairValue affair;
  TextList audience;
  TextValue method;
  TextList related_institutions;
  TextValue benefit;
  TextValue economy;
  TextValue risk;
  TextValue mitigation;
  FlagValue in_mall;
  ReferenceList performers;
  TextList channels;
  ReferenceList complaint_channels;
  Standard standard;
  Achievement achievement;
  TextList access;
};

extern const Kind kService;

}  // namespace noken::model
