#include "importing/field_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/edit_distance.h"
#include "base/unicode.h"

namespace noken::importing {

using Words = std::vector<std::string>;

namespace {

struct OtherName {
  std::string_view name;  // normalised
  std::string_view path;
};

}  // namespace

// What SIA-SPBE and the lists of regions call the fields.
static constexpr auto kOtherNames = std::to_array<OtherName>({
    {"instansi", "opd"},
    {"unit kerja", "opd"},
    {"unit pelaksana", "opd"},
    {"unit pengelola", "opd"},
    {"unit operasional", "opd"},
    {"skpd", "opd"},
    {"opd pengelola", "opd"},
    {"opd pemilik", "opd"},
    {"dinas pengelola", "opd"},
    {"instansi pengelola", "opd"},
    {"perangkat daerah", "opd"},
    {"perangkat daerah pengelola", "opd"},
    {"produsen data", "opd"},
    {"penghasil data", "opd"},
    {"id metadata", "id"},
    {"kode metadata", "id"},
    {"nama sistem", "nama"},
    {"nama sistem informasi", "nama"},
    {"judul", "nama"},
    {"deskripsi", "uraian"},
    {"deskripsi singkat", "uraian"},
    {"uraian singkat", "uraian"},
    {"keterangan", "catatan"},
    {"ket", "catatan"},
    {"kode raa", "raa"},
    {"raa level 2", "raa"},
    {"kode ral", "ral"},
    {"ral level 3", "ral"},
    {"kode rad", "rad"},
    {"rad level 3", "rad"},
    {"kode rab", "rab"},
    {"rab level 3", "rab"},
    {"kode rai", "rai"},
    {"kode rak", "rak"},
    {"platform", "basis"},
    {"jenis platform", "basis"},
    {"basis aplikasi", "basis"},
    {"tipe lisensi aplikasi", "lisensi"},
    {"jenis lisensi", "lisensi"},
    {"database", "basis_data"},
    {"dbms", "basis_data"},
    {"bahasa program", "bahasa"},
    {"bahasa pemrograman", "bahasa"},
    {"framework", "kerangka"},
    {"vendor", "nama_pengembang"},
    {"unit pengembang", "nama_pengembang"},
    {"pembuat", "nama_pengembang"},
    {"url", "domain"},
    {"alamat url", "domain"},
    {"alamat website", "domain"},
    {"alamat aplikasi", "domain"},
    {"link aplikasi", "domain"},
    {"link", "domain"},
    {"tautan", "domain"},
    {"tahun pembuatan", "mulai"},
    {"tahun pembangunan", "mulai"},
    {"tanggal mulai", "mulai"},
    {"mulai digunakan", "mulai"},
    {"tanggal mulai digunakan", "mulai"},
    {"tanggal mulai penerapan", "mulai"},
    {"tanggal akhir penerapan", "berlaku_sampai"},
    {"anggaran pembangunan", "biaya.pembangunan"},
    {"nilai kontrak", "biaya.pembangunan"},
    {"anggaran pemeliharaan", "biaya.pemeliharaan"},
    {"biaya pemeliharaan", "biaya.pemeliharaan"},
    {"data yang digunakan", "data"},
    {"server aplikasi", "infrastruktur"},
    {"wali data", "wali_data"},
    {"walidata", "wali_data"},
    {"penanggung jawab data", "wali_data"},
    {"sifat data", "sifat"},
    {"validitas data", "validitas"},
    {"metode layanan", "metode"},
    {"potensi manfaat", "manfaat"},
    {"potensi ekonomi", "ekonomi"},
    {"potensi risiko", "risiko"},
    {"mitigasi risiko", "mitigasi"},
    {"kementerian lembaga terkait", "instansi_terkait"},
    {"urusan pemerintahan terkait", "urusan"},
    {"waktu penyelesaian", "standar.waktu_hari"},
    {"jangka waktu", "standar.waktu_hari"},
    {"jangka waktu penyelesaian", "standar.waktu_hari"},
    {"waktu pelayanan", "standar.waktu_hari"},
    {"lama pelayanan", "standar.waktu_hari"},
    {"tarif", "standar.biaya"},
    {"biaya", "standar.biaya"},
    {"biaya tarif", "standar.biaya"},
    {"persyaratan", "standar.persyaratan"},
    {"syarat", "standar.persyaratan"},
    {"status kepemilikan", "kepemilikan"},
    {"nama pemilik", "pemilik"},
    {"kapasitas memori", "memori_gb"},
    {"kapasitas penyimpanan", "penyimpanan_gb"},
    {"jenis teknologi prosesor", "prosesor"},
    {"jenis penggunaan server", "penggunaan"},
    {"metode akses data sharing", "akses_data"},
    {"klasifikasi tier", "tier"},
    {"sistem pengamanan", "pengamanan"},
    {"validitas lisensi", "berakhir_lisensi"},
    {"tipe government cloud", "tipe"},
    {"tipe periferal", "tipe"},
    {"tipe security device", "tipe"},
    {"tipe network device", "tipe"},
    {"jenis sistem operasi", "tipe"},
    {"jenis sistem database", "tipe"},
    {"jenis jaringan", "tipe"},
    {"tipe media jaringan", "media"},
    {"bandwidth intranet", "bandwidth_intranet_mbps"},
    {"bandwidth internet", "bandwidth_internet_mbps"},
    {"tanggal kegiatan", "tanggal"},
    {"nilai kematangan", "nilai_kematangan"},
});

static Words words_of(std::string_view text) {
  Words words;
  const std::string plain = normalised(text);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    words.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// `Nama Aplikasi` in a table of applications is `nama`.
static Words without_kind(Words words, const model::Kind& kind) {
  for (const std::string& own : words_of(kind.key)) std::erase(words, own);
  return words;
}

static bool has_all(const Words& words, const Words& wanted) {
  return std::ranges::all_of(wanted, [&](const std::string& word) {
    return std::ranges::find(words, word) != words.end();
  });
}

// From how alike the words are written, or how many of them the heading has.
static int loose_likeness(const Words& heading, const FieldName& name) {
  if (name.text.size() < 3 || heading.empty()) return 0;
  if (has_all(heading, name.words))
    return 50 + static_cast<int>(30 * name.words.size() / heading.size());
  const std::size_t limit = name.text.size() / 5;
  const std::string text = fmt::format("{}", fmt::join(heading, " "));
  return limit > 0 && edit_distance(text, name.text, limit) <= limit ? 75 : 0;
}

static void add_name(NamedField& field, std::string_view name, int exact) {
  field.names.push_back({normalised(name), words_of(name), exact});
}

// Inner fields have labels such as `tahun`, which name others outside.
static NamedField named(FieldPath path) {
  NamedField field{.path = std::move(path)};
  const bool is_inner = field.path.outer != field.path.field;
  const Text& label = field.path.field->label;
  add_name(field, field.path.text, 100);
  add_name(field, label.indonesian, is_inner ? 85 : 98);
  add_name(field, label.english, is_inner ? 60 : 95);
  for (const OtherName& other : kOtherNames) {
    if (other.path == field.path.text) add_name(field, other.name, 96);
  }
  return field;
}

std::vector<NamedField> named_fields(const model::Kind& kind) {
  std::vector<NamedField> fields;
  for (const FieldPath& path : paths_of(kind)) {
    // A heading says nothing of the year for which such a field needs one.
    const bool is_by_year = path.field->type.shape == model::Shape::by_year;
    if (!is_by_year) fields.push_back(named(path));
  }
  return fields;
}

int likeness(std::string_view heading, const model::Kind& kind, const NamedField& field) {
  const Words words = words_of(heading);
  const Words bare = without_kind(words, kind);
  if (bare.empty()) return field.path.text == "nama" && !words.empty() ? 95 : 0;
  int best = 0;
  for (const FieldName& name : field.names) {
    if (name.words == words) best = std::max(best, name.exact);
    if (name.words == bare) best = std::max(best, name.exact - 5);
    if (best >= kCertain) return best;
    best = std::max({best, loose_likeness(words, name), loose_likeness(bare, name) - 2});
  }
  return best;
}

bool speaks_of(std::string_view text, const model::Kind& kind) {
  const std::string padded = " " + normalised(text) + " ";
  const std::string key = " " + normalised(kind.key) + " ";
  return padded.contains(key) || padded.contains(" " + normalised(kind.name.indonesian) + " ");
}

double common_words(std::string_view a, std::string_view b) {
  static constexpr auto kEmpty = std::to_array<std::string_view>(
      {"dan", "dinas", "badan", "kabupaten", "kota", "daerah", "di", "untuk", "milik"});
  const auto counts = [](const std::string& word) {
    return std::ranges::find(kEmpty, word) == kEmpty.end();
  };
  Words one = words_of(a);
  Words other = words_of(b);
  std::erase_if(one, [&](const std::string& word) { return !counts(word); });
  std::erase_if(other, [&](const std::string& word) { return !counts(word); });
  if (one.empty() || other.empty()) return 0;
  const auto common = static_cast<double>(std::ranges::count_if(
      one, [&](const std::string& word) { return std::ranges::find(other, word) != other.end(); }));
  return common / (static_cast<double>(one.size() + other.size()) - common);
}

}  // namespace noken::importing
