#include "model/config.h"

#include "model/row.h"

namespace noken::model {

static constexpr Field kRegionFields[] = {
    field<&Region::code>("kode", of(Type::region_code), kRequired,
                         {"kode wilayah Kemendagri", "region code"}, {.essential = true}),
    field<&Region::name>("nama", text(), kRequired, {"nama wilayah", "name of the region"},
                         {.essential = true}),
    field<&Region::type>(
        "jenis", option_of({"negara", "provinsi", "kabupaten", "kota", "kementerian", "lembaga"}),
        kRequired, {"jenis wilayah", "kind of region"}, {.essential = true}),
    field<&Region::province>("provinsi", text(), kOptional, {"provinsi", "province"}),
    field<&Region::capital>("ibu_kota", text(), kOptional, {"ibu kota", "capital"}),
    field<&Region::population>("penduduk", integer(), kOptional, {"jumlah penduduk", "population"}),
    field<&Region::area>("luas_km2", decimal(), kOptional, {"luas (km²)", "area (km²)"}),
    field<&Region::vision>("visi", paragraph(), kOptional, {"visi", "vision"}),
    field<&Region::logo>("logo", link(), kOptional, {"lambang daerah", "arms of the region"}),
};
static constexpr Table kRegion = {"wilayah", kRegionFields};

static constexpr Field kPackFields[] = {
    field<&PackNames::architecture>("arsitektur", option("pack:arsitektur"), kOptional,
                                    {"referensi arsitektur", "reference architecture"}),
    field<&PackNames::indexes>("indeks", list_of(option("pack:indeks")), kOptional,
                               {"indeks", "indexes"}),
    field<&PackNames::smart_city>("smart_city", option("pack:smart_city"), kOptional,
                                  {"kerangka kota cerdas", "smart-city framework"}),
    field<&PackNames::national>("nasional", option("pack:nasional"), kOptional,
                                {"aplikasi nasional", "national applications"}),
};
static constexpr Table kPackNames = {"referensi", kPackFields};

static constexpr Field kWeightFields[] = {
    field<&Weights::urgency>("urgensi", decimal(), kOptional,
                             {"bobot urgensi", "weight of urgency"}, {.range = {.minimum = 0}}),
    field<&Weights::impact>("dampak", decimal(), kOptional, {"bobot dampak", "weight of impact"},
                            {.range = {.minimum = 0}}),
    field<&Weights::readiness>("kesiapan", decimal(), kOptional,
                               {"bobot kesiapan", "weight of readiness"},
                               {.range = {.minimum = 0}}),
    field<&Weights::cost>("biaya", decimal(), kOptional, {"bobot biaya", "weight of cost"},
                          {.range = {.minimum = 0}}),
};
static constexpr Table kWeights = {"bobot", kWeightFields};

static constexpr Field kWaiverFields[] = {
    field<&Waiver::rule>("aturan", text(), kRequired, {"nama aturan", "name of the rule"}),
    field<&Waiver::objects>("objek", list_of(text()), kRequired, {"objek", "objects"}),
    field<&Waiver::reason>("alasan", paragraph(), kRequired, {"alasan", "reason"}),
    field<&Waiver::approved_by>("disetujui", text(), kRequired,
                                {"jabatan yang menyetujui", "office that approved it"}),
    field<&Waiver::responsible>("penanggung_jawab", reference_to(KindId::agency), kAdvised,
                                {"penanggung jawab", "agency in charge"}),
    field<&Waiver::until>("sampai", date(), kRequired, {"berlaku sampai", "valid until"}),
};
static constexpr Table kWaiver = {"pengecualian", kWaiverFields};

static constexpr Field kCriterionFields[] = {
    field<&Criterion::year>("tahun", year(), kRequired, {"tahun", "year"}),
    field<&Criterion::value>("nilai", decimal(), kRequired, {"nilai", "value"}),
    field<&Criterion::source>("sumber", text(), kOptional, {"sumber", "source"}),
};
static constexpr Table kCriterion = {"kriteria", kCriterionFields};

static constexpr Field kCriteriaFields[] = {
    field<&Criteria::financial_capacity>("kemampuan_keuangan", record(kCriterion), kOptional,
                                         {"kemampuan keuangan", "financial capacity"}),
    field<&Criteria::service_performance>("kinerja_pelayanan", record(kCriterion), kOptional,
                                          {"kinerja pelayanan", "service performance"}),
    field<&Criteria::sustainable_city>("indeks_kota_berkelanjutan", record(kCriterion), kOptional,
                                       {"indeks kota berkelanjutan", "sustainable-city index"}),
    field<&Criteria::green_city>("indeks_kota_hijau", record(kCriterion), kOptional,
                                 {"indeks kota hijau", "green-city index"}),
};
static constexpr Table kCriteria = {"kriteria", kCriteriaFields};

static constexpr Field kConfigFields[] = {
    field<&Config::version>("noken", integer(), kRequired, {"versi format", "format version"},
                            {.essential = true, .range = {.minimum = 1, .maximum = 1}}),
    field<&Config::region>("wilayah", record(kRegion), kRequired, {"wilayah", "region"},
                           {.essential = true}),
    field<&Config::period>("periode", years(), kRequired,
                           {"periode perencanaan", "planning period"}, {.essential = true}),
    field<&Config::profile>("profil", option_of({"dasar", "lengkap", "matang"}), kOptional,
                            {"profil pemeriksaan", "profile of the check"}),
    field<&Config::packs>("referensi", record(kPackNames), kOptional,
                          {"paket referensi", "reference packs"}),
    field<&Config::options>("opsi", by_key(text()), kOptional,
                            {"pilihan tambahan", "extra options"}),
    field<&Config::rules>("aturan", of(Type::rule_settings), kOptional,
                          {"pengaturan aturan", "rule settings"}),
    field<&Config::weights>("bobot", record(kWeights), kOptional,
                            {"bobot prioritas", "weights of the ranking"}),
    field<&Config::ignored>("abaikan", list_of(text()), kOptional,
                            {"jalur yang diabaikan", "paths left out"}),
    field<&Config::waivers>("pengecualian", record(kWaiver), kOptional,
                            {"pengecualian", "waivers"}),
    field<&Config::members>("anggota", list_of(text()), kOptional,
                            {"repositori anggota", "member repositories"}),
    field<&Config::data_custodian>("wali_data", reference_to(KindId::agency), kOptional,
                                   {"wali data", "data custodian"}),
    field<&Config::complaint_channels>("kanal_pengaduan",
                                       list_of(reference_to(KindId::application, KindId::service)),
                                       kOptional, {"kanal pengaduan", "complaint channels"}),
    field<&Config::criteria>("kriteria", record(kCriteria), kOptional,
                             {"kriteria gerakan", "selection criteria of the movement"}),
};
constinit const Table kConfig = {"noken.yaml", kConfigFields};

}  // namespace noken::model
