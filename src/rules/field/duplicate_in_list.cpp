#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(duplicate_in_list) = checked({
    .code = "BDG-011",
    .severity = "P/P/E",
    .basis = {format_contract()},
    .title = {"butir ganda dalam daftar", "item that stands twice in a list"},
    .rationale = {"Butir yang berulang terhitung dua kali di sebagian laporan; "
                  "sering kali butir kedua seharusnya yang lain.",
                  "An item that stands twice is counted twice in some reports; often "
                  "the second was meant to be another one."},
    .messages =
        {
            {.situation = {"butir ini sudah ada dalam `{field}`",
                           "this item is already in `{field}`"},
             .label = {"berulang", "again"},
             .remedy = {"Hapus salah satu, atau ganti dengan yang dimaksud.",
                        "Remove one of the two, or replace it by what was meant."}},
        },
    .notes = {{"first", {"butir pertama di sini", "the first one is here"}}},
});

}  // namespace noken::rules
