#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(unsafe_link) = checked({
    .code = "BDG-009",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"tautan yang tidak aman", "unsafe link"},
    .rationale = {"Tautan dicetak ke lampiran dan dibuka orang. Hanya alamat https "
                  "dan berkas di dalam repositori yang boleh ditunjuk.",
                  "Links are printed in annexes and opened by people. Only https "
                  "addresses and files inside the repository may be named."},
    .messages =
        {
            {.name = "scheme",
             .situation = {"`{value}` bukan alamat https", "`{value}` is no https address"},
             .remedy = {"Tulis alamat yang diawali `https://`, atau jalur berkas dari "
                        "akar repositori.",
                        "Write an address that begins with `https://`, or a path from "
                        "the root of the repository."}},
            {.name = "absolute",
             .situation = {"`{value}` adalah jalur mutlak yang hanya ada di satu komputer",
                           "`{value}` is an absolute path, which only one computer has"},
             .remedy = {"Salin berkasnya ke repositori dan tulis jalur dari akar "
                        "repositori, misalnya `bukti/sk.pdf`.",
                        "Copy the file into the repository and write the path from its "
                        "root, such as `bukti/sk.pdf`."}},
            {.name = "leaves",
             .situation = {"`{value}` menunjuk ke luar repositori",
                           "`{value}` leads out of the repository"},
             .remedy = {"Tulis jalur dari akar repositori, misalnya `bukti/sk.pdf`; berkas di "
                        "luar repositori disalin lebih dulu ke dalamnya.",
                        "Write the path from the root of the repository, such as "
                        "`bukti/sk.pdf`; a file outside is copied into it first."}},
        },
});

}  // namespace noken::rules
