#pragma once

#include <vector>

#include "rules/conditions/joining_flows.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// How much a national application binds the region: `general` is an Aplikasi Umum that a decree
// names, `sectoral` what the pack marks `khusus_pusat` or could not confirm.
enum class Force : std::uint8_t { general, sectoral };

using NationalApplications = std::vector<const reference::NationalApplication*>;

// The national applications of a field that are meant for this kind of region (APL-001, APL-002).
NationalApplications national_applications(const State& state, std::string_view field, Force force);

// A field of an application that national ones serve already.
struct NationalDuplicate {
  const model::Located<std::string_view>* field = nullptr;
  NationalApplications national;
  const reference::NationalApplication* unjoined = nullptr;  // named as front, without a flow
};

// The fields of a regional application that no exception excuses, in the order of the file.
std::vector<NationalDuplicate> national_duplicates(const State& state,
                                                   const Application& application, Force force);

// Reports them under the messages `duplicate` and `not_joined`: what APL-001 and APL-002 share.
void report_national_duplicates(const State& state, Force force, Findings& findings);

}  // namespace noken::rules::conditions
