#include "rules/conditions/asked.h"
#include "rules/conditions/given.h"
#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules {

// A regulation whose kind could not be read may be an agreement.
static bool may_be_agreement(const Regulation& regulation) {
  return conditions::may_be_one_of(regulation.type, {"perjanjian"});
}

namespace {

// A live regional application that runs on each item, by the number of the item.
struct HostedApplications {
  std::unordered_map<std::uint32_t, const Application*> by_item;

  explicit HostedApplications(const State& state) {
    for (const Application& application : state.live<Application>()) {
      if (!is_regional(application) || conditions::is_national_here(application)) continue;
      if (!state.is_life_known(application)) continue;
      for (const Infrastructure* item : conditions::hosting_chain(state, application))
        by_item.try_emplace(item->number, &application);
    }
  }
};

// What agreements govern, by number.
struct AgreedItems {
  std::unordered_set<std::uint32_t> items;
  bool may_be_more = false;

  explicit AgreedItems(const State& state) {
    for (const Regulation& regulation : state.all<Regulation>()) {
      if (!may_be_agreement(regulation)) continue;
      may_be_more = may_be_more || conditions::may_hold_more(regulation.governs);
      for (const auto& item : regulation.governs) {
        if (item.value.element != nullptr) items.insert(item.value.element->number);
      }
    }
  }
};

}  // namespace

static bool is_of_third_party(const State& state, const Infrastructure& item) {
  return state.is_life_known(item) && conditions::is_asked(state, item) &&
         conditions::is_one_of(item.ownership,
                               {"bumn", "pihak_ketiga_dalam_negeri", "pihak_ketiga_luar_negeri"});
}

static void check_agreements(const State& state, Findings& findings) {
  const auto& agreed = state.index<AgreedItems>();
  if (agreed.may_be_more) return;
  for (const Infrastructure& item : state.live<Infrastructure>()) {
    if (!is_of_third_party(state, item) || agreed.items.contains(item.number)) continue;
    if (conditions::may_be_named_unread(state, item)) continue;
    const auto& hosted = state.index<HostedApplications>().by_item;
    const auto application = hosted.find(item.number);
    if (application == hosted.end()) continue;
    findings.report({.element = &item,
                     .at = item.ownership.at,
                     .field = "kepemilikan",
                     .value = std::string(*item.ownership),
                     .arguments = {{"infrastructure", item.handle},
                                   {"ownership", std::string(*item.ownership)},
                                   {"application", application->second->handle}},
                     .related = {{application->second->place(), "application"}}});
  }
}

DEFINE_RULE(third_party_hosting_without_agreement) = checked({
    .code = "INF-003",
    .severity = "I/P/E",
    .reads = {"infrastruktur.kepemilikan", "infrastruktur.opd", "infrastruktur.berjalan_di",
              "infrastruktur.fasilitas", "aplikasi.infrastruktur", "aplikasi.kelas",
              "regulasi.jenis", "regulasi.mengatur"},
    .basis = {article("pp-71-2019", "Pasal 11")},
    .title = {"tempat milik pihak ketiga tanpa perjanjian",
              "third-party hosting without an agreement"},
    .rationale = {"Tanpa perjanjian tingkat layanan dan keamanan informasi, daerah tidak dapat "
                  "menuntut apa pun ketika layanannya padam, datanya bocor, atau kontraknya "
                  "berakhir.",
                  "Without an agreement on service level and information security the region "
                  "can claim nothing when the service is down, data leak or the contract "
                  "ends."},
    .messages =
        {
            {.situation = {"`{infrastructure}` (`{ownership}`) menjalankan `{application}`, "
                           "tetapi tidak diatur perjanjian mana pun",
                           "`{infrastructure}` (`{ownership}`) runs `{application}` but no "
                           "agreement governs it"},
             .label = {"milik pihak lain", "of another party"},
             .remedy = {"Catat perjanjian kerja samanya sebagai `regulasi` dengan `jenis: "
                        "perjanjian` dan sebut `{infrastructure}` di `mengatur`.",
                        "Record the agreement as a `regulasi` with `jenis: perjanjian` and "
                        "name `{infrastructure}` in `mengatur`."}},
        },
    .notes = {{"application",
               {"aplikasi yang berjalan di sana", "an application that runs on it"}}},
    .check = check_agreements,
    .in_portions = true,
});

}  // namespace noken::rules
