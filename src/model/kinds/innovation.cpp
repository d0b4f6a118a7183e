#include "model/kinds/innovation.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kRegistrationEntryFields[] = {
    field<&RegistrationEntry::institution>("lembaga", text(), kOptional,
                                           {"lembaga", "institution"}),
    field<&RegistrationEntry::number_text>("nomor", text(), kOptional, {"nomor", "number"}),
    field<&RegistrationEntry::year>("tahun", year(), kOptional, {"tahun", "year"}),
};
static constexpr Table kRegistrationEntry = {"terdaftar", kRegistrationEntryFields};

static constexpr Field kFields[] = {
    field<&Innovation::agency>("opd", reference_to(KindId::agency), kRequired,
                               {"perangkat daerah pemilik", "agency in charge"},
                               {.essential = true}),
    field<&Innovation::year>("tahun", year(), kRequired, {"tahun", "year"}),
    field<&Innovation::type>("jenis", option_of({"digital", "nondigital"}), kRequired,
                             {"jenis inovasi", "kind of innovation"}, {.essential = true}),
    field<&Innovation::form>("bentuk", option_of({"tata_kelola", "pelayanan_publik", "lainnya"}),
                             kOptional, {"bentuk", "form"}),
    field<&Innovation::stage>("tahapan", option_of({"inisiatif", "uji_coba", "penerapan"}),
                              kOptional, {"tahapan", "stage"}),
    field<&Innovation::registered>("terdaftar", record(kRegistrationEntry), kOptional,
                                   {"pencatatan di kementerian", "registration with the ministry"}),
    field<&Innovation::programme>("program", reference_to(KindId::programme), kOptional,
                                  {"program", "programme"}),
    field<&Innovation::problems>("masalah", list_of(reference_to(KindId::problem)), kAdvised,
                                 {"masalah yang dijawab", "problems it answers"}),
    field<&Innovation::applications>("aplikasi", list_of(reference_to(KindId::application)),
                                     kOptional, {"aplikasi", "applications"}),
    field<&Innovation::maturity>("kematangan", decimal(), kOptional,
                                 {"skor kematangan", "maturity"}),
};

constinit const Kind kInnovation = {
    .id = KindId::innovation,
    .key = "inovasi",
    .name = {"inovasi", "innovation"},
    .table = {"inovasi", kFields},
    .create = create<Innovation>,
};

}  // namespace noken::model
