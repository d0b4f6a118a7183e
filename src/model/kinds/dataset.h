#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A map under `standar_data`.
struct DataStandard : Record {
  TextValue concept_;
  TextValue definition;
  TextValue classification;
  TextValue measure;
  TextValue unit;
};

// A data set, tied to tree RAD.
struct Dataset : Element {
  static constexpr KindId kKind = KindId::dataset;

  ReferenceValue agency;
  ReferenceValue producer;
  ReferenceValue custodian;
  CodeValue rad;
  TextValue purpose;
  TextValue openness;
  TextValue type;
  TextValue refresh;
  FlagValue interoperable;
  ReferenceList processes;
  ReferenceList services;
  ReferenceValue master;
  TextValue personal;
  TextValue processing_ground;
  DataStandard standard;
  TextValue reference_code;
  FlagValue is_priority;
  ReferenceList inputs;
  ReferenceList outputs;
};

extern const Kind kDataset;

}  // namespace noken::model
