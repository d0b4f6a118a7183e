#include "model/kinds/service.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kStandardFields[] = {
    field<&Standard::days>("waktu_hari", decimal(), kOptional,
                           {"waktu penyelesaian (hari kerja)", "time to finish (working days)"},
                           {.range = {.minimum = 0}}),
    field<&Standard::minutes>("waktu_menit", integer(), kOptional,
                              {"waktu penyelesaian (menit)", "time to finish (minutes)"}),
    field<&Standard::cost>("biaya", rupiah(), kOptional, {"biaya", "cost"}),
    field<&Standard::cost_note>("biaya_keterangan", text(), kOptional,
                                {"keterangan biaya (tabel tarif)", "cost by a tariff table"}),
    field<&Standard::requirements>("persyaratan", list_of(text()), kOptional,
                                   {"persyaratan", "requirements"}),
    field<&Standard::basis>("dasar", reference_to(KindId::regulation), kOptional,
                            {"dasar hukum standar", "regulation of the standard"}),
    field<&Standard::publication>("publikasi", link(), kOptional,
                                  {"tempat standar diumumkan", "where the standard is published"}),
};
static constexpr Table kStandard = {"standar", kStandardFields};

static constexpr Field kAchievementFields[] = {
    field<&Achievement::year>("tahun", year(), kOptional, {"tahun capaian", "year of the result"}),
    field<&Achievement::days>("waktu_hari", decimal(), kOptional,
                              {"waktu nyata (hari kerja)", "actual time (working days)"},
                              {.range = {.minimum = 0}}),
    field<&Achievement::minutes>("waktu_menit", integer(), kOptional,
                                 {"waktu nyata (menit)", "actual time (minutes)"}),
    field<&Achievement::applications>("permohonan", integer(), kOptional,
                                      {"jumlah permohonan", "number of applications"}),
    field<&Achievement::satisfaction>(
        "ikm", decimal(), kOptional,
        {"indeks kepuasan masyarakat (0-100)", "satisfaction index (0-100)"},
        {.range = {.minimum = 0, .maximum = 100}}),
    field<&Achievement::districts>("wilayah", list_of(reference_to(KindId::agency)), kOptional,
                                   {"distrik yang terjangkau", "districts reached"}),
};
static constexpr Table kAchievement = {"capaian", kAchievementFields};

static constexpr Field kFields[] = {
    field<&Service::agency>("opd", reference_to(KindId::agency), kRequired,
                            {"perangkat daerah penyelenggara", "agency that provides it"},
                            {.essential = true}),
    field<&Service::ral>("ral", code(TreeName::ral), kRequired, {"kode RAL", "RAL code"}),
    field<&Service::processes>("proses_bisnis", list_of(reference_to(KindId::process)), kAdvised,
                               {"proses bisnis yang dilayani", "processes it serves"}),
    field<&Service::purpose>("tujuan", paragraph(), kAdvised, {"tujuan", "purpose"}),
    field<&Service::function>("fungsi", paragraph(), kOptional, {"fungsi", "function"}),
    field<&Service::affair>("urusan", affair(), kOptional,
                            {"urusan pemerintahan", "affair of government"}),
    field<&Service::audience>("target_layanan", list_of(option("target_layanan")), kRequired,
                              {"target layanan", "whom it serves"}),
    field<&Service::method>("metode", option("metode_layanan"), kRequired,
                            {"metode layanan", "method"}),
    field<&Service::related_institutions>("instansi_terkait", list_of(text()), kOptional,
                                          {"instansi terkait", "related institutions"}),
    field<&Service::benefit>("manfaat", paragraph(), kOptional, {"potensi manfaat", "benefit"}),
    field<&Service::economy>("ekonomi", paragraph(), kOptional,
                             {"potensi ekonomi", "economic value"}),
    field<&Service::risk>("risiko", paragraph(), kOptional, {"potensi risiko", "risk"}),
    field<&Service::mitigation>("mitigasi", paragraph(), kOptional,
                                {"mitigasi risiko", "mitigation"}),
    field<&Service::in_mall>(
        "mpp", flag(), kOptional,
        {"dilayani di Mal Pelayanan Publik", "served in the public service mall"}),
    field<&Service::performers>(
        "pelaksana", list_of(reference_to(KindId::agency)), kOptional,
        {"perangkat daerah lain yang ikut melaksanakan", "other agencies that do part of it"}),
    field<&Service::channels>("kanal", list_of(option("kanal_layanan")), kAdvised,
                              {"kanal layanan", "channels"}),
    field<&Service::complaint_channels>("kanal_pengaduan",
                                        list_of(reference_to(KindId::application, KindId::service)),
                                        kOptional, {"kanal pengaduan", "complaint channels"}),
    field<&Service::standard>("standar", record(kStandard), kOptional,
                              {"standar pelayanan", "service standard"}),
    field<&Service::achievement>("capaian", record(kAchievement), kOptional,
                                 {"capaian", "results"}),
    field<&Service::access>("akses", list_of(option("akses_layanan")), kOptional,
                            {"kemudahan akses", "accessibility"}),
};

constinit const Kind kService = {
    .id = KindId::service,
    .key = "layanan",
    .name = {"layanan", "service"},
    .table = {"layanan", kFields},
    .has_life = true,
    .create = create<Service>,
};

}  // namespace noken::model
