#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(alias_expansion_too_large) = checked({
    .code = "DOK-004",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"alias yang berkembang terlalu besar", "aliases that expand too far"},
    .rationale = {"Alias (`*nama`) yang memuat alias lain dapat berkembang menjadi "
                  "jutaan nilai dan menghabiskan memori. Batasnya 10.000 nilai untuk "
                  "setiap berkas.",
                  "Aliases (`*name`) that hold other aliases can grow into millions "
                  "of values and use up the memory. The limit is 10,000 values a "
                  "file."},
    .messages =
        {
            {.situation = {"alias dalam berkas ini berkembang menjadi lebih dari 10.000 "
                           "nilai",
                           "the aliases of this file expand to more than 10,000 values"},
             .label = {"batas terlampaui di sini", "the limit is passed here"},
             .remedy = {"Tulis nilainya langsung, atau pecah berkas ini; alias ini dan "
                        "yang sesudahnya dianggap tidak ada.",
                        "Write the values themselves, or split the file; this alias and "
                        "later ones count as missing."}},
        },
    .notes = {{"anchor", {"jangkar yang dipakainya", "the anchor it stands for"}}},
});

}  // namespace noken::rules
