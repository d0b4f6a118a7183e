#include "rules/conditions/data_paths.h"
#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::are_one;
using conditions::parties_of;
using model::Infrastructure;

static bool is_unreadable(const model::ReferenceList& list) {
  return list.has_refused_items || list.presence == model::Presence::refused;
}

// What was refused may name it.
static bool may_depend_on(const State& state, const Application& application,
                          const model::Reference& master) {
  if (is_unreadable(application.depends_on)) return true;
  return std::ranges::any_of(application.depends_on, [&](const auto& item) {
    return are_one(parties_of(state, item.value), parties_of(state, master));
  });
}

static bool may_share_database(const State& state, const Application& application,
                               const Application& master) {
  if (is_unreadable(application.infrastructure) || is_unreadable(master.infrastructure))
    return true;
  return std::ranges::any_of(application.infrastructure, [&](const auto& item) {
    const Infrastructure* own = state.find<Infrastructure>(item.value);
    if (own == nullptr || !own->type.is_given() || *own->type != "sistem_database") return false;
    return std::ranges::any_of(master.infrastructure, [&](const auto& other) {
      return state.find<Infrastructure>(other.value) == own;
    });
  });
}

// A live application of the repository, or a national one.
static bool is_live_master(const State& state, const model::Reference& master) {
  if (master.national != nullptr) return true;
  const Application* application = state.find<Application>(master);
  return application != nullptr && state.is_live(*application) && state.is_life_known(*application);
}

static bool needs_flow(const State& state, const Application& application, const Dataset& data) {
  if (!state.is_current(data) || !data.master.is_given()) return false;
  const model::Reference& master = *data.master;
  if (!is_live_master(state, master)) return false;
  if (are_one(parties_of(state, application), parties_of(state, master))) return false;
  if (may_depend_on(state, application, master)) return false;
  const Application* here = state.find<Application>(master);
  if (here != nullptr && may_share_database(state, application, *here)) return false;
  return !state.written().left_out.may_name(data.handle);
}

static void check_application(const State& state, const Application& application,
                              conditions::DataPaths& paths, Findings& findings) {
  for (const auto& item : application.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    if (data == nullptr || !needs_flow(state, application, *data)) continue;
    if (paths.may_reach(*data, parties_of(state, application))) continue;
    findings.report({.element = &application,
                     .at = item.at,
                     .field = "data",
                     .value = data->handle,
                     .arguments = {{"application", application.handle},
                                   {"data", data->handle},
                                   {"master", std::string(data->master->id)}},
                     .related = {{data->master.at, "master"}}});
  }
}

static void check_paths(const State& state, Findings& findings) {
  conditions::DataPaths paths(state);
  for (const Application& application : state.live<Application>()) {
    if (!conditions::may_be_outside(state, application.agency))
      check_application(state, application, paths, findings);
  }
}

DEFINE_RULE(data_used_without_flow_from_master) = checked({
    .code = "ALR-001",
    .severity = "I/P/E",
    .reads = {"aplikasi.data", "data.sumber_utama", "aplikasi.bergantung_pada",
              "aplikasi.infrastruktur", "infrastruktur.jenis", "alur_data.dari", "alur_data.ke",
              "alur_data.data"},
    .basis = {need("S000"), need("S002"), article("perpres-39-2019", "Pasal 3")},
    .title = {"data dipakai tanpa alur dari sumber utamanya",
              "data used without a flow from its master"},
    .rationale = {"Data yang tidak mengalir dari sumber utamanya berarti disalin atau diketik "
                  "ulang. Salinan itu lambat laun berbeda dari aslinya, dan warga diminta "
                  "mengisi hal yang sama berkali-kali.",
                  "Data that do not flow from their master are copied or typed again. The copy "
                  "drifts away from the original, and citizens are asked for the same thing "
                  "again and again."},
    .messages =
        {
            {.situation = {"`{application}` memakai `{data}`, tetapi tidak ada alur data yang "
                           "membawanya dari sumber utamanya, `{master}`",
                           "`{application}` uses `{data}`, but no flows bring it from its master, "
                           "`{master}`"},
             .label = {"tanpa alur dari sumbernya", "no flow from its master"},
             .remedy = {"Catat atau rencanakan `alur_data` dengan `dari: {master}`, `ke: "
                        "{application}` dan `data: [{data}]`; bila `{application}` langsung "
                        "membaca dari `{master}`, cantumkan `{master}` pada `bergantung_pada`.",
                        "Record or plan an `alur_data` with `dari: {master}`, `ke: "
                        "{application}` and `data: [{data}]`; if `{application}` reads directly "
                        "from `{master}`, list `{master}` under `bergantung_pada`."}},
        },
    .notes = {{"master", {"sumber utamanya", "its master"}}},
    .check = check_paths,
    .in_portions = true,
});

}  // namespace noken::rules
