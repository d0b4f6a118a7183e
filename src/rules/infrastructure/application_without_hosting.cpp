#include "rules/conditions/asked.h"
#include "rules/conditions/given.h"
#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/public_service.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules {

static bool needs_hosting(const State& state, const Application& application) {
  if (!conditions::is_asked_application(state, application)) return false;
  const auto runs_on = [&](std::string_view word) {
    return conditions::holds(application.platforms, word);
  };
  return runs_on("web") || runs_on("cloud") || runs_on("mobile");
}

// What could not be read may be a host.
static bool may_host(const State& state, const Infrastructure& item) {
  if (conditions::may_lead_elsewhere(item)) return true;
  if (item.type.presence == model::Presence::refused || !state.is_life_known(item)) return true;
  return state.is_live(item) &&
         conditions::is_one_of(item.type, {"server", "komputasi_awan", "fasilitas_komputasi"});
}

static bool has_host(const State& state, const Application& application) {
  if (conditions::may_lead_elsewhere(application.infrastructure)) return true;
  return std::ranges::any_of(conditions::hosting_chain(state, application),
                             [&](const Infrastructure* item) { return may_host(state, *item); });
}

static bool may_stand_in_facility(const State& state, const Infrastructure& server) {
  return std::ranges::any_of(
      conditions::hosting_chain(state, server), [](const Infrastructure* item) {
        return conditions::may_lead_elsewhere(*item) ||
               conditions::may_be_one_of(item->type, {"fasilitas_komputasi"});
      });
}

static bool is_server_of_ours(const Infrastructure& item) {
  return model::is_life_known(item) && conditions::is_one_of(item.type, {"server"}) &&
         conditions::is_one_of(item.ownership, {"milik_sendiri"});
}

namespace {

// The live servers of the region's own that stand in no facility.
struct HomelessServers {
  std::unordered_set<const Infrastructure*> items;

  explicit HomelessServers(const State& state) {
    for (const Infrastructure& item : state.live<Infrastructure>()) {
      if (is_server_of_ours(item) && !may_stand_in_facility(state, item)) items.insert(&item);
    }
  }
};

}  // namespace

// The first of them in the chain.
static const Infrastructure* homeless_server(const State& state, const Infrastructure& first,
                                             const HomelessServers& homeless) {
  const auto chain = conditions::hosting_chain(state, first);
  const auto found = std::ranges::find_if(
      chain, [&](const Infrastructure* item) { return homeless.items.contains(item); });
  return found == chain.end() ? nullptr : *found;
}

static void check_servers(const State& state, const Application& application,
                          const HomelessServers& homeless, Findings& findings) {
  for (const auto& host : application.infrastructure) {
    const Infrastructure* first = state.find<Infrastructure>(host.value);
    const Infrastructure* server =
        first == nullptr ? nullptr : homeless_server(state, *first, homeless);
    if (server == nullptr) continue;
    findings.report({.element = &application,
                     .at = host.at,
                     .message = "server_without_facility",
                     .field = "infrastruktur",
                     .value = first->handle,
                     .arguments = {{"application", application.handle}, {"server", server->handle}},
                     .related = {{server->place(), "server"}}});
  }
}

static void check_hosting(const State& state, Findings& findings) {
  const auto& homeless = state.index<HomelessServers>();
  for (const Application& application : state.live<Application>()) {
    if (!needs_hosting(state, application)) continue;
    check_servers(state, application, homeless, findings);
    if (has_host(state, application)) continue;
    const bool is_given = !application.infrastructure.empty();
    findings.report({.element = &application,
                     .at = is_given ? application.infrastructure.key : application.place(),
                     .message = is_given ? "nothing_hosts" : "no_infrastructure",
                     .field = "infrastruktur",
                     .arguments = {{"application", application.handle}}});
  }
}

DEFINE_RULE(application_without_hosting) = checked({
    .code = "INF-001",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.basis", "aplikasi.infrastruktur", "aplikasi.opd",
              "infrastruktur.jenis", "infrastruktur.kepemilikan", "infrastruktur.berjalan_di",
              "infrastruktur.fasilitas"},
    .basis = {article("pp-71-2019", "Pasal 20 ayat (2)-(3)"),
              article("permenpan-59-2020", "Lampiran, Indikator 15-18")},
    .title = {"aplikasi tanpa tempat berjalan", "application without hosting"},
    .rationale = {"Yang tidak tercatat tempatnya tidak dapat dicadangkan, diamankan, maupun "
                  "dipindahkan ke pusat data nasional. Server di ruang kerja padam bersama "
                  "listrik kantor, dan layanan warga ikut padam.",
                  "What has no recorded place can neither be backed up nor secured nor moved "
                  "to the national data centre. A server in an office goes down with the "
                  "power of that office, and the service to citizens with it."},
    .messages =
        {
            {.name = "no_infrastructure",
             .situation = {"`{application}` tidak mencatat infrastruktur tempatnya berjalan",
                           "`{application}` records no infrastructure that it runs on"},
             .label = {"tanpa tempat berjalan", "without hosting"},
             .remedy = {"Sebut server atau komputasi awannya di `infrastruktur`; bila dikelola "
                        "pihak ketiga, catat pula infrastruktur pihak itu.",
                        "Name its server or cloud in `infrastruktur`; if a third party runs "
                        "it, record the infrastructure of that party too."}},
            {.name = "nothing_hosts",
             .situation = {"`infrastruktur` milik `{application}` tidak sampai ke server, "
                           "komputasi awan, atau fasilitas komputasi yang masih dipakai",
                           "`infrastruktur` of `{application}` leads to no server, cloud or "
                           "computing facility that is in use"},
             .label = {"tidak ada yang menjalankannya", "nothing here runs it"},
             .remedy = {"Tambahkan server atau komputasi awannya, atau lengkapi `berjalan_di` "
                        "pada infrastruktur yang sudah disebut.",
                        "Add its server or cloud, or fill in `berjalan_di` of the "
                        "infrastructure that is named."}},
            {.name = "server_without_facility",
             .situation = {"`{application}` berjalan di `{server}`, server milik sendiri yang "
                           "tidak berada di fasilitas komputasi mana pun",
                           "`{application}` runs on `{server}`, a server of the region's own "
                           "that stands in no computing facility"},
             .label = {"jalan ke server itu", "the way to that server"},
             .remedy = {"Tulis `fasilitas` pada `{server}`; bila masih berada di ruang kerja, "
                        "rencanakan pemindahannya ke pusat data.",
                        "Write `fasilitas` of `{server}`; if it still stands in an office, "
                        "plan its move to a data centre."}},
        },
    .notes = {{"server", {"server yang dimaksud", "the server"}}},
    .check = check_hosting,
    .in_portions = true,
});

}  // namespace noken::rules
