#include "model/kinds/application.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kUsersFields[] = {
    field<&Users::year>("tahun", year(), kOptional, {"tahun", "year"}),
    field<&Users::internal>("internal", integer(), kOptional,
                            {"pengguna internal", "internal users"}),
    field<&Users::external>("eksternal", integer(), kOptional,
                            {"pengguna eksternal", "external users"}),
};
static constexpr Table kUsers = {"pengguna", kUsersFields};

static constexpr Field kCostFields[] = {
    field<&Cost::building>("pembangunan", rupiah(), kOptional,
                           {"biaya pembangunan", "cost of building"}),
    field<&Cost::upkeep>("pemeliharaan", rupiah(), kOptional,
                         {"biaya pemeliharaan per tahun", "yearly upkeep"}),
};
static constexpr Table kCost = {"biaya", kCostFields};

static constexpr Field kFields[] = {
    field<&Application::agency>("opd", reference_to(KindId::agency), kRequired,
                                {"perangkat daerah pemilik", "owning agency"}, {.essential = true}),
    field<&Application::raa>("raa", code(TreeName::raa), kRequired, {"kode RAA", "RAA code"}),
    field<&Application::function>("fungsi", paragraph(), kAdvised, {"fungsi", "function"}),
    field<&Application::output>("luaran", paragraph(), kOptional, {"luaran", "output"}),
    field<&Application::fields>("bidang", list_of(option("bidang")), kAdvised,
                                {"bidang fungsi", "fields of function"}),
    field<&Application::application_class>("kelas",
                                           option_of({"umum", "khusus_pusat", "khusus_daerah"}),
                                           kRequired, {"kelas aplikasi", "class of application"}),
    field<&Application::national>(
        "nasional", list_of(national_application()), kOptional,
        {"aplikasi nasional yang terkait", "related national applications"}),
    field<&Application::relation>(
        "hubungan", option_of({"pakai", "pelengkap", "simpul", "sejenis"}), kRequired,
        {"hubungan dengan aplikasi nasional", "relation to the national application"},
        {.when = {.field = "nasional"}}),
    field<&Application::used_by>(
        "dipakai", list_of(reference_to(KindId::agency)), kOptional,
        {"perangkat daerah lain yang memakainya", "other agencies that use it"}),
    field<&Application::platforms>("basis", list_of(option("basis_aplikasi")), kRequired,
                                   {"basis aplikasi", "platforms"}),
    field<&Application::licence>("lisensi", option("lisensi_aplikasi"), kRequired,
                                 {"tipe lisensi", "licence"}),
    field<&Application::database>("basis_data", text(), kAdvised, {"basis data", "database"},
                                  {.regional_only = true}),
    field<&Application::language>("bahasa", text(), kAdvised,
                                  {"bahasa pemrograman", "programming language"},
                                  {.regional_only = true}),
    field<&Application::framework>("kerangka", text(), kAdvised,
                                   {"kerangka pengembangan", "framework"}, {.regional_only = true}),
    field<&Application::developer>("pengembang", option("pengembang"), kOptional,
                                   {"pengembang", "developer"}),
    field<&Application::developer_name>("nama_pengembang", text(), kOptional,
                                        {"nama pengembang", "name of the developer"}),
    field<&Application::source_code>("kode_sumber", link(), kOptional,
                                     {"tempat kode sumber", "where the source code is"}),
    field<&Application::host_name>("domain", text(), kOptional, {"nama domain", "host name"}),
    field<&Application::services>("layanan", list_of(reference_to(KindId::service)), kAdvised,
                                  {"layanan yang didukung", "services it supports"},
                                  {.own_rule = true}),
    field<&Application::data>("data", list_of(reference_to(KindId::dataset)), kAdvised,
                              {"data yang dipakai", "data it uses"}),
    field<&Application::processes>(
        "proses_bisnis", list_of(reference_to(KindId::process)), kAdvised,
        {"proses bisnis yang didukung", "processes it supports"}, {.own_rule = true}),
    field<&Application::written_data>("data_ditulis", list_of(reference_to(KindId::dataset)),
                                      kOptional, {"data yang ditulisnya", "data it writes"}),
    field<&Application::infrastructure>(
        "infrastruktur", list_of(reference_to(KindId::infrastructure)), kAdvised,
        {"infrastruktur tempatnya berjalan", "infrastructure it runs on"}, {.own_rule = true}),
    field<&Application::security>("keamanan", list_of(reference_to(KindId::security_measure)),
                                  kOptional, {"pengamanan", "security measures"}),
    field<&Application::depends_on>("bergantung_pada", list_of(reference_to(KindId::application)),
                                    kOptional,
                                    {"aplikasi yang dibutuhkannya", "applications it needs"}),
    field<&Application::problems>("masalah", list_of(reference_to(KindId::problem)), kAdvised,
                                  {"masalah warga yang dijawab", "problems it answers"},
                                  {.own_rule = true}),
    field<&Application::registration>("pse", text(), kOptional,
                                      {"nomor pendaftaran PSE", "registration number"}),
    field<&Application::users>("pengguna", record(kUsers), kOptional,
                               {"jumlah pengguna", "number of users"}),
    field<&Application::last_used>("terakhir_dipakai", date(), kOptional,
                                   {"terakhir dipakai", "last used"}),
    field<&Application::cost>("biaya", record(kCost), kOptional, {"biaya", "cost"}),
    field<&Application::is_critical>("kritis", flag(), kOptional,
                                     {"aplikasi kritis", "critical application"}),
    field<&Application::continuity_plan>("rencana_keberlangsungan", flag(), kOptional,
                                         {"ada rencana keberlangsungan", "has a continuity plan"}),
    field<&Application::audit_trail>("jejak_audit", flag(), kOptional,
                                     {"ada jejak audit", "has an audit trail"}),
    field<&Application::single_sign_on>("sso", flag(), kOptional,
                                        {"memakai SSO", "single sign-on"}),
    field<&Application::electronic_signature>(
        "tte", flag(), kOptional, {"memakai tanda tangan elektronik", "electronic signature"}),
    field<&Application::direction>(
        "arah",
        option_of({"dipertahankan", "ditingkatkan", "diintegrasikan", "digabung", "dihentikan"}),
        kOptional, {"arah pengembangan", "direction"}),
};

constinit const Kind kApplication = {
    .id = KindId::application,
    .key = "aplikasi",
    .name = {"aplikasi", "application"},
    .table = {"aplikasi", kFields},
    .has_life = true,
    .create = create<Application>,
};

}  // namespace noken::model
