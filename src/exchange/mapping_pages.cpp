#include "exchange/mapping_pages.h"

#include <fmt/format.h>

#include "exchange/archimate_mapping.h"
#include "exchange/sia_spbe.h"

namespace noken::exchange {

static constexpr const char* kArchimate = R"(
## ArchiMate (Open Exchange 3.1)

`noken export archimate` menulis satu berkas XML untuk Archi dan alat lain yang membaca Open Exchange. `id` menjadi
pengenal (`id-app-x`), `nama` menjadi nama, `uraian` menjadi dokumentasi, dan isian lain menjadi properti bernama
isiannya. Tiap sub-dimensi pilar menjadi Goal di dalam pilarnya. Aplikasi nasional yang dirujuk menjadi
ApplicationComponent; bila ada aplikasi dengan `hubungan: pakai`, keduanya satu unsur. Alur data menjadi hubungan Flow
dengan nama data yang dibawanya.

Gambarnya: lanskap, dan satu untuk tiap perangkat daerah yang memiliki aplikasi; letak kotaknya dari tata letak yang sama
dengan `noken diagram`. Gambar dengan lebih dari 400 garis ditata berjajar.

Tidak punya tempat dan dihitung: `keputusan`, `penilaian`, `kesiapan`, `usulan`; rujukan kepadanya dan kepada alur data;
entri `perubahan`, `progres`, dan `laporan`.

| jenis | `jenis` | unsur ArchiMate |
| --- | --- | --- |
)";

static constexpr const char* kRelations = R"(
Rujukan menjadi hubungan menurut tabel ini. Rujukan lain, dan yang tidak dikenal ArchiMate di antara kedua unsurnya,
menjadi Association.

| isian | hubungan | dari | ke |
| --- | --- | --- | --- |
)";

static constexpr const char* kSia = R"(
## SIA-SPBE

`noken export sia-spbe` menulis buku kerja dengan satu lembar untuk tiap objek metadata SIA-SPBE, berisi elemen yang
berjalan pada tanggal keadaan. Kode ditulis per level dengan namanya (`RAB.09.04 Nama`), pilihan dengan labelnya (`Tiga
Bulanan`), perangkat daerah dengan namanya, elemen lain dengan id, beberapa nilai dipisah `; `. Sel dengan keterangan
"bila kosong" menampilkan nilai itu ketika isiannya tidak ada; `noken import` mengabaikan nilai yang sama dengannya.

Nama objek dan kolom berasal dari catatan atas buku manual SIA-SPBE dan lembar isian beberapa daerah; naskah resminya belum
dibaca (perlu verifikasi). Yang tidak punya kolom dihitung di lembar `Tidak Termuat`, menurut jenis dan isian.
)";

static std::string code(std::string_view text) {
  return text.empty() ? std::string() : fmt::format("`{}`", text);
}

std::string archimate_page() {
  std::string text = kArchimate;
  for (const ArchimateType& type : archimate_types())
    text += fmt::format("| `{}` | {} | {} |\n", type.kind, code(type.jenis), type.type);
  text += kRelations;
  for (const ArchimateRelation& relation : archimate_relations()) {
    const std::string holder = code(relation.kind);
    const std::string named = "yang disebut";
    const std::string access =
        *relation.access == '\0' ? "" : fmt::format(" ({})", relation.access);
    text += fmt::format("| `{}.{}` | {}{} | {} | {} |\n", relation.kind, relation.field,
                        relation.type, access, relation.is_from_target ? named : holder,
                        relation.is_from_target ? holder : named);
  }
  return text;
}

// What the column holds, in words.
static std::string place_of(const SiaSheet& sheet, const SiaColumn& column) {
  std::string text = fmt::format("`{}.{}`", sheet.kind, column.field);
  if (column.level > 0) text += fmt::format(", level {}", column.level);
  if (*column.otherwise != '\0') text += fmt::format("; bila kosong `{}`", column.otherwise);
  return text;
}

std::string sia_page() {
  std::string text = kSia;
  for (const SiaSheet& sheet : sia_sheets()) {
    const std::string jenis =
        *sheet.jenis == '\0' ? "" : fmt::format(" dengan `jenis: {}`", sheet.jenis);
    text += fmt::format("\n### Lembar `{}`: {}\n\n`{}`{}\n\n| kolom | isian |\n| --- | --- |\n",
                        sheet.name, sheet.object, sheet.kind, jenis);
    for (const SiaColumn& column : columns_of(sheet))
      text += fmt::format("| {} | {} |\n", column.name, place_of(sheet, column));
  }
  return text;
}

}  // namespace noken::exchange
