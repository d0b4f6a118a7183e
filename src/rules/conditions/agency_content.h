#pragma once

#include <set>

#include "rules/rule.h"

namespace noken::rules::conditions {

// Agencies that are sent the questionnaire and owe an answer (rules.md, OPD-002).
inline bool is_sent_questionnaire(const Agency& agency) {
  static constexpr std::string_view kTypes[] = {
      "dinas",     "badan", "inspektorat", "sekretariat_daerah", "sekretariat_dprd",
      "satpol_pp", "rsud"};
  return agency.type.is_given() && std::ranges::find(kTypes, *agency.type) != std::end(kTypes);
}

// Visits what the questionnaire asks for, whatever its life.
template <class Visit>
void for_each_content(const State& state, Visit visit) {
  std::ranges::for_each(state.all<Process>(), visit);
  std::ranges::for_each(state.all<Service>(), visit);
  std::ranges::for_each(state.all<Dataset>(), visit);
  std::ranges::for_each(state.all<Application>(), visit);
  std::ranges::for_each(state.all<Programme>(), visit);
}

// Where content may stand that nobody could read: of an owner that was refused, or in bytes that
// were left out.
struct UnreadContent {
  bool anywhere = false;
  std::set<std::uint32_t> houses;

  explicit UnreadContent(const State& state) {
    for_each_content(state, [&](const auto& element) {
      anywhere |= element.agency.presence == model::Presence::refused;
    });
    for (const Agency& agency : state.all<Agency>()) {
      if (state.written().left_out.may_name(agency.handle))
        houses.insert(house_of(state, agency).number);
    }
  }

  bool may_belong_to(const Agency& house) const {
    return anywhere || houses.contains(house.number);
  }
};

}  // namespace noken::rules::conditions
