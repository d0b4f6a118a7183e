#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(tab_indentation) = checked({
    .code = "DOK-006",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"tab sebagai indentasi", "tab as indentation"},
    .rationale = {"YAML melarang tab di awal baris, karena lebarnya berbeda di "
                  "setiap penyunting. Baris seperti itu tidak dibaca.",
                  "YAML forbids tabs at the start of a line, because every editor "
                  "shows them differently. Such a line is not read."},
    .messages =
        {
            {.situation = {"baris ini diindentasi dengan tab", "this line is indented with a tab"},
             .label = {"tab", "tab"},
             .remedy = {"Ganti setiap tab di awal baris dengan spasi; atur penyunting "
                        "agar menulis spasi.",
                        "Replace each tab at the start of the line by blanks; set the "
                        "editor to write blanks."}},
        },
});

}  // namespace noken::rules
