#pragma once

#include <optional>

#include "rules/conditions/own_application.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_used_by_nobody(const Application& application) {
  const model::Users& users = application.users;
  return users.internal.is_given() && users.external.is_given() &&
         *users.internal + *users.external == 0;
}

// Whether it was last used before the twelve months that lie behind.
inline bool is_long_unused(const State& state, const Application& application) {
  return application.last_used.is_given() &&
         first_day(*application.last_used) < months_before(state, 12);
}

// What shows that a regional application, live for twelve months, lies idle (APL-007):
// `terakhir_dipakai`, else the key `pengguna`.
inline std::optional<Location> unused_place(const State& state, const Application& application) {
  if (!is_own_regional(state, application) || !state.is_life_known(application))
    return std::nullopt;
  if (!is_live_for_months(state, application, 12)) return std::nullopt;
  if (is_long_unused(state, application)) return application.last_used.at;
  if (is_used_by_nobody(application)) return application.users.key;
  return std::nullopt;
}

}  // namespace noken::rules::conditions
