#include <optional>

#include "rules/conditions/parties.h"
#include "rules/rule.h"

namespace noken::rules {

// Whose house an application at an end belongs to: none for a national one. Nothing when the end is
// no application, or its house is unknown.
static std::optional<const Agency*> house_at(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given()) return std::nullopt;
  if (end->national != nullptr) return nullptr;
  const Application* application = state.find<Application>(end);
  if (application == nullptr) return std::nullopt;
  if (conditions::is_national_here(*application)) return nullptr;
  const Agency* house = house_of(state, *application);
  return house == nullptr ? std::nullopt : std::optional(house);
}

static bool crosses_houses(const State& state, const Flow& flow) {
  const auto from = house_at(state, flow.from);
  const auto to = house_at(state, flow.to);
  return from && to && *from != *to;
}

static void check_databases(const State& state, Findings& findings) {
  for (const Flow& flow : state.current<Flow>()) {
    if (!flow.mechanism.is_given() || *flow.mechanism != "basis_data") continue;
    if (!crosses_houses(state, flow)) continue;
    findings.report({.element = &flow,
                     .at = flow.mechanism.at,
                     .field = "mekanisme",
                     .value = std::string(*flow.mechanism),
                     .arguments = {{"flow", flow.handle},
                                   {"from", std::string(flow.from->id)},
                                   {"to", std::string(flow.to->id)}}});
  }
}

DEFINE_RULE(direct_database_across_agencies) = checked({
    .code = "ALR-006",
    .severity = "I/P/P",
    .reads = {"alur_data.dari", "alur_data.ke", "alur_data.mekanisme", "aplikasi.opd",
              "aplikasi.hubungan", "opd.induk", "opd.jenis"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 15-18"),
              article("perda-parepare-9-2023", "Pasal 16 ayat (2)"), need("S002")},
    .title = {"akses basis data langsung antarperangkat daerah",
              "direct database access across agencies"},
    .rationale = {"Akses langsung ke basis data milik perangkat daerah lain melewati pemeriksaan "
                  "dan pencatatan, dan putus setiap kali susunan tabelnya berubah. Sistem "
                  "penghubung atau API memberi jalur yang terjaga bagi kedua pihak.",
                  "Direct access to the database of another agency passes by checks and logs, "
                  "and breaks whenever its tables change. The service bus or an API gives both "
                  "sides a guarded way."},
    .messages =
        {
            {.situation = {"`{flow}` membuka basis data langsung antara `{from}` dan `{to}`, milik "
                           "pihak yang berbeda",
                           "`{flow}` opens a database directly between `{from}` and `{to}`, which "
                           "belong to different bodies"},
             .label = {"akses langsung", "direct access"},
             .remedy = {"Sediakan layanan data dan tulis `mekanisme: splp` atau `api`; bila perlu "
                        "waktu, rencanakan lewat `perubahan`.",
                        "Provide a data service and write `mekanisme: splp` or `api`; if that "
                        "takes time, plan it as a `perubahan`."}},
        },
    .check = check_databases,
    .in_portions = true,
});

}  // namespace noken::rules
