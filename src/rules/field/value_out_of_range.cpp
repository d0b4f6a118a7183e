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
             .situation = {"`{field}` diisi `{value}`, kurang dari {minimum}",
                           "`{field}` holds `{value}`, less than {minimum}"},
             .remedy = {"Tulis nilai {minimum} atau lebih.", "Write {minimum} or more."}},
            {.name = "outside",
             .situation = {"`{field}` diisi `{value}`, di luar {minimum} sampai "
                           "{maximum}",
                           "`{field}` holds `{value}`, outside {minimum} to {maximum}"},
             .remedy = {"Tulis nilai dari {minimum} sampai {maximum}.",
                        "Write a value from {minimum} to {maximum}."}},
            {.name = "version",
             .situation = {"`{field}` diisi `{value}`, padahal versi format yang dibaca adalah "
                           "{minimum}",
                           "`{field}` holds `{value}`, while the format version read here is "
                           "{minimum}"},
             .remedy = {"Tulis `{field}: {minimum}`; bila repositori ini memakai versi yang lebih "
                        "baru, perbarui noken.",
                        "Write `{field}: {minimum}`; if the repository uses a later version, "
                        "update noken."}},
            {.name = "country",
             .situation = {"`negara` diisi `{value}`, yang bukan kode dua huruf besar",
                           "`negara` holds `{value}`, which is no code of two capitals"},
             .remedy = {"Tulis kode ISO dua huruf, misalnya `ID` atau `SG`.",
                        "Write the ISO code of two letters, such as `ID` or `SG`."}},
            {.name = "reversed_years",
             .situation = {"tahun akhir mendahului tahun awal dalam `{value}`",
                           "the last year comes before the first in `{value}`"},
             .remedy = {"Tulis `{first}-{last}`.", "Write `{first}-{last}`."}},
            {.name = "end_before_start",
             .situation = {"`{field}` {value} mendahului `{start_field}` {start}",
                           "`{field}` {value} is before `{start_field}` {start}"},
             .remedy = {"Perbaiki salah satu tanggalnya.", "Correct one of the dates."}},
            {.name = "end_not_after_start",
             .situation = {"`{field}` {value} tidak jatuh sesudah `{start_field}` {start}",
                           "`{field}` {value} is not after `{start_field}` {start}"},
             .remedy = {"Perbaiki salah satu tanggalnya; `{field}` adalah hari pertama elemen ini "
                        "tidak dipakai lagi.",
                        "Correct one of the dates; `{field}` is the first day on which the element "
                        "is no longer used."}},
            {.name = "fraction",
             .situation = {"tingkat `{indicator}` ditulis dengan pecahan",
                           "the level of `{indicator}` is written with a fraction"},
             .remedy = {"Tulis tingkat bulat dari 1 sampai 5.",
                        "Write a whole level from 1 to 5."}},
            {.name = "weights",
             .situation = {"jumlah `bobot` adalah {sum}, bukan 1",
                           "the weights in `bobot` add up to {sum}, not to 1"},
             .remedy = {"Tulis keempat bobot, `urgensi`, `dampak`, `kesiapan`, dan `biaya`, "
                        "sehingga jumlahnya 1.",
                        "Write all four weights, `urgensi`, `dampak`, `kesiapan` and `biaya`, so "
                        "that they add up to 1."}},
        },
    .notes = {{"start", {"tanggal awalnya", "the date it starts from"}}},
});

}  // namespace noken::rules
