#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(nesting_too_deep) = checked({
    .code = "DOK-003",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"susunan yang terlalu dalam", "nesting that is too deep"},
    .rationale = {"Susunan daftar dan kunci dibatasi 64 tingkat. Data yang ditulis "
                  "orang tidak pernah sedalam itu; biasanya tanda kurung tertempel "
                  "berulang.",
                  "Lists and keys may be nested 64 levels deep. What people write is "
                  "never that deep; usually brackets were pasted again and again."},
    .messages =
        {
            {.situation = {"susunan lebih dalam dari 64 tingkat mulai di sini",
                           "nesting goes deeper than 64 levels from here"},
             .label = {"tingkat ke-65; isinya tidak dibaca", "level 65; what it holds is not read"},
             .remedy = {"Hapus kurung atau tingkat yang berlebih.",
                        "Remove the surplus brackets or levels."}},
        },
});

}  // namespace noken::rules
