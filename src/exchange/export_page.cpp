#include "exchange/export_page.h"

#include <fmt/format.h>

#include "exchange/export.h"
#include "exchange/mapping_pages.h"

namespace noken::exchange {

using tables::Column;
using tables::ForeignKey;
using tables::Table;

static constexpr const char* kBeginning =
    R"(# Ekspor dan tabel

Halaman ini ditulis oleh program dari tabel isian; `noken query --schema` menampilkan tabel yang sama.

| perintah | hasil |
| --- | --- |
)";

static constexpr const char* kRules =
    R"(
Keadaan yang diekspor adalah keadaan pada `--at` (bawaan: `--as-of`), dengan `perubahan` yang sudah berlaku. Di akhir
dicetak berapa elemen yang ditulis dan apa yang tidak punya tempat di bentuk itu.

## Dari isian ke kolom

| di dokumen | di tabel |
| --- | --- |
| satu jenis, misalnya `aplikasi` | satu tabel bernama sama, satu baris untuk tiap elemen, kunci `id` |
| isian bernilai satu | kolom bernama sama |
| isian dalam peta, misalnya `standar.biaya` | kolom `standar_biaya` |
| daftar, misalnya `kanal` | tabel `layanan_kanal` dengan kolom `layanan`, `nomor`, `kanal` |
| nilai per tahun, misalnya `anggaran` | tabel `program_anggaran` dengan kolom `program`, `tahun`, `anggaran` |
| nilai per indikator, misalnya `tingkat` | tabel `penilaian_tingkat` dengan kolom `penilaian`, `kode`, `tingkat` |
| daftar peta, misalnya `laporan` | tabel `masalah_laporan`; daftar di dalamnya menyebut `nomor` petanya |
| `logika` | SQLite 1 atau 0; PostgreSQL TRUE atau FALSE |
| `tanggal` | teks seperti yang ditulis: `2027`, `2027-06`, atau `2027-06-30`; urutan teks adalah urutan hari pertamanya |
| `rentang_tahun`, misalnya `tahun` | dua kolom `tahun_awal` dan `tahun_akhir` |
| `label`, `bukti`, `perubahan` | tabel `elemen_label`, `elemen_bukti`, `elemen_perubahan` untuk semua jenis |
| rujukan ke satu jenis | kunci asing ke tabel jenis itu |
| rujukan ke beberapa jenis, atau ke aplikasi (boleh nasional) | kunci asing ke `pengenal`, daftar semua id |

Bila sebuah rujukan menyebut elemen anggota lain (`94.05:app-x`), kolomnya merujuk ke `pengenal`. Elemen tanpa id dan
elemen kedua dengan id yang sama tidak punya baris. Nilai yang ditolak (lihat `noken check`) kosong.

Pada CSV, tiap jenis menjadi satu berkas dengan kolom bernama isian (`standar.biaya`); daftar ditulis dalam satu sel
dengan `; ` sebagai pemisah (titik koma di dalam nilai ditulis `\;`), nilai per tahun sebagai `2025=40; 2026=55`, dan
daftar peta menjadi berkas sendiri, misalnya `masalah.laporan.csv`. Sel yang dapat dibaca sebagai rumus diawali apostrof.

XLSX adalah satu buku kerja dengan lembar-lembar yang sama, bilangan sebagai bilangan; tidak ada sel yang menjadi rumus.
Lembar terakhir menyebut apa yang tidak termuat.

JSON (`noken.export/1`) memuat semua elemen dengan isian seperti di dokumen.
)";

static std::string targets_of(const Table& table, const Column& column) {
  for (const ForeignKey& key : table.foreign_keys) {
    for (const std::string& name : key.columns) {
      if (name == column.name) return "`" + key.table + "`";
    }
  }
  return {};
}

static std::string_view type_word(tables::ColumnType type) {
  switch (type) {
    case tables::ColumnType::integer:
      return "bilangan bulat";
    case tables::ColumnType::decimal:
      return "desimal";
    case tables::ColumnType::flag:
      return "logika";
    case tables::ColumnType::text:
      break;
  }
  return "teks";
}

static std::string section(const Table& table) {
  std::string text = fmt::format(
      "\n### `{}`\n\n{}\n\n| kolom | tipe | merujuk ke | arti |\n| --- | --- | --- | --- |\n",
      table.name, table.label.indonesian);
  for (const Column& column : table.columns) {
    text += fmt::format("| `{}` | {} | {} | {} |\n", column.name, type_word(column.type),
                        targets_of(table, column), column.label.indonesian);
  }
  return text;
}

std::string export_page() {
  std::string text = kBeginning;
  for (const Export* each : exports())
    text += fmt::format("| `noken export {}` | {} |\n", each->name, each->help.indonesian);
  text += kRules;
  text += archimate_page() + sia_page() + "\n## Tabel\n";
  for (const Table& table : tables::all_tables()) text += section(table);
  return text;
}

}  // namespace noken::exchange
