#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(wrong_type) = checked({
    .code = "BDG-004",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"nilai dengan bentuk yang salah", "value of the wrong shape"},
    .rationale = {"Nilai yang tidak sesuai jenis isiannya tidak dapat dihitung, "
                  "diurutkan, atau dicetak dengan benar.",
                  "A value that does not fit the type of its field cannot be added "
                  "up, sorted or printed rightly."},
    .messages =
        {
            {.name = "not_scalar",
             .situation = {"`{field}` berisi daftar atau pemetaan, padahal isiannya satu nilai",
                           "`{field}` holds a list or a mapping instead of one value"},
             .remedy = {"Tulis satu nilai saja, tanpa `-`, kurung, dan titik dua.",
                        "Write one value, without `-`, brackets and colons."}},
            {.name = "not_list",
             .situation = {"`{field}` berisi pemetaan, padahal isiannya daftar nilai",
                           "`{field}` holds a mapping instead of a list of values"},
             .remedy = {"Tulis nilainya sebagai daftar, misalnya `[satu, dua]`.",
                        "Write the values as a list, such as `[one, two]`."}},
            {.name = "not_mapping",
             .situation = {"`{field}` bukan pemetaan `kunci: nilai`",
                           "`{field}` is no mapping of `key: value`"},
             .remedy = {"Tulis setiap bagian `{field}` pada barisnya sendiri sebagai `kunci: "
                        "nilai`.",
                        "Write each part of `{field}` on a line of its own as `key: value`."}},
            {.name = "not_records",
             .situation = {"`{field}` bukan daftar butir `kunci: nilai`",
                           "`{field}` is no list of items `key: value`"},
             .remedy = {"Tulis setiap butir sebagai `- kunci: nilai`.",
                        "Write each item as `- key: value`."}},
            {.name = "empty_text",
             .situation = {"`{field}` berisi teks kosong", "`{field}` holds an empty text"},
             .remedy = {"Isi teksnya, atau hapus kunci ini.",
                        "Fill in the text, or remove the key."}},
            {.name = "padded_text",
             .situation = {"`{field}` diawali atau diakhiri spasi",
                           "`{field}` begins or ends with a blank"},
             .remedy = {"Hapus spasi di awal dan di akhir nilai.",
                        "Remove the blanks at the ends of the value."}},
            {.name = "several_lines",
             .situation = {"`{field}` memuat ganti baris, padahal isiannya satu baris",
                           "`{field}` holds a line break instead of one line"},
             .remedy = {"Tulis nilainya pada satu baris, tanpa `|` dan `>`; keterangan panjang "
                        "ditulis di `uraian`.",
                        "Write the value on one line, without `|` and `>`; long remarks go to "
                        "`uraian`."}},
            {.name = "control_character",
             .situation = {"`{field}` berisi karakter kendali yang tidak terlihat",
                           "`{field}` holds an invisible control character"},
             .remedy = {"Ketik ulang nilainya; karakter ini biasanya ikut saat menyalin "
                        "dari dokumen lain.",
                        "Type the value again; such a character usually comes with "
                        "copying from another document."}},
            {.name = "bad_id",
             .situation = {"`{value}` bukan id: id diawali huruf dan terdiri dari huruf kecil, "
                           "angka, dan tanda hubung",
                           "`{value}` is no id: an id begins with a letter and has small letters, "
                           "digits and dashes"},
             .remedy = {"Tulis misalnya `app-contoh`.", "Write something like `app-contoh`."}},
            {.name = "bad_id_nearest",
             .situation = {"`{value}` bukan id: id diawali huruf dan terdiri dari huruf kecil, "
                           "angka, dan tanda hubung",
                           "`{value}` is no id: an id begins with a letter and has small letters, "
                           "digits and dashes"},
             .remedy = {"Tulis `{nearest}`.", "Write `{nearest}`."}},
            {.name = "long_id",
             .situation = {"id ini lebih panjang dari 64 karakter",
                           "the id is longer than 64 characters"},
             .remedy = {"Singkatkan id menjadi paling banyak 64 karakter.",
                        "Shorten the id to 64 characters at most."}},
            {.name = "bad_flag",
             .situation = {"`{field}` diisi `{value}`, bukan `ya` atau `tidak`",
                           "`{field}` holds `{value}` instead of `ya` or `tidak`"},
             .remedy = {"Tulis `ya` atau `tidak`.", "Write `ya` or `tidak`."}},
            {.name = "bad_integer",
             .situation = {"`{field}` diisi `{value}`, yang bukan bilangan bulat",
                           "`{field}` holds `{value}`, which is no whole number"},
             .remedy = {"Tulis angka saja, tanpa titik, koma, dan satuan, misalnya `1200` "
                        "atau `1_200`.",
                        "Write digits only, without points, commas and units, such as `1200` "
                        "or `1_200`."}},
            {.name = "bad_decimal",
             .situation = {"`{field}` diisi `{value}`, yang bukan bilangan",
                           "`{field}` holds `{value}`, which is no number"},
             .remedy = {"Tulis angka saja, tanpa satuan dan tanpa titik ribuan, misalnya "
                        "`3,75` atau `1_200,5`.",
                        "Write digits only, without units and without points for thousands, "
                        "such as `3,75` or `1_200,5`."}},
            {.name = "bad_rupiah",
             .situation = {"`{field}` diisi `{value}`, yang bukan jumlah rupiah",
                           "`{field}` holds `{value}`, which is no amount of rupiah"},
             .remedy = {"Tulis rupiah penuh tanpa `Rp`, titik, dan singkatan, misalnya "
                        "`1500000000` atau `1_500_000_000`.",
                        "Write whole rupiah without `Rp`, points and abbreviations, such as "
                        "`1500000000` or `1_500_000_000`."}},
            {.name = "year_key",
             .situation = {"kunci `{value}` dalam `{field}` bukan tahun",
                           "key `{value}` in `{field}` is no year"},
             .remedy = {"Pakai tahun empat angka sebagai kunci, misalnya `2027: …`.",
                        "Use a year of four digits as the key, such as `2027: …`."}},
            {.name = "may_be_thousands",
             .situation = {"`{value}` dalam `{field}` dibaca sebagai pecahan, tetapi dapat juga "
                           "berarti ribuan",
                           "`{value}` in `{field}` is read as a fraction, but thousands may be "
                           "meant"},
             .remedy = {"Bila maksudnya ribuan, tulis `{other}`; bila memang pecahan, tulis "
                        "`\"{comma}\"` agar jelas.",
                        "If thousands are meant, write `{other}`; if it is a fraction, "
                        "`\"{comma}\"` makes it plain."}},
        },
});

}  // namespace noken::rules
