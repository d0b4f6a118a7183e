#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_ground(const State& state, Findings& findings) {
  for (const Dataset& data : state.current<Dataset>()) {
    if (!conditions::is_personal(data) || !data.processing_ground.is_missing()) continue;
    findings.report(
        {.element = &data,
         .at = data.personal.at,
         .field = "dasar_pemrosesan",
         .arguments = {{"data", data.handle}, {"personal", std::string(*data.personal)}}});
  }
}

DEFINE_RULE(personal_data_without_ground) = checked({
    .code = "DAT-003",
    .severity = "P/E/E",
    .reads = {"data.data_pribadi", "data.dasar_pemrosesan"},
    .basis = {article("uu-27-2022", "Pasal 16"), article("uu-27-2022", "Pasal 20")},
    .title = {"data pribadi tanpa dasar pemrosesan",
              "personal data without a ground of processing"},
    .rationale = {"Setiap pemrosesan data pribadi memerlukan dasar: persetujuan, "
                  "kewajiban hukum, tugas pelayanan publik, atau dasar lain yang "
                  "disebut undang-undang. Tanpa dasar yang tertulis, perangkat "
                  "daerah tidak dapat menjawab warga maupun pengawas.",
                  "Processing personal data needs a ground: consent, a legal duty, a "
                  "task of public service, or another that the law names. Without a "
                  "written ground the agency can answer neither citizens nor "
                  "supervisors."},
    .messages =
        {
            {.situation = {"`{data}` memuat data pribadi (`{personal}`) tanpa "
                           "`dasar_pemrosesan`",
                           "`{data}` holds personal data (`{personal}`) without "
                           "`dasar_pemrosesan`"},
             .label = {"bersifat pribadi", "personal"},
             .remedy = {"Tulis dasarnya, misalnya `dasar_pemrosesan: pelaksanaan tugas "
                        "pelayanan publik`.",
                        "Write the ground, such as `dasar_pemrosesan: pelaksanaan tugas "
                        "pelayanan publik`."}},
        },
    .check = check_ground,
    .in_portions = true,
});

}  // namespace noken::rules
