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
            {.situation = {"`{path}` tidak dapat dibuka", "`{path}` cannot be opened"},
             .remedy = {"Beri izin baca, atau cantumkan jalurnya di `abaikan` pada `noken.yaml`.",
                        "Give the permission to read it, or list its path under `abaikan` in "
                        "`noken.yaml`."}},
            {.name = "broken_link",
             .situation = {"tautan `{path}` menunjuk berkas yang tidak ada",
                           "link `{path}` leads to a file that does not exist"},
             .remedy = {"Perbaiki tujuan tautan, atau hapus tautannya.",
                        "Correct where the link leads, or remove it."}},
            {.name = "not_a_file",
             .situation = {"`{path}` bukan berkas biasa", "`{path}` is no regular file"},
             .remedy = {"Ganti dengan berkas teks bernama sama, atau beri nama lain.",
                        "Put a text file in its place, or give it another name."}},
            {.name = "too_large",
             .situation = {"`{path}` lebih besar dari 16 MiB", "`{path}` is larger than 16 MiB"},
             .remedy = {"Pecah menjadi beberapa berkas, atau cantumkan jalurnya di `abaikan` pada "
                        "`noken.yaml`.",
                        "Split it into several files, or list its path under `abaikan` in "
                        "`noken.yaml`."}},
        },
});

}  // namespace noken::rules
