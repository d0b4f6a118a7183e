#include "rules/rule.h"

namespace noken::rules {

static constexpr Text kExpired = {"pengecualian `{rule}` berakhir pada {until}",
                                  "the waiver of `{rule}` ended on {until}"};
static constexpr Text kLabel = {"temuannya dihitung kembali", "what it covered counts again"};

DEFINE_RULE(waiver_expired) = checked({
    .code = "WVR-004",
    .severity = "P/E/E",
    .reads = {"noken.yaml.pengecualian.sampai"},
    .basis = {format_contract()},
    .title = {"pengecualian yang sudah berakhir", "waiver that has ended"},
    .rationale = {"Setiap penyimpangan disetujui untuk waktu tertentu. Sesudahnya temuan itu "
                  "diperbaiki atau disetujui lagi dengan alasan yang masih berlaku.",
                  "Every deviation is approved for a time. After it, what was found is repaired, "
                  "or approved again for a reason that still holds."},
    .messages =
        {
            {.situation = kExpired,
             .label = kLabel,
             .remedy = {"Perbaiki temuannya lalu hapus pengecualian ini, atau mintakan persetujuan "
                        "baru dan perbarui `sampai`.",
                        "Repair what was found and remove the waiver, or have it approved again "
                        "and renew `sampai`."}},
            {.name = "inline",
             .situation = kExpired,
             .label = kLabel,
             .remedy = {"Perbaiki temuannya lalu hapus komentar ini, atau perbarui alasan dan "
                        "tanggalnya.",
                        "Repair what was found and remove the comment, or renew its reason and "
                        "date."}},
        },
});

}  // namespace noken::rules
