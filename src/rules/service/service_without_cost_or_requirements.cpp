#include "rules/conditions/missing.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static std::vector<Argument> missing_parts(const model::Standard& standard) {
  std::vector<Argument> parts;
  if (standard.cost.is_missing() && standard.cost_note.is_missing())
    parts.push_back({"missing", "`biaya`"});
  if (conditions::is_empty_list(standard.requirements))
    parts.push_back({"missing", "`persyaratan`"});
  if (standard.basis.is_missing()) parts.push_back({"missing", "`dasar`"});
  return parts;
}

static void check_standard(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    if (!conditions::is_public_service(state, service)) continue;
    if (!conditions::is_readable(service.standard)) continue;
    std::vector<Argument> arguments = missing_parts(service.standard);
    if (arguments.empty()) continue;
    arguments.push_back({"service", service.handle});
    findings.report({.element = &service,
                     .at = conditions::place_of_map(service, service.standard),
                     .field = "standar",
                     .arguments = std::move(arguments)});
  }
}

DEFINE_RULE(service_without_cost_or_requirements) = checked({
    .code = "LAY-003",
    .severity = "I/P/E",
    .reads = {"layanan.standar.biaya", "layanan.standar.biaya_keterangan",
              "layanan.standar.persyaratan", "layanan.standar.dasar", "layanan.target_layanan",
              "layanan.opd", "opd.jenis"},
    .basis = {need("S000")},
    .title = {"standar layanan publik yang belum lengkap",
              "standard of a public service that is not complete"},
    .rationale =
        {"Biaya, persyaratan, dan dasar hukum yang tertulis memberi kepastian kepada warga dan "
         "petugas. Yang tidak tertulis membuka ruang bagi pungutan dan bolak-balik ke loket.",
         "A written cost, requirements and legal ground give certainty to citizens and staff. What "
         "is not written leaves room for charges and for coming back to the counter again and "
         "again."},
    .messages =
        {
            {.situation = {"standar layanan publik `{service}` belum memuat {missing}",
                           "the standard of public service `{service}` lacks {missing}"},
             .label = {"belum lengkap", "not complete"},
             .remedy = {"Lengkapi `standar`: `biaya: 0` bila gratis atau `biaya_keterangan` bila "
                        "ada tabel tarif, `persyaratan: [Kartu keluarga]`, dan `dasar` berisi id "
                        "regulasinya.",
                        "Complete `standar`: `biaya: 0` if it is free or `biaya_keterangan` if "
                        "there is a tariff table, `persyaratan: [Kartu keluarga]`, and `dasar` "
                        "with the id of the regulation."}},
        },
    .check = check_standard,
    .in_portions = true,
});

}  // namespace noken::rules
