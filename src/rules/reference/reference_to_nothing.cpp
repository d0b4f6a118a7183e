#include "rules/rule.h"

namespace noken::rules {

static constexpr Text kNoSuchGap = {"`menutup` menyebut `{gap}`, yang tidak dikenal",
                                    "`menutup` names `{gap}`, which is not known"};

DEFINE_RULE(reference_to_nothing) = checked({
    .code = "RUJ-001",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"rujukan ke sesuatu yang tidak ada", "reference to nothing"},
    .rationale = {"Rujukan menghubungkan berkas berbagai perangkat daerah. Rujukan "
                  "kosong berarti salah ketik, atau elemen yang dihapus dan masih "
                  "dipakai.",
                  "References join the files of different agencies. One that leads "
                  "nowhere is misspelt, or names an element that was removed while "
                  "still in use."},
    .messages =
        {
            {.situation = {"`{field}` merujuk `{id}`, yang tidak ada di repositori",
                           "`{field}` names `{id}`, which the repository does not have"},
             .label = {"tidak ada elemen dengan id ini", "no element has this id"},
             .remedy = {"Perbaiki id-nya, atau tambahkan elemen dengan id ini.",
                        "Correct the id, or add an element that has it."}},
            {.name = "nearest",
             .situation = {"`{field}` merujuk `{id}`, yang tidak ada di repositori",
                           "`{field}` names `{id}`, which the repository does not have"},
             .label = {"tidak ada elemen dengan id ini", "no element has this id"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "empty",
             .situation = {"`{field}` berisi teks kosong, bukan sebuah id",
                           "`{field}` holds an empty text instead of an id"},
             .remedy = {"Tulis id elemen yang dirujuk, atau hapus nilai ini.",
                        "Write the id that is meant, or remove the value."}},
            {.name = "member",
             .situation = {"`{field}` merujuk `{id}` di wilayah `{region}`, yang bukan "
                           "anggota",
                           "`{field}` names `{id}` in region `{region}`, which is no "
                           "member"},
             .remedy = {"Perbaiki kode wilayahnya, atau tambahkan repositori wilayah itu "
                        "pada `anggota`.",
                        "Correct the region code, or add the repository of that region to "
                        "`anggota`."}},
            {.name = "in_member",
             .situation = {"`{field}` merujuk `{id}`, yang tidak ada di wilayah "
                           "`{region}`",
                           "`{field}` names `{id}`, which region `{region}` does not "
                           "have"},
             .remedy = {"Perbaiki id-nya, atau minta wilayah itu menambahkannya.",
                        "Correct the id, or ask that region to add it."}},
            {.name = "gap_type",
             .situation = {"`menutup` menyebut `{gap}`, padahal `{type}` bukan jenis "
                           "kesenjangan",
                           "`menutup` names `{gap}`, but `{type}` is no type of gap"},
             .remedy = {"Tulis `jenis/objek`, misalnya `pilar/smart-living.kesehatan`; "
                        "jenisnya `cakupan`, `perubahan`, `indeks`, `pilar`, `kesiapan`, "
                        "`integrasi`, `tumpang_tindih`, `layanan`, atau `keamanan`.",
                        "Write `type/object`, such as `pilar/smart-living.kesehatan`; the "
                        "types are `cakupan`, `perubahan`, `indeks`, `pilar`, `kesiapan`, "
                        "`integrasi`, `tumpang_tindih`, `layanan` and `keamanan`."}},
            {.name = "cakupan",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `cakupan/` lalu id perangkat daerah, titik, dan kode RAB "
                        "tingkat 2; atau kode RAI atau RAK tingkat 2; atau satu muatan peta "
                        "rencana.",
                        "Write `cakupan/` and the id of an agency, a dot and a RAB code of "
                        "level 2; or a RAI or RAK code of level 2; or a content group of the "
                        "road map."}},
            {.name = "perubahan",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `perubahan/` lalu id proses bisnis, layanan, data, aplikasi, "
                        "infrastruktur, keamanan, atau alur data yang ada.",
                        "Write `perubahan/` and the id of a process, service, data set, "
                        "application, infrastructure, security measure or flow there is."}},
            {.name = "indeks",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `indeks/` lalu nama indeks, titik, dan kode indikatornya, "
                        "misalnya `indeks/pemdi-2026.I4`.",
                        "Write `indeks/` and the name of the index, a dot and the code of "
                        "its indicator, such as `indeks/pemdi-2026.I4`."}},
            {.name = "pilar",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `pilar/` lalu pilar, titik, dan sub-dimensinya, misalnya "
                        "`pilar/smart-living.kesehatan`; atau pilar dan `.satu-opd`.",
                        "Write `pilar/` and the pillar, a dot and its sub-dimension, such as "
                        "`pilar/smart-living.kesehatan`; or the pillar and `.satu-opd`."}},
            {.name = "kesiapan",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `kesiapan/` lalu id sebuah `kesiapan` yang ada.",
                        "Write `kesiapan/` and the id of a `kesiapan` there is."}},
            {.name = "integrasi",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `integrasi/splp`; atau `integrasi/` lalu alur data seperti "
                        "`app-a->app-b`, atau id aplikasi, titik, dan id data.",
                        "Write `integrasi/splp`; or `integrasi/` and a flow such as "
                        "`app-a->app-b`, or the id of an application, a dot and the id of "
                        "its data."}},
            {.name = "tumpang_tindih",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `tumpang_tindih/` lalu id dua aplikasi yang dihubungkan "
                        "dengan `+`, misalnya `tumpang_tindih/app-arsip+nas-srikandi`.",
                        "Write `tumpang_tindih/` and the ids of two applications joined by "
                        "`+`, such as `tumpang_tindih/app-arsip+nas-srikandi`."}},
            {.name = "layanan",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `layanan/mpp`, `layanan/pengaduan`, atau `layanan/` lalu id "
                        "layanan, titik, dan salah satu dari `cepat`, `mudah`, `terbuka`, "
                        "`pasti`, `nondiskriminatif`.",
                        "Write `layanan/mpp`, `layanan/pengaduan`, or `layanan/` and the id "
                        "of a service, a dot and one of `cepat`, `mudah`, `terbuka`, "
                        "`pasti`, `nondiskriminatif`."}},
            {.name = "keamanan",
             .situation = kNoSuchGap,
             .remedy = {"Tulis `keamanan/` lalu id aplikasi atau infrastruktur yang ada, "
                        "atau alur data seperti `app-a->app-b`.",
                        "Write `keamanan/` and the id of an application or infrastructure "
                        "there is, or a flow such as `app-a->app-b`."}},
        },
});

}  // namespace noken::rules
