#include "model/kinds/dataset.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kDataStandardFields[] = {
    field<&DataStandard::concept_>("konsep", text(), kOptional, {"konsep", "concept"}),
    field<&DataStandard::definition>("definisi", text(), kOptional, {"definisi", "definition"}),
    field<&DataStandard::classification>("klasifikasi", text(), kOptional,
                                         {"klasifikasi", "classification"}),
    field<&DataStandard::measure>("ukuran", text(), kOptional, {"ukuran", "measure"}),
    field<&DataStandard::unit>("satuan", text(), kOptional, {"satuan", "unit"}),
};
static constexpr Table kDataStandard = {"standar_data", kDataStandardFields};

static constexpr Field kFields[] = {
    field<&Dataset::agency>("opd", reference_to(KindId::agency), kRequired,
                            {"perangkat daerah penanggung jawab", "agency in charge"},
                            {.essential = true}),
    field<&Dataset::producer>("produsen", reference_to(KindId::agency), kOptional,
                              {"produsen data, bila bukan `opd`", "producer, when not `opd`"}),
    field<&Dataset::custodian>("wali_data", reference_to(KindId::agency), kOptional,
                               {"wali data", "data custodian"}),
    field<&Dataset::rad>("rad", code(TreeName::rad), kRequired, {"kode RAD", "RAD code"}),
    field<&Dataset::purpose>("tujuan", paragraph(), kOptional, {"tujuan", "purpose"}),
    field<&Dataset::openness>("sifat", option("sifat_data"), kRequired, {"sifat data", "openness"}),
    field<&Dataset::type>("jenis_data", option("jenis_data"), kRequired,
                          {"jenis data", "kind of data"}),
    field<&Dataset::refresh>("validitas", option("validitas_data"), kAdvised,
                             {"validitas data", "refresh period"}),
    field<&Dataset::interoperable>("interoperabilitas", flag(), kAdvised,
                                   {"interoperabilitas", "interoperability"}),
    field<&Dataset::processes>("proses_bisnis", list_of(reference_to(KindId::process)), kAdvised,
                               {"proses bisnis asal", "processes it comes from"}),
    field<&Dataset::services>("layanan", list_of(reference_to(KindId::service)), kAdvised,
                              {"layanan yang memakainya", "services that use it"}),
    field<&Dataset::master>("sumber_utama", reference_to(KindId::application), kAdvised,
                            {"satu aplikasi sumber utama", "the one application that masters it"}),
    field<&Dataset::personal>("data_pribadi", option_of({"tidak", "umum", "spesifik"}), kRequired,
                              {"data pribadi", "personal data"}),
    field<&Dataset::processing_ground>(
        "dasar_pemrosesan", text(), kOptional,
        {"dasar pemrosesan data pribadi", "ground of processing personal data"}),
    field<&Dataset::standard>("standar_data", record(kDataStandard), kOptional,
                              {"standar data", "data standard"}),
    field<&Dataset::reference_code>("kode_referensi", text(), kOptional,
                                    {"kode referensi", "reference code"}),
    field<&Dataset::is_priority>("prioritas", flag(), kOptional,
                                 {"data prioritas Satu Data", "priority data of Satu Data"}),
    field<&Dataset::inputs>("masukan", list_of(reference_to(KindId::dataset)), kOptional,
                            {"data masukan", "input data"}),
    field<&Dataset::outputs>("keluaran", list_of(reference_to(KindId::dataset)), kOptional,
                             {"data keluaran", "output data"}),
};

constinit const Kind kDataset = {
    .id = KindId::dataset,
    .key = "data",
    .name = {"data", "data set"},
    .table = {"data", kFields},
    .has_life = true,
    .create = create<Dataset>,
};

}  // namespace noken::model
