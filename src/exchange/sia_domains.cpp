// The objects and names of the manual of SIA-SPBE, and of the sheets that regions fill in.

#include "exchange/sia_tables.h"

namespace noken::exchange {

using Column = SiaColumn;

static constexpr Column kObjective[] = {
    {"ID", "id"}, {"Nama", "nama"}, {"Uraian", "uraian"}, {"ID Metadata Terkait", "induk"}};
static constexpr Column kIndicator[] = {
    {"ID", "id"},         {"Nama IKU", "nama"},       {"Uraian", "uraian"}, {"Satuan", "satuan"},
    {"Target", "target"}, {"Realisasi", "realisasi"}, {"Instansi", "opd"}};

static constexpr Column kProcess[] = {
    {"ID", "id"},
    {"Nama Proses Bisnis", "nama"},
    {"Uraian Proses Bisnis", "uraian"},
    {"RAB Level 1 (Sektor Pemerintahan)", "rab", 1},
    {"RAB Level 2 (Urusan Pemerintahan)", "rab", 2},
    {"RAB Level 3 (Fungsi Pemerintahan)", "rab", 3},
    {"RAB Level 4", "rab", 4},
    {"RAB Level 5", "rab", 5},
    {"RAB Level 6", "rab", 6},
    {"RAB Level 7", "rab", 7},
    {"Unit Pelaksana", "opd"},
    {"ID Sasaran Strategis", "sasaran"},
};

static constexpr Column kData[] = {
    {"ID", "id"},
    {"Nama Data", "nama"},
    {"Uraian Data", "uraian"},
    {"Tujuan Data", "tujuan"},
    {"Sifat Data", "sifat"},
    {"Jenis Data", "jenis_data"},
    {"Validitas Data", "validitas"},
    {"Instansi", "opd"},
    {"Penghasil Data", "produsen", 0, "opd"},
    {"Penanggung Jawab Data", "wali_data", 0, "noken.wali_data"},
    {"Informasi Terkait (Input)", "masukan"},
    {"Informasi Terkait (Output)", "keluaran"},
    {"Interoperabilitas", "interoperabilitas"},
    {"RAD Level 1", "rad", 1},
    {"RAD Level 2", "rad", 2},
    {"RAD Level 3", "rad", 3},
    {"RAD Level 4", "rad", 4},
    {"RAD Level 5", "rad", 5},
    {"RAD Level 6", "rad", 6},
    {"RAD Level 7", "rad", 7},
    {"ID Proses Bisnis", "proses_bisnis"},
    {"ID Layanan", "layanan"},
};

static constexpr Column kService[] = {
    {"ID", "id"},
    {"Nama Layanan", "nama"},
    {"Tujuan Layanan", "tujuan"},
    {"Fungsi Layanan", "fungsi"},
    {"Kementerian/Lembaga Terkait", "instansi_terkait"},
    {"Urusan Pemerintahan Terkait", "urusan"},
    {"Target Layanan", "target_layanan"},
    {"Metode Layanan", "metode"},
    {"Potensi Manfaat", "manfaat"},
    {"Potensi Ekonomi", "ekonomi"},
    {"Potensi Risiko", "risiko"},
    {"Mitigasi Risiko", "mitigasi"},
    {"RAL Level 1", "ral", 1},
    {"RAL Level 2", "ral", 2},
    {"RAL Level 3", "ral", 3},
    {"RAL Level 4", "ral", 4},
    {"RAL Level 5", "ral", 5},
    {"RAL Level 6", "ral", 6},
    {"RAL Level 7", "ral", 7},
    {"Unit Pelaksana", "opd"},
    {"ID Proses Bisnis", "proses_bisnis"},
};

static constexpr Column kApplication[] = {
    {"ID", "id"},
    {"Nama Aplikasi", "nama"},
    {"Uraian Aplikasi", "uraian"},
    {"Fungsi Aplikasi", "fungsi"},
    {"Luaran Aplikasi", "luaran"},
    {"Basis Aplikasi", "basis"},
    {"Tipe Lisensi Aplikasi", "lisensi"},
    {"Basis Data", "basis_data"},
    {"Bahasa Pemrograman", "bahasa"},
    {"Kerangka Pengembangan", "kerangka"},
    {"Unit Pengembang", "nama_pengembang", 0, "pengembang"},
    {"Unit Operasional Teknologi", "opd"},
    {"RAA Level 1", "raa", 1},
    {"RAA Level 2", "raa", 2},
    {"RAA Level 3", "raa", 3},
    {"RAA Level 4", "raa", 4},
    {"ID Layanan yang Didukung", "layanan"},
    {"ID Data yang Digunakan", "data"},
    {"ID Proses Bisnis", "proses_bisnis"},
    {"ID Server Aplikasi", "infrastruktur"},
};

static constexpr SiaSheet kSheets[] = {
    {"Visi", "Visi", "sasaran", "visi", kObjective},
    {"Misi", "Misi", "sasaran", "misi", kObjective},
    {"Tujuan", "Tujuan", "sasaran", "tujuan", kObjective},
    {"Sasaran Strategis", "Sasaran Strategis", "sasaran", "sasaran", kObjective},
    {"IKU", "Indikator Kinerja Utama", "indikator", "", kIndicator},
    {"Proses Bisnis", "Proses Bisnis", "proses_bisnis", "", kProcess},
    {"Data dan Informasi", "Data dan Informasi", "data", "", kData},
    {"Layanan", "Layanan", "layanan", "", kService},
    {"Aplikasi", "Aplikasi", "aplikasi", "", kApplication},
};

std::span<const SiaSheet> sia_domain_sheets() { return kSheets; }

}  // namespace noken::exchange
