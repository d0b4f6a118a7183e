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
             .situation = {"`{field}` diisi daftar atau pemetaan, padahal satu nilai",
                           "`{field}` holds a list or a mapping instead of one value"},
             .remedy = {"Tulis satu nilai saja.", "Write one value."}},
            {.name = "not_list",
             .situation = {"`{field}` diisi pemetaan, padahal daftar nilai",
                           "`{field}` holds a mapping instead of a list of values"},
             .remedy = {"Tulis sebagai daftar: `{field}: [a, b]`.",
                        "Write a list: `{field}: [a, b]`."}},
            {.name = "not_mapping",
             .situation = {"`{field}` bukan pemetaan `kunci: nilai`",
                           "`{field}` is no mapping of `key: value`"},
             .remedy = {"Tulis setiap bagian `{field}` sebagai `kunci: nilai`.",
                        "Write each part of `{field}` as `key: value`."}},
            {.name = "not_records",
             .situation = {"`{field}` bukan daftar pemetaan", "`{field}` is no list of mappings"},
             .remedy = {"Tulis setiap butir sebagai `- kunci: nilai`.",
                        "Write each item as `- key: value`."}},
            {.name = "empty_text",
             .situation = {"`{field}` diisi teks kosong", "`{field}` holds an empty text"},
             .remedy = {"Isi teksnya, atau hapus kunci ini.",
                        "Fill in the text, or remove the key."}},
            {.name = "padded_text",
             .situation = {"`{field}` diawali atau diakhiri spasi",
                           "`{field}` begins or ends with a blank"},
             .remedy = {"Hapus spasi di tepi nilai.",
                        "Remove the blanks at the ends of the value."}},
            {.name = "several_lines",
             .situation = {"`{field}` terdiri dari beberapa baris, padahal satu baris",
                           "`{field}` has several lines instead of one"},
             .remedy = {"Tulis pada satu baris; keterangan panjang masuk ke `uraian`.",
                        "Write it on one line; long remarks go to `uraian`."}},
            {.name = "control_character",
             .situation = {"`{field}` berisi karakter kendali yang tidak terlihat",
                           "`{field}` holds an invisible control character"},
             .remedy = {"Ketik ulang nilainya; karakter ini biasanya ikut saat menyalin "
                        "dari dokumen lain.",
                        "Type the value again; such a character usually comes with "
                        "copying from another document."}},
            {.name = "bad_id",
             .situation = {"`{value}` bukan id: id terdiri dari huruf kecil, angka, dan "
                           "tanda hubung",
                           "`{value}` is no id: an id has small letters, digits and "
                           "dashes"},
             .remedy = {"Tulis misalnya `app-contoh`, diawali huruf.",
                        "Write something like `app-contoh`, beginning with a letter."}},
            {.name = "bad_id_nearest",
             .situation = {"`{value}` bukan id: id terdiri dari huruf kecil, angka, dan "
                           "tanda hubung",
                           "`{value}` is no id: an id has small letters, digits and "
                           "dashes"},
             .remedy = {"Tulis `{nearest}`.", "Write `{nearest}`."}},
            {.name = "long_id",
             .situation = {"id ini lebih panjang dari 64 huruf",
                           "the id is longer than 64 letters"},
             .remedy = {"Singkatkan id.", "Shorten the id."}},
            {.name = "bad_flag",
             .situation = {"`{field}` diisi `{value}`, padahal `ya` atau `tidak`",
                           "`{field}` holds `{value}` instead of `ya` or `tidak`"},
             .remedy = {"Tulis `ya` atau `tidak`.", "Write `ya` or `tidak`."}},
            {.name = "bad_integer",
             .situation = {"`{field}` diisi `{value}`, yang bukan bilangan bulat",
                           "`{field}` holds `{value}`, which is no whole number"},
             .remedy = {"Tulis angka saja, tanpa titik, koma, dan satuan: `1200` atau "
                        "`1_200`.",
                        "Write digits only, without points, commas and units: `1200` or "
                        "`1_200`."}},
            {.name = "bad_decimal",
             .situation = {"`{field}` diisi `{value}`, yang bukan bilangan",
                           "`{field}` holds `{value}`, which is no number"},
             .remedy = {"Tulis angka saja, tanpa satuan dan pemisah ribuan: `3,75` atau "
                        "`3.75`.",
                        "Write digits only, without units and thousands separators: "
                        "`3,75` or `3.75`."}},
            {.name = "bad_rupiah",
             .situation = {"`{field}` diisi `{value}`, yang bukan jumlah rupiah",
                           "`{field}` holds `{value}`, which is no amount of rupiah"},
             .remedy = {"Tulis rupiah penuh tanpa `Rp`, titik, dan singkatan: "
                        "`1500000000` atau `1_500_000_000`.",
                        "Write whole rupiah without `Rp`, points and abbreviations: "
                        "`1500000000` or `1_500_000_000`."}},
            {.name = "year_key",
             .situation = {"kunci `{value}` dalam `{field}` bukan tahun",
                           "key `{value}` in `{field}` is no year"},
             .remedy = {"Pakai tahun empat angka sebagai kunci, misalnya `2027: …`.",
                        "Use a year of four digits as the key, such as `2027: …`."}},
            {.name = "may_be_thousands",
             .situation = {"`{value}` dalam `{field}` dapat terbaca sebagai ribuan",
                           "`{value}` in `{field}` can be read as thousands"},
             .remedy = {"Nilai ini dibaca sebagai pecahan. Bila maksudnya ribuan, tulis "
                        "`{other}`; bila pecahan, tulis dengan koma agar jelas.",
                        "The value is read as a fraction. If thousands are meant, write "
                        "`{other}`; if not, a comma makes it plain."}},
        },
});

}  // namespace noken::rules
