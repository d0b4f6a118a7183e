#include <unordered_set>

#include "rules/conditions/listed.h"
#include "rules/conditions/period.h"
#include "rules/conditions/unread.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Reach {
  std::unordered_set<std::uint32_t> agencies;  // by number
  bool is_recorded = false;
  bool is_known = true;
};

}  // namespace

static bool may_be_network(const Infrastructure& item) {
  return item.type.presence == model::Presence::refused ||
         conditions::is_one_of(item.type,
                               {"jaringan_intra", "fasilitas_komputasi", "perangkat_jaringan"});
}

static Reach reach_of_networks(const State& state) {
  Reach reach;
  for (const Infrastructure& item : state.all<Infrastructure>()) {
    if (!may_be_network(item)) continue;
    if (!state.is_live(item) && state.is_life_known(item)) continue;
    reach.is_known = reach.is_known && !conditions::may_hold_more(item.serves);
    reach.is_recorded = reach.is_recorded || !item.serves.empty();
    for (const auto& agency : item.serves) {
      if (agency.value.element != nullptr) reach.agencies.insert(agency.value.element->number);
    }
  }
  return reach;
}

static std::vector<std::string> unreached_districts(const State& state, const Reach& reach) {
  std::vector<std::string> districts;
  for (const Agency& agency : state.all<Agency>()) {
    if (!conditions::is_one_of(agency.type, {"distrik", "kecamatan"})) continue;
    if (reach.agencies.contains(agency.number) || conditions::may_be_named_unread(state, agency))
      continue;
    districts.push_back(agency.handle);
  }
  std::ranges::sort(districts);
  return districts;
}

static void check_districts(const State& state, Findings& findings) {
  const Reach reach = reach_of_networks(state);
  if (!reach.is_recorded || !reach.is_known) return;
  const std::vector<std::string> districts = unreached_districts(state, reach);
  if (districts.empty()) return;
  Observation observation{.at = conditions::region_place(state),
                          .field = "wilayah",
                          .arguments = {{"count", std::to_string(districts.size())}},
                          .object = conditions::region_code(state)};
  conditions::add_listed(observation.arguments, "districts", districts);
  findings.report(std::move(observation));
}

DEFINE_RULE(district_without_network) = checked({
    .code = "INF-004",
    .severity = "I/I/P",
    .reads = {"infrastruktur.jenis", "infrastruktur.melayani", "opd.jenis"},
    .basis = {need("S003"), article("permenpan-59-2020", "Lampiran, Indikator 15-18")},
    .title = {"distrik di luar jangkauan jaringan", "district out of reach of the network"},
    .rationale = {"Layanan elektronik berhenti di tempat jaringannya berhenti. Distrik yang "
                  "belum terjangkau memerlukan layanan tatap muka atau keliling, dan tempat "
                  "dalam rencana infrastruktur.",
                  "Electronic services end where the network ends. Districts out of reach need "
                  "services face to face or on tour, and a place in the plan for "
                  "infrastructure."},
    .messages =
        {
            {.situation = {"{count} distrik tidak tercatat dilayani jaringan mana pun: "
                           "{districts}",
                           "{count} districts are recorded as served by no network: "
                           "{districts}"},
             .label = {"wilayah ini", "this region"},
             .remedy = {"Sebut distrik yang sudah terjangkau di `melayani` pada jaringan, pusat "
                        "data, atau perangkatnya; bagi yang belum, rencanakan `program`nya.",
                        "Name the districts that are reached in `melayani` of the network, data "
                        "centre or device; for the others, plan a `program`."}},
        },
    .check = check_districts,
});

}  // namespace noken::rules
