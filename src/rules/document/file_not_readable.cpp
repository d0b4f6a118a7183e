#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(file_not_readable) = checked({
    .code = "DOK-002",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"berkas yang tidak dapat dibaca", "file that cannot be read"},
    .rationale = {"Berkas repositori yang tidak dapat dibuka, bukan berkas biasa, "
                  "atau lebih besar dari 16 MiB tidak ikut diperiksa. Selama berkas "
                  "itu hilang, rujukan yang mungkin menuju isinya tidak dilaporkan.",
                  "A file of the repository that cannot be opened, is no regular "
                  "file or is larger than 16 MiB is left out. While it is missing, "
                  "references that may lead to what it holds are not reported."},
    .messages =
        {
            {.situation = {"`{path}` tidak dapat dibaca: tidak ada izin, tautan putus, "
                           "bukan berkas biasa, atau lebih besar dari 16 MiB",
                           "`{path}` cannot be read: no permission, a broken link, no "
                           "regular file, or larger than 16 MiB"},
             .remedy = {"Perbaiki izin atau tautannya, pecah berkas yang terlalu besar, "
                        "atau keluarkan lewat `abaikan` di noken.yaml.",
                        "Mend the permission or the link, split a file that is too "
                        "large, or leave it out with `abaikan` in noken.yaml."}},
        },
});

}  // namespace noken::rules
