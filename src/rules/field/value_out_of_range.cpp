#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(value_out_of_range) = checked({
    .code = "BDG-010",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"nilai di luar rentang", "value out of range"},
    .rationale = {"Nilai di luar rentangnya hampir selalu salah ketik, dan merusak "
                  "jumlah, rata-rata, dan urutan prioritas.",
                  "A value outside its range is nearly always misspelt, and spoils "
                  "sums, means and rankings."},
    .messages =
        {
            {.name = "below",
             .situation = {"`{field}` diisi `{value}`, di bawah {minimum}",
                           "`{field}` holds `{value}`, below {minimum}"},
             .remedy = {"Tulis nilai {minimum} atau lebih.", "Write {minimum} or more."}},
            {.name = "outside",
             .situation = {"`{field}` diisi `{value}`, di luar {minimum} sampai "
                           "{maximum}",
                           "`{field}` holds `{value}`, outside {minimum} to {maximum}"},
             .remedy = {"Tulis nilai dari {minimum} sampai {maximum}.",
                        "Write a value from {minimum} to {maximum}."}},
            {.name = "country",
             .situation = {"`negara` diisi `{value}`, yang bukan kode dua huruf besar",
                           "`negara` holds `{value}`, which is no code of two capitals"},
             .remedy = {"Tulis kode ISO dua huruf, misalnya `ID` atau `SG`.",
                        "Write the ISO code of two letters, such as `ID` or `SG`."}},
            {.name = "reversed_years",
             .situation = {"tahun berakhir mendahului tahun mulai dalam `{value}`",
                           "the last year comes before the first in `{value}`"},
             .remedy = {"Tulis `{first}-{last}`.", "Write `{first}-{last}`."}},
            {.name = "end_before_start",
             .situation = {"`{field}` {value} mendahului atau sama dengan "
                           "`{start_field}` {start}",
                           "`{field}` {value} is not after `{start_field}` {start}"},
             .remedy = {"Perbaiki salah satu tanggalnya.", "Correct one of the dates."}},
            {.name = "fraction",
             .situation = {"tingkat `{indicator}` ditulis dengan pecahan",
                           "the level of `{indicator}` is written with a fraction"},
             .remedy = {"Tulis tingkat penuh 1 sampai 5.", "Write a whole level from 1 to 5."}},
            {.name = "weights",
             .situation = {"jumlah `bobot` adalah {sum}, bukan 1",
                           "the weights in `bobot` add up to {sum}, not to 1"},
             .remedy = {"Sesuaikan bobot sehingga jumlahnya 1.",
                        "Change the weights so that they add up to 1."}},
            {.name = "negative_weight",
             .situation = {"bobot di bawah nol", "a weight below zero"},
             .remedy = {"Tulis bobot nol atau lebih.", "Write a weight of zero or more."}},
        },
    .notes = {{"start", {"awalnya di sini", "the start is here"}}},
});

}  // namespace noken::rules
