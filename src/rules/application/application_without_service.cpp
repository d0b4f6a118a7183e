#include <unordered_set>

#include "rules/conditions/given.h"
#include "rules/conditions/own_application.h"
#include "rules/conditions/parties.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::parties_of;
using conditions::Party;

// The applications that each one exchanges data with over current flows. An unreadable end may be
// any.
class Partners {
 public:
  explicit Partners(const State& state) {
    for (const Flow& flow : state.current<Flow>()) {
      add(state, flow.from, flow.to);
      add(state, flow.to, flow.from);
    }
    std::ranges::sort(pairs_);
  }

  bool are_several(const std::vector<Party>& parties) const {
    std::unordered_set<Party> all;
    for (const Party party : parties) {
      for (const auto& pair : std::ranges::equal_range(pairs_, party, {}, &Pair::first))
        all.insert(pair.second);
    }
    for (const Party self : parties) all.erase(self);
    return all.contains(nullptr) || all.size() > 1;
  }

 private:
  using Pair = std::pair<Party, Party>;

  // The last of the parties stands for the other: the national application, where it is in use.
  void add(const State& state, const model::ReferenceValue& end,
           const model::ReferenceValue& other) {
    const auto others = parties_of(state, other);
    const bool is_application =
        others.empty() || other->national != nullptr || state.find<Application>(other) != nullptr;
    if (!is_application) return;
    for (const Party party : parties_of(state, end))
      pairs_.emplace_back(party, others.empty() ? nullptr : others.back());
  }

  std::vector<Pair> pairs_;  // sorted
};

// What other applications have in `bergantung_pada`.
struct NeededParties {
  std::unordered_set<Party> parties;

  explicit NeededParties(const State& state) {
    for (const Application& application : state.all<Application>()) {
      for (const auto& item : application.depends_on) {
        for (const Party party : parties_of(state, item.value)) {
          if (party != &application) parties.insert(party);
        }
      }
    }
  }
};

static bool is_used_by_others(const State& state, const Application& application) {
  const auto parties = parties_of(state, application);
  const auto& needed = state.index<NeededParties>().parties;
  return std::ranges::any_of(parties, [&](Party party) { return needed.contains(party); }) ||
         state.index<Partners>().are_several(parties);
}

static void check_purposes(const State& state, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    if (!conditions::lacks(application.services) || !conditions::lacks(application.processes))
      continue;
    if (conditions::may_be_outside(state, application.agency)) continue;
    if (is_used_by_others(state, application)) continue;
    if (state.written().left_out.may_name(application.handle)) continue;
    findings.report({.element = &application,
                     .at = application.place(),
                     .field = "layanan",
                     .arguments = {{"application", application.handle}}});
  }
}

DEFINE_RULE(application_without_service) = checked({
    .code = "APL-005",
    .severity = "I/P/E",
    .reads = {"aplikasi.layanan", "aplikasi.proses_bisnis", "aplikasi.bergantung_pada",
              "alur_data.dari", "alur_data.ke"},
    .basis = {article("perpres-132-2022", "Pasal 1 (naskah 20 Desember 2021)"), need("S001"),
              need("S000"), need("S002")},
    .title = {"aplikasi tanpa layanan dan proses bisnis",
              "application without a service or a process"},
    .rationale = {"Arsitektur SPBE menghubungkan aplikasi dengan layanan dan proses bisnis yang "
                  "didukungnya. Aplikasi yang lepas dari keduanya tidak diketahui untuk siapa, "
                  "dan luput ketika layanan ditata ulang.",
                  "The architecture of SPBE ties an application to the services and processes "
                  "that it supports. Of one that is tied to neither nobody knows whom it "
                  "serves, and it is forgotten when services are reorganised."},
    .messages =
        {
            {.situation = {"`{application}` tidak mendukung `layanan` maupun `proses_bisnis` mana "
                           "pun",
                           "`{application}` supports neither a `layanan` nor a `proses_bisnis`"},
             .label = {"tanpa layanan dan proses", "no service, no process"},
             .remedy = {"Isi `layanan` atau `proses_bisnis` dengan id yang didukungnya; bila "
                        "aplikasi ini komponen bersama, cantumkan `{application}` pada "
                        "`bergantung_pada` aplikasi yang memakainya, atau catat alur datanya.",
                        "Fill `layanan` or `proses_bisnis` with the ids it supports; if it is a "
                        "shared component, list `{application}` under `bergantung_pada` of the "
                        "applications that use it, or record its data flows."}},
        },
    .check = check_purposes,
    .in_portions = true,
});

}  // namespace noken::rules
