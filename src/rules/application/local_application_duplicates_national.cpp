#include "rules/conditions/national_duplicates.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_duplicates(const State& state, Findings& findings) {
  conditions::report_national_duplicates(state, conditions::Force::general, findings);
}

DEFINE_RULE(local_application_duplicates_national) = checked({
    .code = "APL-001",
    .severity = "P/E/E",
    .reads = {"aplikasi.kelas", "aplikasi.bidang", "aplikasi.nasional", "aplikasi.hubungan",
              "aplikasi.selesai", "aplikasi.arah", "alur_data.dari", "alur_data.ke"},
    .basis = {article("perpres-95-2018", "Pasal 37"), article("permen-pupr-27-2020", "Pasal 13")},
    .title = {"aplikasi daerah yang menduplikasi Aplikasi Umum",
              "local application that duplicates a national one"},
    .rationale = {"Aplikasi Umum disediakan pusat untuk dipakai bersama. Aplikasi daerah "
                  "dengan fungsi yang sama dibiayai dua kali dan memisahkan datanya dari "
                  "aplikasi nasional; yang sah adalah pelengkap atau simpul yang sungguh "
                  "terhubung, atau aplikasi yang sudah dijadwalkan berakhir.",
                  "The centre provides general applications (Aplikasi Umum) for all to use. "
                  "A local one that does the same is paid for twice and keeps its data apart "
                  "from the national one; legitimate is a front or a node that is truly "
                  "connected, or an application that is already due to end."},
    .messages =
        {
            {.name = "duplicate",
             .situation = {"bidang `{field}` dari `{application}` sudah dilayani Aplikasi Umum "
                           "{nationals}",
                           "field `{field}` of `{application}` is already served by the general "
                           "application {nationals}"},
             .label = {"sudah ada aplikasi nasionalnya", "has its national application"},
             .remedy = {"Pakai {name}: isi `selesai` dan `arah: diintegrasikan` pada "
                        "`{application}`; bila tetap diperlukan sebagai pelengkap, tulis "
                        "`nasional: [{national}]`, `hubungan: pelengkap` dan `alur_data` di "
                        "antara keduanya.",
                        "Use {name}: give `{application}` a `selesai` and `arah: "
                        "diintegrasikan`; if it is still needed as a front, write `nasional: "
                        "[{national}]`, `hubungan: pelengkap` and an `alur_data` between the "
                        "two."}},
            {.name = "not_joined",
             .situation = {"`{application}` tercatat `{relation}` bagi {name} (`{national}`) pada "
                           "bidang `{field}`, tetapi tidak ada alur data di antara keduanya",
                           "`{application}` is recorded as `{relation}` of {name} (`{national}`) "
                           "in field `{field}`, but no data flows between the two"},
             .label = {"tidak terhubung", "not connected"},
             .remedy = {"Tambahkan `alur_data` dengan `dari: {application}` dan `ke: "
                        "{national}`, atau sebaliknya; bila tidak ada pertukaran, pakai {name} "
                        "dan isi `selesai` pada `{application}`.",
                        "Add an `alur_data` with `dari: {application}` and `ke: {national}`, or "
                        "the reverse; if nothing is exchanged, use {name} and give "
                        "`{application}` a `selesai`."}},
        },
    .check = check_duplicates,
    .in_portions = true,
});

}  // namespace noken::rules
