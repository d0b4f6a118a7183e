#pragma once

// The findings on settings and waivers, each in one function.

#include "diagnostics/finding.h"
#include "model/state.h"
#include "waivers/claim.h"
#include "waivers/objects.h"

namespace noken::waivers {

// What the functions report into, and about which repository.
struct Reporting {
  const model::State& state;
  const Objects& objects;
  std::vector<Finding>& found;
};

void report_settings(const Reporting& reporting);                     // WVR-001
void report_rule(const Reporting& reporting, const Claim& claim);     // WVR-001
void report_objects(const Reporting& reporting, const Claim& claim);  // WVR-002
void report_expiry(const Reporting& reporting, const Claim& claim);   // WVR-004

// WVR-003. `message` is that of a waiver in noken.yaml, or `inline`, `inline_error`, `nowhere`.
void report_unused(const Reporting& reporting, const Claim& claim, const Object& object,
                   std::string_view message);

}  // namespace noken::waivers
