#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(unknown_code) = checked({
    .code = "BDG-007",
    .severity = "E/E/E",
    .basis = {article("perpres-132-2022", "Lampiran")},
    .title = {"kode referensi yang tidak dikenal", "unknown reference code"},
    .rationale = {"Kode referensi mengikat arsitektur daerah pada arsitektur "
                  "nasional. Kode yang tidak ada dalam pohon referensi memutus "
                  "ikatan itu.",
                  "Reference codes tie the architecture of the region to the "
                  "national one. A code that the tree does not have cuts the tie."},
    .messages =
        {
            {.situation = {"`{value}` bukan kode maupun nama dalam referensi {tree}",
                           "`{value}` is neither a code nor a name in reference {tree}"},
             .remedy = {"Cari kodenya dengan `noken ref`, lalu tulis kode atau nama lengkapnya.",
                        "Look the code up with `noken ref`, and write it or its full name."}},
            {.name = "nearest",
             .situation = {"`{value}` bukan kode maupun nama dalam referensi {tree}",
                           "`{value}` is neither a code nor a name in reference {tree}"},
             .remedy = {"Mungkin maksudnya {candidates}; periksa dengan `noken ref`.",
                        "Perhaps {candidates} is meant; check it with `noken ref`."}},
            {.name = "ambiguous",
             .situation = {"beberapa kode dalam referensi {tree} bernama `{value}`",
                           "several codes of reference {tree} are called `{value}`"},
             .remedy = {"Tulis kode yang dimaksud: {candidates}.",
                        "Write the code that is meant: {candidates}."}},
            {.name = "other_tree",
             .situation = {"`{value}` adalah kode referensi lain, bukan {tree}",
                           "`{value}` is a code of another reference than {tree}"},
             .remedy = {"Pakai kode {tree}; cari dengan `noken ref`.",
                        "Use a code of {tree}; look it up with `noken ref`."}},
            {.name = "too_deep",
             .situation = {"`{field}` diisi `{value}`, kode di bawah tingkat urusan",
                           "`{field}` holds `{value}`, a code below the level of affairs"},
             .remedy = {"Tulis kode tingkat 2-nya, `{parent}`.",
                        "Write its code of level 2, `{parent}`."}},
            {.name = "too_high",
             .situation = {"`{field}` diisi `{value}`, kode di atas tingkat urusan",
                           "`{field}` holds `{value}`, a code above the level of affairs"},
             .remedy = {"Tulis kode tingkat 2 di bawahnya; `noken ref {parent}` "
                        "memperlihatkan pilihannya.",
                        "Write a code of level 2 below it; `noken ref {parent}` shows them."}},
            {.name = "sub_dimension",
             .situation = {"`{value}` bukan sub-dimensi dari enam pilar",
                           "`{value}` is no sub-dimension of the six pillars"},
             .remedy = {"Tulis id pilar, titik, lalu kode sub-dimensi, misalnya "
                        "`smart-governance.pelayanan`.",
                        "Write the id of the pillar, a point and the code of the sub-dimension, "
                        "such as `smart-governance.pelayanan`."}},
            {.name = "sub_dimension_nearest",
             .situation = {"`{value}` bukan sub-dimensi dari enam pilar",
                           "`{value}` is no sub-dimension of the six pillars"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
        },
});

}  // namespace noken::rules
