#pragma once

// Comply or explain (format.md, section 7): which findings are waived, and what is wrong with the
// waivers themselves.

#include <string>
#include <vector>

#include "rules/run.h"

namespace noken::waivers {

enum class Standing : unsigned char { in_force, expired, unused };

// One line of the register: a rule that is not followed for one object, and who answers for it.
struct Deviation {
  std::string repository = {};  // folder of the member; empty for the root
  std::optional<Diagnosis> rule = std::nullopt;
  std::string rule_word = {};  // as written
  std::string object = {};
  std::string object_name = {};  // of an element
  std::string agency = {};       // that owns it
  std::string reason = {};
  std::string approved_by = {};  // empty for a comment
  std::string responsible = {};  // id of the agency
  std::string office = {};       // its name
  std::string until = {};
  Standing standing = Standing::unused;
};

struct Applied {
  std::vector<bool> is_waived;        // by the number of the finding
  std::vector<Finding> found;         // WVR-001 to WVR-004, still without severity
  std::vector<Deviation> deviations;  // as written
};

// Applies the waivers of one repository to what `ran` found in it.
Applied apply(const model::State& state, const rules::Selection& ran,
              const std::vector<Finding>& findings);

// What must run for an answer: a call that asks for WVR rules alone asks for all they rest on.
rules::Selection needed_for(const rules::Selection& asked);

}  // namespace noken::waivers
