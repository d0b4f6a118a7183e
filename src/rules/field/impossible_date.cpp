#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(impossible_date) = checked({
    .code = "BDG-005",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"tanggal yang tidak ada", "date that does not exist"},
    .rationale = {"Umur elemen, tenggat, dan rencana dihitung dari tanggal. Tanggal "
                  "yang salah membuat semua itu diam-diam meleset.",
                  "Lives of elements, deadlines and plans are computed from dates. A "
                  "wrong date makes all of them silently wrong."},
    .messages =
        {
            {.situation = {"`{field}` diisi `{value}`, yang bukan tanggal",
                           "`{field}` holds `{value}`, which is no date"},
             .remedy = {"Tulis `2025`, `2025-11`, atau `2025-11-10`, dengan tanggal yang "
                        "ada di kalender.",
                        "Write `2025`, `2025-11` or `2025-11-10`, a day that the "
                        "calendar has."}},
            {.name = "no_such_day",
             .situation = {"`{field}` diisi `{value}`, tanggal yang tidak ada di kalender",
                           "`{field}` holds `{value}`, a day that the calendar does not have"},
             .remedy = {"Perbaiki harinya; hari terakhir bulan itu adalah `{last}`.",
                        "Correct the day; the last one of that month is `{last}`."}},
            {.name = "two_readings",
             .situation = {"`{field}` diisi `{value}`: tidak jelas mana hari dan mana "
                           "bulan",
                           "`{field}` holds `{value}`: day and month cannot be told apart"},
             .remedy = {"Tulis `{first}` bila hari disebut lebih dulu, atau `{second}` "
                        "bila bulan lebih dulu.",
                        "Write `{first}` if the day comes first, or `{second}` if the "
                        "month does."}},
            {.name = "one_reading",
             .situation = {"`{field}` diisi `{value}`, bentuk yang tidak dibaca noken",
                           "`{field}` holds `{value}`, a form that noken does not read"},
             .remedy = {"Tulis `{first}`.", "Write `{first}`."}},
            {.name = "year",
             .situation = {"`{field}` diisi `{value}`, yang bukan tahun",
                           "`{field}` holds `{value}`, which is no year"},
             .remedy = {"Tulis tahun dengan empat angka, misalnya `2026`.",
                        "Write the year with four digits, such as `2026`."}},
            {.name = "range",
             .situation = {"`{field}` diisi `{value}`, yang bukan rentang tahun",
                           "`{field}` holds `{value}`, which is no range of years"},
             .remedy = {"Tulis `2025-2027`, atau `2027` untuk satu tahun.",
                        "Write `2025-2027`, or `2027` for one year."}},
        },
});

}  // namespace noken::rules
