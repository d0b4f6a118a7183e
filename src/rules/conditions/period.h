#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// The day of the check, moved back by calendar months (rules.md, "Partial dates").
inline Day months_before(const State& state, int months) {
  return add_months(state.day(), -months);
}

// Live, and begun on or before the day that lies so many months back; without `mulai` it began long
// ago (rules.md, answers, "Live for n months").
inline bool is_live_for_months(const State& state, const Element& element, int months) {
  return state.is_live(element) && model::starts_by(element, months_before(state, months));
}

// First and last day of a programme whose `tahun` is given (rules.md, PRG).
inline Day first_day_of(const Programme& programme) {
  return first_day(Date{.year = programme.years->first});
}
inline Day last_day_of(const Programme& programme) {
  return last_day(Date{.year = programme.years->last});
}

inline bool meet(const model::YearRange& a, const model::YearRange& b) {
  return a.first <= b.last && b.first <= a.last;
}

// Whether `tahun` of the programme meets `periode` of noken.yaml. What could not be read may meet.
inline bool may_meet_period(const State& state, const Programme& programme) {
  const auto& period = state.config().period;
  if (programme.years.is_missing()) return false;
  if (!programme.years.is_given() || !period.is_given()) return true;
  return meet(*programme.years, *period);
}

// Where a finding about the masterplan as a whole stands, and its object. A key that noken.yaml
// lacks has no place but its beginning.
inline Location key_place(const State& state, Location key) {
  return key.known() ? key : state.config().at;
}
inline Location period_place(const State& state) {
  return key_place(state, state.config().period.key);
}
inline Location region_place(const State& state) {
  return key_place(state, state.config().region.key);
}
inline std::string region_code(const State& state) {
  const auto& code = state.config().region.code;
  return code.is_given() ? std::string(*code) : std::string();
}

// Whether there is a pillar, or a programme of the masterplan: until then the masterplan rules are
// silent (rules.md, "Masterplan rules").
struct Masterplan {
  bool exists = false;

  explicit Masterplan(const State& state)
      : exists(!state.all<Pillar>().empty() ||
               std::ranges::any_of(state.all<Programme>(), [](const Programme& programme) {
                 return programme.type.is_given() &&
                        (*programme.type == "quick_win" || *programme.type == "rencana_aksi");
               })) {}
};

inline bool has_masterplan(const State& state) { return state.index<Masterplan>().exists; }

}  // namespace noken::rules::conditions
