#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(unknown_option) = checked({
    .code = "BDG-006",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"pilihan yang tidak ada dalam daftar", "option that the list does not have"},
    .rationale = {"Pilihan yang seragam membuat empat puluh perangkat daerah dapat "
                  "dibandingkan. Nilai di luar daftar tidak terhitung di laporan "
                  "mana pun.",
                  "Common options make forty agencies comparable. A value outside "
                  "the list is counted in no report."},
    .messages =
        {
            {.situation = {"`{field}` diisi `{value}`, yang tidak ada dalam daftar "
                           "pilihan",
                           "`{field}` holds `{value}`, which the list of options does "
                           "not have"},
             .remedy = {"Pilih salah satu: {options}.", "Choose one of: {options}."}},
            {.name = "long_list",
             .situation = {"`{field}` diisi `{value}`, yang tidak ada dalam daftar "
                           "pilihan",
                           "`{field}` holds `{value}`, which the list of options does "
                           "not have"},
             .remedy = {"Lihat pilihannya dengan `noken ref {list}`; pilihan daerah "
                        "sendiri ditambahkan di `opsi` pada `noken.yaml`.",
                        "See the options with `noken ref {list}`; options of your own "
                        "are added under `opsi` in `noken.yaml`."}},
            {.name = "nearest",
             .situation = {"`{field}` diisi `{value}`, yang tidak ada dalam daftar "
                           "pilihan",
                           "`{field}` holds `{value}`, which the list of options does "
                           "not have"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "pillar",
             .situation = {"`{value}` bukan salah satu dari enam pilar",
                           "`{value}` is none of the six pillars"},
             .remedy = {"Pakai salah satu: {options}.", "Use one of: {options}."}},
            {.name = "list",
             .situation = {"`{value}` bukan nama daftar pilihan",
                           "`{value}` is no name of an option list"},
             .remedy = {"Nama daftar terlihat dengan `noken ref`.",
                        "`noken ref` shows the names of the lists."}},
            {.name = "list_nearest",
             .situation = {"`{value}` bukan nama daftar pilihan",
                           "`{value}` is no name of an option list"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "pack",
             .situation = {"`{value}` bukan paket referensi", "`{value}` is no reference pack"},
             .remedy = {"Paket yang tersedia: {options}; paket sendiri ditulis sebagai jalur "
                        "foldernya di dalam repositori.",
                        "Packs at hand: {options}; a pack of your own is written as the path of "
                        "its folder inside the repository."}},
        },
});

}  // namespace noken::rules
