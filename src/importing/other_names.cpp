#include <array>

#include "importing/field_names.h"

namespace noken::importing {

namespace {

struct OtherName {
  std::string_view name;  // normalised
  std::string_view path;
  std::string_view kind = {};  // the only one in which it means that
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
    {"jenis layanan", "nama", "layanan"},
    {"jenis pelayanan", "nama", "layanan"},
    {"tahun", "mulai", "aplikasi"},
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
    {"biaya bangun", "biaya.pembangunan"},
    {"anggaran pemeliharaan", "biaya.pemeliharaan"},
    {"biaya pelihara", "biaya.pemeliharaan"},
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

std::vector<std::string_view> other_names(std::string_view path, std::string_view kind) {
  std::vector<std::string_view> names;
  for (const OtherName& other : kOtherNames) {
    const bool is_here = other.kind.empty() || other.kind == kind;
    if (is_here && other.path == path) names.push_back(other.name);
  }
  return names;
}

}  // namespace noken::importing
