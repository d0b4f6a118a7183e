#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the application is the national one as it is used here: in every rule the two count as
// one.
inline bool is_national_here(const Application& application) {
  return application.relation.is_given() && *application.relation == "pakai";
}

}  // namespace noken::rules::conditions
