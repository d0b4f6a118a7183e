#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(link_leaves_repository) = checked({
    .code = "DOK-010",
    .severity = "P/P/P",
    .basis = {format_contract()},
    .title = {"tautan simbolik ke luar repositori", "symbolic link out of the repository"},
    .rationale = {"Tautan ke luar repositori menunjuk isi yang tidak ikut dalam git: "
                  "di komputer lain isinya berbeda atau tidak ada. Tautan itu tidak "
                  "diikuti.",
                  "A link out of the repository points at what is not in git: on "
                  "another computer it is different or absent. The link is not "
                  "followed."},
    .messages =
        {
            {.situation = {"tautan `{path}` menunjuk ke luar repositori dan tidak "
                           "diikuti",
                           "link `{path}` leads out of the repository and is not "
                           "followed"},
             .remedy = {"Salin berkas yang diperlukan ke dalam repositori, atau hapus "
                        "tautannya.",
                        "Copy the files that are needed into the repository, or remove "
                        "the link."}},
        },
});

}  // namespace noken::rules
