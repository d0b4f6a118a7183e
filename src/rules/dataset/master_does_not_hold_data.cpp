#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules {

static bool holds(const Application& application, const Dataset& data) {
  return std::ranges::any_of(application.data, [&](const auto& item) {
    return item.value.element != nullptr && item.value.element->number == data.number;
  });
}

static void check_master(const State& state, Findings& findings) {
  for (const Dataset& data : state.live<Dataset>()) {
    const Application* master = state.find<Application>(data.master);
    if (master == nullptr || !state.is_live(*master)) continue;
    if (!state.is_life_known(data) || !state.is_life_known(*master)) continue;
    if (conditions::may_hold_more(master->data) || holds(*master, data)) continue;
    const Location place = master->data.is_given() ? master->data.key : master->place();
    findings.report({.element = &data,
                     .at = data.master.at,
                     .field = "sumber_utama",
                     .value = master->handle,
                     .arguments = {{"data", data.handle}, {"application", master->handle}},
                     .related = {{place, "application"}}});
  }
}

DEFINE_RULE(master_does_not_hold_data) = checked({
    .code = "DAT-002",
    .severity = "P/P/E",
    .reads = {"data.sumber_utama", "aplikasi.data"},
    .basis = {practice()},
    .title = {"sumber utama tidak memuat datanya", "master that does not hold the data"},
    .rationale = {"Sumber utama adalah aplikasi tempat data dicatat dan dimutakhirkan. "
                  "Bila aplikasi itu tidak memuat datanya, yang meminta data diarahkan "
                  "ke tempat yang salah.",
                  "The master is the application in which data are recorded and kept up "
                  "to date. When it does not hold them, whoever asks for the data is "
                  "sent to the wrong place."},
    .messages =
        {
            {.situation = {"`{application}` adalah sumber utama `{data}`, tetapi tidak "
                           "memuatnya di `data`",
                           "`{application}` is the master of `{data}` but does not hold it "
                           "in `data`"},
             .label = {"tidak memuat data ini", "does not hold these data"},
             .remedy = {"Tambahkan `{data}` pada `data` di `{application}`, atau tulis "
                        "`sumber_utama` yang benar.",
                        "Add `{data}` to `data` of `{application}`, or write the right "
                        "`sumber_utama`."}},
        },
    .notes = {{"application", {"data aplikasi itu", "the data of that application"}}},
    .check = check_master,
    .in_portions = true,
});

}  // namespace noken::rules
