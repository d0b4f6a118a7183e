#include <fmt/format.h>

#include <map>
#include <optional>
#include <vector>

#include "rules/conditions/adopted.h"
#include "rules/conditions/known.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/period.h"
#include "rules/conditions/year_span.h"
#include "rules/rule.h"

namespace noken::rules {

// Programmes that have not begun, by house.
using Waiting = std::map<const Agency*, std::vector<const Programme*>>;

static bool is_waiting(const State& state, const Programme& programme) {
  return conditions::is_adopted(programme) && programme.years.is_given() &&
         programme.priority.urgency.is_given() &&
         conditions::first_day_of(programme) > state.day() &&
         conditions::is_of_the_region(state, programme);
}

static bool is_urgent(const Programme& programme) { return *programme.priority.urgency >= 4; }
static bool can_wait(const Programme& programme) { return *programme.priority.urgency <= 2; }

static Waiting waiting_programmes(const State& state, bool (*is_meant)(const Programme&)) {
  Waiting waiting;
  for (const Programme& programme : state.all<Programme>()) {
    if (is_waiting(state, programme) && is_meant(programme))
      waiting[house_of(state, programme)].push_back(&programme);
  }
  for (auto& [house, programmes] : waiting) {
    std::ranges::stable_sort(programmes, {},
                             [](const Programme* programme) { return programme->years->first; });
  }
  return waiting;
}

// The year in which the last prerequisite ends, zero without any; nothing when it is not known.
static std::optional<int> last_year_of_needs(const State& state, const Programme& programme) {
  if (!conditions::is_whole(programme.needs)) return std::nullopt;
  int last = 0;
  for (const auto& item : programme.needs) {
    const Programme* needed = state.find<Programme>(item.value);
    if (needed == nullptr || !needed->years.is_given()) return std::nullopt;
    last = std::max(last, needed->years->last);
  }
  return last;
}

// The first programme that goes before the urgent one, though nothing keeps the urgent one from its
// year.
static const Programme* overtaking(const State& state, const Programme& urgent,
                                   const std::vector<const Programme*>& others) {
  const auto bound = last_year_of_needs(state, urgent);
  if (!bound) return nullptr;
  const auto other = std::ranges::lower_bound(
      others, *bound, {}, [](const Programme* programme) { return programme->years->first; });
  const bool is_earlier = other != others.end() && (*other)->years->first < urgent.years->first;
  return is_earlier ? *other : nullptr;
}

static void report_late(const Programme& urgent, const Programme& other, Findings& findings) {
  findings.report({.element = &urgent,
                   .at = urgent.years.at,
                   .field = "tahun",
                   .value = conditions::written(*urgent.years),
                   .arguments = {{"programme", urgent.handle},
                                 {"urgency", fmt::format("{}", *urgent.priority.urgency)},
                                 {"first", std::to_string(urgent.years->first)},
                                 {"other", other.handle},
                                 {"less", fmt::format("{}", *other.priority.urgency)},
                                 {"before", std::to_string(other.years->first)}},
                   .related = {{other.years.at, "other"}}});
}

static void check_urgency(const State& state, Findings& findings) {
  const Waiting others = waiting_programmes(state, can_wait);
  for (const Programme& programme : state.all<Programme>()) {
    if (!is_waiting(state, programme) || !is_urgent(programme)) continue;
    const auto same_house = others.find(house_of(state, programme));
    if (same_house == others.end()) continue;
    const Programme* other = overtaking(state, programme, same_house->second);
    if (other != nullptr) report_late(programme, *other, findings);
  }
}

DEFINE_RULE(urgent_programme_scheduled_late) = checked({
    .code = "PRG-011",
    .severity = "I/P/P",
    .reads = {"program.prioritas.urgensi", "program.tahun", "program.butuh", "program.opd",
              "program.tahap", "opd.induk", "opd.jenis"},
    .basis = {need("S003")},
    .title = {"program mendesak yang dijadwalkan belakangan", "urgent programme scheduled late"},
    .rationale = {"Program dijadwalkan menurut urgensinya. Bila yang mendesak menunggu sementara "
                  "yang dapat menunggu didahulukan, penilaian urgensi atau jadwalnya keliru.",
                  "Programmes are scheduled by urgency. When the urgent one waits while one that "
                  "can wait goes first, either the urgency or the schedule is wrong."},
    .messages =
        {
            {.situation = {"`{programme}` (urgensi {urgency}) baru dimulai pada {first}, sesudah "
                           "`{other}` (urgensi {less}) pada {before}",
                           "`{programme}` (urgency {urgency}) begins in {first}, after `{other}` "
                           "(urgency {less}) in {before}"},
             .label = {"didahului yang kurang mendesak", "after a less urgent one"},
             .remedy = {"Dahulukan `{programme}`, atau nilai ulang `prioritas` keduanya. Bila "
                        "menunggu program lain, tulis program itu pada `butuh`.",
                        "Let `{programme}` go first, or assess `prioritas` of both again. If it "
                        "waits for another programme, write that one into `butuh`."}},
        },
    .notes = {{"other",
               {"tahun program yang kurang mendesak", "the years of the less urgent one"}}},
    .check = check_urgency,
});

}  // namespace noken::rules
