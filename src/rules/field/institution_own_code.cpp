#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(institution_own_code) = checked({
    .code = "BDG-008",
    .severity = "I/I/I",
    .basis = {article("perpres-132-2022", "Lampiran")},
    .title = {"kode milik daerah sendiri", "code of the institution's own"},
    .rationale = {"Kode di bawah tingkat 2 yang tidak ada dalam daftar nasional "
                  "dianggap milik daerah sendiri. Itu sah; catatan ini membantu "
                  "menemukan salah ketik.",
                  "A code below level 2 that the national list does not have counts "
                  "as the institution's own. That is legal; this remark helps to "
                  "find misspellings."},
    .messages =
        {
            {.situation = {"`{value}` tidak ada dalam daftar {tree} dan dianggap kode "
                           "daerah sendiri di bawah `{parent}`",
                           "`{value}` is not in the list {tree} and counts as the "
                           "institution's own code below `{parent}`"},
             .remedy = {"Biarkan bila memang kode daerah; bila salah ketik, cari kode yang "
                        "benar dengan `noken ref {parent}`.",
                        "Leave it if it is the region's own; if it is misspelt, look the right "
                        "one up with `noken ref {parent}`."}},
        },
});

}  // namespace noken::rules
