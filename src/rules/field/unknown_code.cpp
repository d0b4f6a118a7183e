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
            {.situation = {"`{value}` bukan kode maupun nama dalam pohon {tree}",
                           "`{value}` is neither a code nor a name in tree {tree}"},
             .remedy = {"Cari kodenya dengan `noken ref`.", "Look the code up with `noken ref`."}},
            {.name = "nearest",
             .situation = {"`{value}` bukan kode maupun nama dalam pohon {tree}",
                           "`{value}` is neither a code nor a name in tree {tree}"},
             .remedy = {"Mungkin maksudnya {candidates}; cari dengan `noken ref`.",
                        "Perhaps {candidates} is meant; look it up with `noken ref`."}},
            {.name = "ambiguous",
             .situation = {"beberapa kode dalam pohon {tree} bernama `{value}`",
                           "several codes of tree {tree} are called `{value}`"},
             .remedy = {"Tulis kodenya: {candidates}.", "Write the code: {candidates}."}},
            {.name = "other_tree",
             .situation = {"`{value}` bukan kode pohon {tree}",
                           "`{value}` is a code of another tree than {tree}"},
             .remedy = {"Pakai kode {tree}; cari dengan `noken ref`.",
                        "Use a code of {tree}; look it up with `noken ref`."}},
            {.name = "too_deep",
             .situation = {"`{field}` diisi `{value}`, kode di bawah tingkat urusan",
                           "`{field}` holds `{value}`, a code below the level of affairs"},
             .remedy = {"Tulis kode tingkat 2, `{parent}`.",
                        "Write the code of level 2, `{parent}`."}},
            {.name = "too_high",
             .situation = {"`{field}` diisi `{value}`, kode di atas tingkat urusan",
                           "`{field}` holds `{value}`, a code above the level of affairs"},
             .remedy = {"Tulis kode tingkat 2, misalnya `RAB.09.04`.",
                        "Write a code of level 2, such as `RAB.09.04`."}},
            {.name = "sub_dimension",
             .situation = {"`{value}` bukan sub-dimensi dari enam pilar",
                           "`{value}` is no sub-dimension of the six pillars"},
             .remedy = {"Tulis `pilar.kode`, misalnya `smart-governance.pelayanan`.",
                        "Write `pillar.code`, such as `smart-governance.pelayanan`."}},
            {.name = "sub_dimension_nearest",
             .situation = {"`{value}` bukan sub-dimensi dari enam pilar",
                           "`{value}` is no sub-dimension of the six pillars"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
        },
});

}  // namespace noken::rules
