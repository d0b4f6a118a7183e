#include "rules/rule.h"

namespace noken::rules {

static bool is_outside_government(const Partner& partner) {
  return partner.sector.is_given() && *partner.sector != "pemerintah";
}

static std::string_view message_for(const Flow& flow, const Dataset& data) {
  if (!data.openness.is_given()) return {};
  if (*data.openness == "tertutup") return "closed";
  return *data.openness == "terbatas" && flow.agreement.is_missing() ? "restricted" : "";
}

static void check_flow(const State& state, const Flow& flow, const Partner& partner,
                       Findings& findings) {
  for (const auto& item : flow.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    const std::string_view message = data != nullptr ? message_for(flow, *data) : "";
    if (message.empty()) continue;
    findings.report({.element = &flow,
                     .at = item.at,
                     .message = message,
                     .field = "data",
                     .value = data->handle,
                     .arguments = {{"flow", flow.handle},
                                   {"data", data->handle},
                                   {"partner", partner.handle},
                                   {"sector", std::string(*partner.sector)}},
                     .related = {{data->openness.at, "openness"}, {partner.sector.at, "sector"}}});
  }
}

static void check_flows(const State& state, Findings& findings) {
  for (const Flow& flow : state.current<Flow>()) {
    const Partner* partner = state.find<Partner>(flow.to);
    if (partner != nullptr && is_outside_government(*partner))
      check_flow(state, flow, *partner, findings);
  }
}

DEFINE_RULE(closed_data_leaves_government) = checked({
    .code = "ALR-007",
    .severity = "P/E/E",
    .reads = {"alur_data.ke", "alur_data.data", "alur_data.perjanjian", "data.sifat",
              "mitra.unsur"},
    .basis = {article("pp-71-2019", "Pasal 4"), article("pp-71-2019", "Pasal 20 ayat (6)"),
              need("S000")},
    .title = {"data tertutup keluar dari pemerintah", "closed data that leave the government"},
    .rationale = {"Data tertutup hanya untuk pemerintah, dan data terbatas hanya untuk pihak yang "
                  "disebut dalam perjanjian. Sekali sampai di luar, kerahasiaannya tidak lagi "
                  "dapat dijamin oleh pemerintah daerah.",
                  "Closed data are for the government alone, restricted data for those whom an "
                  "agreement names. Once they are outside, the regency can no longer guarantee "
                  "that they stay confidential."},
    .messages =
        {
            {.name = "closed",
             .situation =
                 {"`{flow}` membawa data tertutup `{data}` kepada `{partner}`, mitra di luar "
                  "pemerintah (`{sector}`)",
                  "`{flow}` takes closed data `{data}` to `{partner}`, a partner outside "
                  "the government (`{sector}`)"},
             .label = {"data tertutup", "closed data"},
             .remedy = {"Keluarkan `{data}` dari alur ini, atau kirim turunannya yang boleh "
                        "dibagikan; bila klasifikasinya keliru, perbaiki `sifat`.",
                        "Take `{data}` out of the flow, or send a derivative that may be shared; "
                        "if the classification is wrong, correct `sifat`."}},
            {.name = "restricted",
             .situation =
                 {"`{flow}` membawa data terbatas `{data}` kepada `{partner}`, mitra di luar "
                  "pemerintah (`{sector}`), tanpa `perjanjian`",
                  "`{flow}` takes restricted data `{data}` to `{partner}`, a partner "
                  "outside the government (`{sector}`), without a `perjanjian`"},
             .label = {"data terbatas", "restricted data"},
             .remedy = {"Buat perjanjian dengan `{partner}`, catat sebagai `regulasi` berjenis "
                        "`perjanjian`, dan tulis id-nya di `perjanjian`; bila tidak, keluarkan "
                        "`{data}` dari alur ini.",
                        "Conclude an agreement with `{partner}`, record it as a `regulasi` of "
                        "`jenis` `perjanjian` and write its id in `perjanjian`; else take "
                        "`{data}` out of the flow."}},
        },
    .notes = {{"openness", {"sifat datanya", "the openness of the data"}},
              {"sector", {"unsur mitranya", "the sector of the partner"}}},
    .check = check_flows,
    .in_portions = true,
});

}  // namespace noken::rules
