#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(duplicate_key) = checked({
    .code = "DOK-007",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"kunci yang ditulis dua kali", "key that is written twice"},
    .rationale = {"Bila satu kunci muncul dua kali, program lain diam-diam memakai "
                  "salah satunya. noken membaca yang pertama dan melaporkan yang "
                  "kedua.",
                  "When a key stands twice, other programs silently take one of the "
                  "two. noken reads the first and reports the second."},
    .messages =
        {
            {.situation = {"kunci `{token}` sudah ada dalam pemetaan yang sama",
                           "key `{token}` is already in the same mapping"},
             .label = {"kunci ini berulang", "this key again"},
             .remedy = {"Hapus salah satu, atau gabungkan isinya di bawah kunci pertama.",
                        "Remove one of them, or join what they hold under the first."}},
        },
    .notes = {{"first", {"pertama kali ditulis di sini", "first written here"}}},
});

}  // namespace noken::rules
