#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `pengguna`.
struct Users : Record {
  IntegerValue year;
  IntegerValue internal;
  IntegerValue external;
};

// A map under `biaya`.
struct Cost : Record {
  IntegerValue building;
  IntegerValue upkeep;
};

// An application, tied to tree RAA.
struct Application : Element {
  static constexpr KindId kKind = KindId::application;

  ReferenceValue agency;
  CodeValue raa;
  TextValue function;
  TextValue output;
  TextList fields;
  TextValue application_class;
  ReferenceList national;
  TextValue relation;
  ReferenceList used_by;
  TextList platforms;
  TextValue licence;
  TextValue database;
  TextValue language;
  TextValue framework;
  TextValue developer;
  TextValue developer_name;
  TextValue source_code;
  TextValue host_name;
  ReferenceList services;
  ReferenceList data;
  ReferenceList processes;
  ReferenceList written_data;
  ReferenceList infrastructure;
  ReferenceList security;
  ReferenceList depends_on;
  ReferenceList problems;
  TextValue registration;
  Users users;
  DateValue last_used;
  Cost cost;
  FlagValue is_critical;
  FlagValue continuity_plan;
  FlagValue audit_trail;
  FlagValue single_sign_on;
  FlagValue electronic_signature;
  TextValue direction;
};

extern const Kind kApplication;

}  // namespace noken::model
