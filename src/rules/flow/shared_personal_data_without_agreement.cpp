#include "rules/conditions/insecure_flow.h"
#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules {

// A partner, a national application, or an application of an outside body.
static bool is_another_controller(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given()) return false;
  if (end->national != nullptr || state.find<Partner>(end) != nullptr) return true;
  const Application* application = state.find<Application>(end);
  if (application == nullptr) return false;
  if (conditions::is_national_here(*application)) return true;
  const Agency* owner = state.find<Agency>(application->agency);
  return owner != nullptr && is_outside(*owner);
}

static void check_agreements(const State& state, Findings& findings) {
  for (const Flow& flow : state.current<Flow>()) {
    if (!flow.agreement.is_missing()) continue;
    const bool goes_there = is_another_controller(state, flow.to);
    if (!goes_there && !is_another_controller(state, flow.from)) continue;
    const Dataset* data = conditions::personal_data_of(state, flow);
    if (data == nullptr) continue;
    const std::string_view other = goes_there ? flow.to->id : flow.from->id;
    findings.report({.element = &flow,
                     .at = flow.place(),
                     .field = "perjanjian",
                     .arguments = {{"flow", flow.handle},
                                   {"data", data->handle},
                                   {"other", std::string(other)}},
                     .related = {{data->personal.at, "personal"}}});
  }
}

DEFINE_RULE(shared_personal_data_without_agreement) = checked({
    .code = "ALR-005",
    .severity = "I/P/E",
    .reads = {"alur_data.dari", "alur_data.ke", "alur_data.data", "alur_data.perjanjian",
              "data.data_pribadi", "aplikasi.opd", "aplikasi.hubungan", "opd.jenis"},
    .basis = {article("uu-27-2022", "Pasal 20"), article("uu-27-2022", "Pasal 51"), need("S000")},
    .title = {"data pribadi dibagikan tanpa perjanjian",
              "personal data shared without an agreement"},
    .rationale = {"Ketika data pribadi keluar dari pemerintah daerah, perjanjian menetapkan "
                  "untuk apa data itu dipakai, siapa yang menjaga, dan kapan dihapus. Tanpa "
                  "itu, pembagian data tidak mempunyai dasar yang dapat ditunjukkan kepada "
                  "warga.",
                  "When personal data leave the regency, an agreement settles what they are "
                  "used for, who guards them and when they are erased. Without one the sharing "
                  "has no ground that could be shown to citizens."},
    .messages =
        {
            {.situation = {"`{flow}` berbagi data pribadi `{data}` dengan `{other}` tanpa "
                           "`perjanjian`",
                           "`{flow}` shares personal data `{data}` with `{other}` without a "
                           "`perjanjian`"},
             .label = {"tanpa perjanjian", "no agreement"},
             .remedy = {"Catat perjanjian, atau peraturan yang memerintahkan pertukaran ini, "
                        "sebagai `regulasi`, lalu tulis id-nya di `perjanjian`.",
                        "Record the agreement, or the regulation that orders the exchange, as a "
                        "`regulasi`, then write its id in `perjanjian`."}},
        },
    .notes = {{"personal", {"data pribadi", "personal data"}}},
    .check = check_agreements,
    .in_portions = true,
});

}  // namespace noken::rules
