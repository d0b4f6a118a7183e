#pragma once

#include "analysis/closing.h"
#include "analysis/rule_findings.h"
#include "base/fixed_list.h"

namespace noken::analysis {

// What the gaps of a type are looked for in.
struct Ground {
  const model::State& state;
  const Closing& closing;
  const RuleFindings& findings;  // of the rules that the type names
};

// What is a gap of a type. The file src/analysis/gap_types/<name>.cpp defines it; that the file is
// there is all that registers it.
struct GapType {
  std::string_view name = {};             // as written in ids: `cakupan`
  Text about = {};                        // what such a gap is, for the help
  FixedList<const char*, 12> rules = {};  // codes of the rules whose conditions make its gaps
  std::vector<Gap> (*find)(const Ground& ground) = nullptr;
};

#define NOKEN_GAP_TYPE(name) extern const GapType name##_gap_type;
#include "analysis_gap_types_list.inc"
#undef NOKEN_GAP_TYPE
#define DEFINE_GAP_TYPE(name) constinit const GapType name##_gap_type

}  // namespace noken::analysis
