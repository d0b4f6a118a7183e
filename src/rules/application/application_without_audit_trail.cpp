#include "rules/conditions/own_application.h"
#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules {

// The item of `data` that names personal data, or nothing.
static const model::Located<model::Reference>* personal_item(const State& state,
                                                             const Application& application) {
  for (const auto& item : application.data.items) {
    const Dataset* data = state.find<Dataset>(item.value);
    if (data != nullptr && conditions::is_personal(*data)) return &item;
  }
  return nullptr;
}

static void check_trail(const State& state, const Application& application, Findings& findings) {
  if (!conditions::lacks_yes(application.audit_trail)) return;
  const auto* data = personal_item(state, application);
  const bool is_critical = conditions::says_yes(application.is_critical);
  if (data == nullptr && !is_critical) return;
  const bool is_given = application.audit_trail.is_given();
  findings.report({.element = &application,
                   .at = is_given ? application.audit_trail.at : application.place(),
                   .message = data != nullptr ? "personal" : "critical",
                   .field = "jejak_audit",
                   .arguments = {{"application", application.handle},
                                 {"data", data != nullptr ? std::string(data->value.id) : ""}},
                   .related = {data != nullptr ? Related{data->at, "data"}
                                               : Related{application.is_critical.at, "critical"}}});
}

static void check_trails(const State& state, Findings& findings) {
  for (const Application& application : state.live<Application>()) {
    if (conditions::is_own_regional(state, application)) check_trail(state, application, findings);
  }
}

DEFINE_RULE(application_without_audit_trail) = checked({
    .code = "APL-013",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.kritis", "aplikasi.data", "aplikasi.jejak_audit",
              "data.data_pribadi"},
    .basis = {article("pp-71-2019", "Pasal 22")},
    .title = {"aplikasi tanpa jejak audit", "application without an audit trail"},
    .rationale = {"Rekam jejak audit menunjukkan siapa membuka atau mengubah apa dan kapan. "
                  "Tanpa itu, penyalahgunaan data warga atau kerusakan data penting tidak "
                  "dapat ditelusuri.",
                  "An audit trail shows who opened or changed what, and when. Without one the "
                  "misuse of citizens' data, or damage to data that matter, cannot be traced."},
    .messages =
        {
            {.name = "personal",
             .situation = {"`{application}` memuat data pribadi `{data}` tanpa jejak audit",
                           "`{application}` holds personal data `{data}` and has no audit trail"},
             .label = {"tanpa jejak audit", "no audit trail"},
             .remedy = {"Aktifkan pencatatan akses dan perubahan data, lalu tulis `jejak_audit: "
                        "ya`.",
                        "Turn on the recording of access and changes, then write `jejak_audit: "
                        "ya`."}},
            {.name = "critical",
             .situation = {"`{application}` bersifat kritis tanpa jejak audit",
                           "`{application}` is critical and has no audit trail"},
             .label = {"tanpa jejak audit", "no audit trail"},
             .remedy = {"Aktifkan pencatatan akses dan perubahan data, lalu tulis `jejak_audit: "
                        "ya`.",
                        "Turn on the recording of access and changes, then write `jejak_audit: "
                        "ya`."}},
        },
    .notes = {{"data", {"data pribadi", "personal data"}}, {"critical", {"kritis", "critical"}}},
    .check = check_trails,
    .in_portions = true,
});

}  // namespace noken::rules
