#pragma once

#include "model/element.h"
#include "model/kind.h"

namespace noken::model {

// One assessment of one index in one year.
struct Assessment : Element {
  static constexpr KindId kKind = KindId::assessment;

  TextValue index;
  IntegerValue year;
  TextValue nature;
  LevelByIndicator levels;
  LinksByIndicator indicator_evidence;
  TextByIndicator assessor_notes;
};

extern const Kind kAssessment;

}  // namespace noken::model
