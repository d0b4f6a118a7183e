// Infrastructure and security: a sheet for each `jenis`.

#include "exchange/sia_tables.h"

namespace noken::exchange {

using Column = SiaColumn;

static constexpr Column kInfrastructure[] = {
    {"ID", "id"},
    {"Nama", "nama"},
    {"Uraian", "uraian"},
    {"Instansi", "opd"},
    {"RAI Level 1", "rai", 1},
    {"RAI Level 2", "rai", 2},
    {"RAI Level 3", "rai", 3},
};
// A facility has no description there.
static constexpr Column kFacilityCommon[] = {
    {"ID", "id"},
    {"Nama", "nama"},
    {"Unit Penanggung Jawab", "opd"},
    {"RAI Level 1", "rai", 1},
    {"RAI Level 2", "rai", 2},
    {"RAI Level 3", "rai", 3},
};

static constexpr Column kCloud[] = {{"Tipe Government Cloud", "tipe"},
                                    {"Status Kepemilikan", "kepemilikan"},
                                    {"Nama Pemilik", "pemilik"},
                                    {"Biaya Layanan", "biaya_layanan"},
                                    {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kServer[] = {{"Jenis Penggunaan Server", "penggunaan"},
                                     {"Status Kepemilikan", "kepemilikan"},
                                     {"Nama Pemilik", "pemilik"},
                                     {"Kapasitas Memori (GB)", "memori_gb"},
                                     {"Jenis Teknologi Prosesor", "prosesor"},
                                     {"Kapasitas Penyimpanan (GB)", "penyimpanan_gb"},
                                     {"Teknik Penyimpanan", "teknik_penyimpanan"},
                                     {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kPeripheral[] = {{"Tipe Periferal", "tipe"},
                                         {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kStorage[] = {{"Status Kepemilikan", "kepemilikan"},
                                      {"Nama Pemilik", "pemilik"},
                                      {"Kapasitas Penyimpanan (GB)", "penyimpanan_gb"},
                                      {"Metode Akses Data Sharing", "akses_data"},
                                      {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kNetworkDevice[] = {{"Tipe Network/Communication Device", "tipe"},
                                            {"Status Kepemilikan", "kepemilikan"},
                                            {"Nama Pemilik", "pemilik"},
                                            {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kSecurityDevice[] = {{"Tipe Security Device", "tipe"},
                                             {"Status Kepemilikan", "kepemilikan"},
                                             {"Nama Pemilik", "pemilik"},
                                             {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kOperatingSystem[] = {{"Jenis Sistem Operasi", "tipe"},
                                              {"Jenis Lisensi", "lisensi"},
                                              {"Nama Pemilik", "pemilik"},
                                              {"Validitas Lisensi", "berakhir_lisensi"},
                                              {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kDatabaseSystem[] = {{"Jenis Sistem Database", "tipe"},
                                             {"Jenis Lisensi", "lisensi"},
                                             {"Nama Pemilik", "pemilik"},
                                             {"Validitas Lisensi", "berakhir_lisensi"},
                                             {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kUtilitySystem[] = {{"Jenis Sistem Utilitas", "tipe"},
                                            {"Jenis Lisensi", "lisensi"},
                                            {"Nama Pemilik", "pemilik"},
                                            {"Validitas Lisensi", "berakhir_lisensi"},
                                            {"ID Fasilitas Komputasi", "fasilitas"}};
static constexpr Column kIntranet[] = {{"Jenis Jaringan", "tipe"},
                                       {"Status Kepemilikan", "kepemilikan"},
                                       {"Nama Pemilik", "pemilik"},
                                       {"Tipe Media Jaringan", "media"},
                                       {"Bandwidth (Mbps)", "bandwidth_mbps"}};
static constexpr Column kServiceBus[] = {{"Jenis Sistem Penghubung", "tipe"},
                                         {"Nama Pemilik", "pemilik"},
                                         {"ID Jaringan Intra Pemerintah", "terhubung_ke"}};
static constexpr Column kFacility[] = {{"Bandwidth Intranet (Mbps)", "bandwidth_intranet_mbps"},
                                       {"Bandwidth Internet (Mbps)", "bandwidth_internet_mbps"},
                                       {"Lokasi", "lokasi"},
                                       {"Status Kepemilikan", "kepemilikan"},
                                       {"Klasifikasi Tier", "tier"},
                                       {"Sistem Pengamanan", "pengamanan"},
                                       {"ID Jaringan Intra Pemerintah", "terhubung_ke"}};

static constexpr Column kSecurity[] = {
    {"ID", "id"},
    {"Nama", "nama"},
    {"Uraian", "uraian"},
    {"Instansi", "opd"},
    {"RAK Level 1", "rak", 1},
    {"RAK Level 2", "rak", 2},
    {"ID Metadata Terkait", "melindungi"},
};
// An audit and a clearance have no description there.
static constexpr Column kSecurityShort[] = {
    {"ID", "id"},
    {"Nama", "nama"},
    {"Instansi", "opd"},
    {"RAK Level 1", "rak", 1},
    {"RAK Level 2", "rak", 2},
    {"ID Metadata Terkait", "melindungi"},
};
static constexpr Column kStandard[] = {{"Tanggal Mulai Penerapan", "tanggal"},
                                       {"Tanggal Akhir Penerapan", "berlaku_sampai"}};
static constexpr Column kActivity[] = {{"Tanggal Kegiatan", "tanggal"}};
static constexpr Column kMeasured[] = {{"Tanggal Kegiatan", "tanggal"},
                                       {"Nilai Kematangan", "nilai_kematangan"}};
static constexpr Column kAudit[] = {{"Hasil Audit", "hasil"},
                                    {"Jenis Audit", "jenis_audit"},
                                    {"Tanggal Kegiatan", "tanggal"},
                                    {"Tindak Lanjut", "tindak_lanjut"}};

static constexpr SiaSheet kSheets[] = {
    {"Komputasi Awan", "Komputasi Awan", "infrastruktur", "komputasi_awan", kInfrastructure,
     kCloud},
    {"PK Server", "Perangkat Keras Server", "infrastruktur", "server", kInfrastructure, kServer},
    {"PK Periferal", "Perangkat Keras Periferal", "infrastruktur", "periferal", kInfrastructure,
     kPeripheral},
    {"PK Media Penyimpanan", "Perangkat Keras Media Penyimpanan", "infrastruktur",
     "media_penyimpanan", kInfrastructure, kStorage},
    {"PK Jaringan", "Perangkat Keras Jaringan", "infrastruktur", "perangkat_jaringan",
     kInfrastructure, kNetworkDevice},
    {"PK Keamanan", "Perangkat Keras Keamanan", "infrastruktur", "perangkat_keamanan",
     kInfrastructure, kSecurityDevice},
    {"PL Sistem Operasi", "Perangkat Lunak Platform (Sistem Operasi)", "infrastruktur",
     "sistem_operasi", kInfrastructure, kOperatingSystem},
    {"PL Sistem Database", "Perangkat Lunak Platform (Sistem Database)", "infrastruktur",
     "sistem_database", kInfrastructure, kDatabaseSystem},
    {"PL Sistem Utilitas", "Perangkat Lunak Platform (Sistem Utilitas)", "infrastruktur",
     "sistem_utilitas", kInfrastructure, kUtilitySystem},
    {"Jaringan Intra", "Jaringan Intra Pemerintah", "infrastruktur", "jaringan_intra",
     kInfrastructure, kIntranet},
    {"Sistem Penghubung Layanan", "Sistem Penghubung Layanan Pemerintah", "infrastruktur",
     "sistem_penghubung", kInfrastructure, kServiceBus},
    {"Fasilitas Komputasi", "Fasilitas Komputasi", "infrastruktur", "fasilitas_komputasi",
     kFacilityCommon, kFacility},
    {"Standar Keamanan", "Standar, Prosedur, dan Regulasi Keamanan", "keamanan", "standar",
     kSecurity, kStandard},
    {"Edukasi Kesadaran Keamanan", "Edukasi Kesadaran Keamanan", "keamanan", "edukasi", kSecurity,
     kActivity},
    {"Identifikasi Kerentanan", "Identifikasi Kerentanan Keamanan", "keamanan",
     "identifikasi_kerentanan", kSecurity, kActivity},
    {"Peningkatan Keamanan", "Peningkatan Keamanan", "keamanan", "peningkatan", kSecurity,
     kMeasured},
    {"Penanganan Insiden", "Penanganan Insiden Keamanan", "keamanan", "penanganan_insiden",
     kSecurity, kMeasured},
    {"Audit Keamanan", "Audit Keamanan", "keamanan", "audit", kSecurityShort, kAudit},
    {"Kelaikan Keamanan", "Kelaikan Keamanan", "keamanan", "kelaikan", kSecurityShort, kActivity},
};

std::span<const SiaSheet> sia_device_sheets() { return kSheets; }

}  // namespace noken::exchange
