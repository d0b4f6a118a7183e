#include "model/kinds/infrastructure.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kFields[] = {
    field<&Infrastructure::agency>("opd", reference_to(KindId::agency), kRequired,
                                   {"perangkat daerah pengelola", "agency in charge"},
                                   {.essential = true}),
    field<&Infrastructure::rai>("rai", code(TreeName::rai), kRequired, {"kode RAI", "RAI code"}),
    field<&Infrastructure::type>("jenis", option("jenis_infrastruktur"), kRequired,
                                 {"jenis infrastruktur", "kind of infrastructure"},
                                 {.essential = true}),
    field<&Infrastructure::ownership>("kepemilikan", option("kepemilikan"), kRequired,
                                      {"status kepemilikan", "ownership"}),
    field<&Infrastructure::owner>("pemilik", text(), kOptional, {"nama pemilik", "owner"}),
    field<&Infrastructure::place_name>("lokasi", text(), kAdvised, {"lokasi", "location"}),
    field<&Infrastructure::country>(
        "negara", of(Type::country), kOptional,
        {"negara (dua huruf, bawaan ID)", "country (two letters, default ID)"}),
    field<&Infrastructure::facility>(
        "fasilitas", facility(), kOptional,
        {"fasilitas komputasi tempatnya", "computing facility it stands in"}),
    field<&Infrastructure::runs_on>("berjalan_di", list_of(reference_to(KindId::infrastructure)),
                                    kOptional, {"berjalan di", "runs on"}),
    field<&Infrastructure::connected_to>("terhubung_ke",
                                         list_of(reference_to(KindId::infrastructure)), kOptional,
                                         {"terhubung ke", "connected to"}),
    field<&Infrastructure::serves>(
        "melayani", list_of(reference_to(KindId::agency)), kOptional,
        {"perangkat daerah dan distrik yang dijangkau", "agencies and districts it reaches"}),
    field<&Infrastructure::subtype>(
        "tipe", option_per_jenis("tipe"), kOptional, {"tipe", "type"},
        {.only_for = {"komputasi_awan", "periferal", "perangkat_jaringan", "perangkat_keamanan",
                      "sistem_operasi", "sistem_database", "sistem_utilitas", "jaringan_intra",
                      "sistem_penghubung"}}),
    field<&Infrastructure::usage>("penggunaan", option("penggunaan_server"), kOptional,
                                  {"jenis penggunaan server", "use of the server"},
                                  {.only_for = {"server"}}),
    field<&Infrastructure::processor>("prosesor", option("prosesor"), kOptional,
                                      {"teknologi prosesor", "processor class"},
                                      {.only_for = {"server"}}),
    field<&Infrastructure::storage_technique>(
        "teknik_penyimpanan", option("teknik_penyimpanan"), kOptional,
        {"teknik penyimpanan", "storage technique"}, {.only_for = {"server"}}),
    field<&Infrastructure::data_access>("akses_data", option("akses_data"), kOptional,
                                        {"metode akses data", "storage access"},
                                        {.only_for = {"media_penyimpanan"}}),
    field<&Infrastructure::licence>(
        "lisensi", option("lisensi_platform"), kOptional, {"jenis lisensi", "licence"},
        {.only_for = {"sistem_operasi", "sistem_database", "sistem_utilitas"}}),
    field<&Infrastructure::medium>("media", option("media_jaringan"), kOptional,
                                   {"tipe media jaringan", "network medium"},
                                   {.only_for = {"jaringan_intra"}}),
    field<&Infrastructure::memory>("memori_gb", decimal(), kOptional,
                                   {"memori (GB)", "memory (GB)"}, {.only_for = {"server"}}),
    field<&Infrastructure::storage>("penyimpanan_gb", decimal(), kOptional,
                                    {"penyimpanan (GB)", "storage (GB)"},
                                    {.only_for = {"server", "media_penyimpanan"}}),
    field<&Infrastructure::bandwidth>("bandwidth_mbps", decimal(), kOptional,
                                      {"lebar pita (Mbps)", "bandwidth (Mbps)"},
                                      {.only_for = {"jaringan_intra"}}),
    field<&Infrastructure::intranet_bandwidth>(
        "bandwidth_intranet_mbps", decimal(), kOptional,
        {"lebar pita intranet (Mbps)", "intranet bandwidth (Mbps)"},
        {.only_for = {"fasilitas_komputasi"}}),
    field<&Infrastructure::internet_bandwidth>(
        "bandwidth_internet_mbps", decimal(), kOptional,
        {"lebar pita internet (Mbps)", "internet bandwidth (Mbps)"},
        {.only_for = {"fasilitas_komputasi"}}),
    field<&Infrastructure::licence_ends>(
        "berakhir_lisensi", date(), kOptional, {"berakhirnya lisensi", "end of the licence"},
        {.only_for = {"sistem_operasi", "sistem_database", "sistem_utilitas"}}),
    field<&Infrastructure::tier>(
        "tier", integer(), kOptional, {"klasifikasi tier (1-4)", "tier (1-4)"},
        {.only_for = {"fasilitas_komputasi"}, .range = {.minimum = 1, .maximum = 4}}),
    field<&Infrastructure::protection>("pengamanan", text(), kOptional,
                                       {"sistem pengamanan", "physical protection"},
                                       {.only_for = {"fasilitas_komputasi"}}),
    field<&Infrastructure::service_fee>("biaya_layanan", rupiah(), kOptional,
                                        {"biaya layanan", "service fee"},
                                        {.only_for = {"komputasi_awan"}}),
};

constinit const Kind kInfrastructure = {
    .id = KindId::infrastructure,
    .key = "infrastruktur",
    .name = {"infrastruktur", "infrastructure"},
    .table = {"infrastruktur", kFields},
    .has_life = true,
    .create = create<Infrastructure>,
};

}  // namespace noken::model
