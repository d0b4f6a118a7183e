#include "rules/conditions/national_duplicates.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_overlaps(const State& state, Findings& findings) {
  conditions::report_national_duplicates(state, conditions::Force::sectoral, findings);
}

DEFINE_RULE(local_application_overlaps_ministry) = checked({
    .code = "APL-002",
    .severity = "I/P/P",
    .reads = {"aplikasi.kelas", "aplikasi.bidang", "aplikasi.nasional", "aplikasi.hubungan",
              "aplikasi.selesai", "aplikasi.arah", "alur_data.dari", "alur_data.ke"},
    .basis = {practice(), need("S003")},
    .title = {"aplikasi daerah yang beririsan dengan aplikasi kementerian",
              "local application that overlaps with one of a ministry"},
    .rationale = {"Kementerian dan lembaga mewajibkan atau menyediakan aplikasi di bidangnya. "
                  "Aplikasi daerah di bidang yang sama tanpa alur data membuat petugas "
                  "mengisi dua kali, sehingga angka pusat dan daerah berbeda.",
                  "Ministries require or provide applications in their fields. A local one in "
                  "the same field without a data flow makes staff enter everything twice, so "
                  "the figures of centre and region differ."},
    .messages =
        {
            {.name = "duplicate",
             .situation = {"bidang `{field}` dari `{application}` juga dilayani aplikasi pusat: "
                           "{nationals}",
                           "field `{field}` of `{application}` is also served by applications "
                           "of the centre: {nationals}"},
             .label = {"beririsan dengan aplikasi pusat", "overlaps with the centre"},
             .remedy = {"Bila melengkapi {name}, tulis `nasional: [{national}]`, `hubungan: "
                        "pelengkap` (atau `simpul`) dan catat `alur_data` di antara keduanya; "
                        "bila fungsinya sama, isi `selesai` dan `arah: diintegrasikan`.",
                        "If it complements {name}, write `nasional: [{national}]`, `hubungan: "
                        "pelengkap` (or `simpul`) and record an `alur_data` between the two; if "
                        "it does the same, give it a `selesai` and `arah: diintegrasikan`."}},
            {.name = "not_joined",
             .situation = {"`{application}` tercatat `{relation}` bagi {name} (`{national}`) pada "
                           "bidang `{field}`, tetapi tidak ada alur data di antara keduanya",
                           "`{application}` is recorded as `{relation}` of {name} (`{national}`) "
                           "in field `{field}`, but no data flows between the two"},
             .label = {"tidak terhubung", "not connected"},
             .remedy = {"Tambahkan `alur_data` dengan `dari: {application}` dan `ke: "
                        "{national}`, atau sebaliknya; bila belum ada pertukaran, rencanakan "
                        "alurnya dengan `mulai`.",
                        "Add an `alur_data` with `dari: {application}` and `ke: {national}`, or "
                        "the reverse; if nothing is exchanged yet, plan the flow with a "
                        "`mulai`."}},
        },
    .check = check_overlaps,
    .in_portions = true,
});

}  // namespace noken::rules
