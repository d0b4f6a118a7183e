#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// An infrastructure item, tied to tree RAI; which attribute belongs to which `jenis`: the SIA-SPBE
// manual.
struct Infrastructure : Element {
  static constexpr KindId kKind = KindId::infrastructure;

  ReferenceValue agency;
  CodeValue rai;
  TextValue type;
  TextValue ownership;
  TextValue owner;
  TextValue place_name;
  TextValue country;
  ReferenceValue facility;
  ReferenceList runs_on;
  ReferenceList connected_to;
  ReferenceList serves;
  TextValue subtype;
  TextValue usage;
  TextValue processor;
  TextValue storage_technique;
  TextValue data_access;
  TextValue licence;
  TextValue medium;
  DecimalValue memory;
  DecimalValue storage;
  DecimalValue bandwidth;
  DecimalValue intranet_bandwidth;
  DecimalValue internet_bandwidth;
  DateValue licence_ends;
  IntegerValue tier;
  TextValue protection;
  IntegerValue service_fee;
};

extern const Kind kInfrastructure;

}  // namespace noken::model
