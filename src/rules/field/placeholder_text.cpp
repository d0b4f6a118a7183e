#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(placeholder_text) = checked({
    .code = "BDG-012",
    .severity = "I/P/E",
    .basis = {practice()},
    .title = {"teks pengisi", "placeholder text"},
    .rationale = {"Teks pengisi menutupi bagian yang sebenarnya kosong, lalu ikut "
                  "tercetak di lampiran peraturan.",
                  "A placeholder hides that something is still empty, and is then "
                  "printed in the annex of a regulation."},
    .messages =
        {
            {.situation = {"`{field}` hanya berisi teks pengisi `{value}`",
                           "`{field}` holds nothing but the placeholder `{value}`"},
             .remedy = {"Isi yang sebenarnya, atau hapus kunci ini; bila memang tidak "
                        "ada, tulis `tidak ada`.",
                        "Write what is so, or remove the key; if there is none, write "
                        "`tidak ada`."}},
            {.name = "blank",
             .situation = {"`{field}` berisi teks kosong", "`{field}` holds an empty text"},
             .remedy = {"Isi yang sebenarnya, atau hapus kunci ini; bila memang tidak "
                        "ada, tulis `tidak ada`.",
                        "Write what is so, or remove the key; if there is none, write "
                        "`tidak ada`."}},
        },
});

}  // namespace noken::rules
