#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// A partner of the pentahelix.
struct Partner : Element {
  static constexpr KindId kKind = KindId::partner;

  TextValue sector;
  TextValue contact;
};

extern const Kind kPartner;

}  // namespace noken::model
