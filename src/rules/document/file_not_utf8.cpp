#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(file_not_utf8) = checked({
    .code = "DOK-001",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"berkas yang tidak disimpan sebagai UTF-8", "file that is not saved as UTF-8"},
    .rationale = {"Berkas yang disimpan dengan pengodean lain tidak dapat dibaca "
                  "dengan pasti: nama dan angka bisa berubah tanpa ada yang tahu. "
                  "Berkas ini tidak ikut diperiksa, dan berkas lain tetap diperiksa.",
                  "A file in another encoding cannot be read with certainty: names "
                  "and numbers may change without anyone noticing. The file is left "
                  "out, and the others are still checked."},
    .messages =
        {
            {.situation = {"berkas tidak disimpan sebagai UTF-8: bita pada ofset {token} bukan "
                           "bagian dari karakter UTF-8",
                           "the file is not saved as UTF-8: the byte at offset {token} "
                           "is no part of a UTF-8 character"},
             .label = {"bita yang salah", "the wrong byte"},
             .remedy = {"Buka berkas ini, lalu simpan ulang dengan pengodean UTF-8.",
                        "Open the file and save it again with the encoding UTF-8."}},
            {.name = "utf16",
             .situation = {"berkas disimpan sebagai UTF-16 atau UTF-32, bukan UTF-8",
                           "the file is saved as UTF-16 or UTF-32, not as UTF-8"},
             .remedy = {"Simpan ulang dengan pengodean UTF-8; di Notepad pilih \"UTF-8\", "
                        "bukan \"UTF-16\" atau \"Unicode\".",
                        "Save it again as UTF-8; in Notepad choose \"UTF-8\", not \"UTF-16\" or "
                        "\"Unicode\"."}},
            {.name = "nul",
             .situation = {"berkas berisi karakter NUL pada ofset {token}",
                           "the file holds a NUL character at offset {token}"},
             .remedy = {"Hapus karakter itu; berkas mungkin rusak saat disalin atau "
                        "bukan berkas teks.",
                        "Remove the character; the file may have been damaged when it "
                        "was copied, or it is no text file."}},
        },
});

}  // namespace noken::rules
