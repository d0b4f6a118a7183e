#pragma once

#include "model/field.h"
#include "model/rule_settings.h"

namespace noken::model {

struct Region : Record {
  TextValue code;
  TextValue name;
  TextValue type;
  TextValue province;
  TextValue capital;
  IntegerValue population;
  DecimalValue area;
  TextValue vision;
  TextValue logo;
};

struct PackNames : Record {
  TextValue architecture;
  TextList indexes;
  TextValue smart_city;
  TextValue national;
};

struct Weights : Record {
  DecimalValue urgency;
  DecimalValue impact;
  DecimalValue readiness;
  DecimalValue cost;
};

struct Waiver : Record {
  TextValue rule;
  TextList objects;
  TextValue reason;
  TextValue approved_by;
  ReferenceValue responsible;
  DateValue until;
};

struct Criterion : Record {
  IntegerValue year;
  DecimalValue value;
  TextValue source;
};

struct Criteria : Record {
  Criterion financial_capacity;
  Criterion service_performance;
  Criterion sustainable_city;
  Criterion green_city;
};

// noken.yaml (format.md, section 4).
struct Config : Record {
  IntegerValue version;
  Region region;
  YearsValue period;
  TextValue profile;
  PackNames packs;
  LinksByIndicator options;  // option list -> extra values
  RuleSettings rules;
  Weights weights;
  TextList ignored;
  Records<Waiver> waivers;
  TextList members;
  ReferenceValue data_custodian;
  ReferenceList complaint_channels;
  Criteria criteria;
};

extern const Table kConfig;

}  // namespace noken::model
