#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(baseline_entry_without_match) = checked({
    .code = "WVR-005",
    .severity = "I/P/P",
    .basis = {format_contract()},
    .title = {"temuan lama yang sudah tidak ada", "old finding that is gone"},
    .rationale = {"Baseline hanya boleh menyusut. Isi yang tertinggal dapat menerima temuan yang "
                  "sama bila kelak muncul lagi.",
                  "A baseline may only shrink. What is left over in it would accept the same "
                  "finding if it came back."},
    .messages =
        {
            {.situation = {"{count} dari {all} isi baseline sudah tidak ditemukan lagi",
                           "{count} of {all} entries of the baseline are found no more"},
             .remedy = {"Perbaiki dahulu temuan baru, lalu jalankan `noken check --write-baseline` "
                        "agar baseline hanya memuat temuan lama yang masih ada.",
                        "Repair what is new first, then run `noken check --write-baseline`, so "
                        "that the baseline holds only old findings that are left."}},
        },
});

}  // namespace noken::rules
