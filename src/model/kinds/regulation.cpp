#include "model/kinds/regulation.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Regulation::type>("jenis", option("jenis_regulasi"), kRequired,
                             {"jenis regulasi", "kind of regulation"}, {.essential = true}),
    field<&Regulation::number_text>("nomor", text(), kOptional, {"nomor", "number"}),
    field<&Regulation::year>("tahun", year(), kOptional, {"tahun", "year"}),
    field<&Regulation::subject>("tentang", text(), kRequired, {"tentang", "subject"}),
    field<&Regulation::agency>("opd", reference_to(KindId::agency), kOptional,
                               {"perangkat daerah pemrakarsa", "agency that proposed it"}),
    field<&Regulation::governs>("mengatur", list_of(reference_to_any()), kAdvised,
                                {"yang diatur", "what it governs"}),
    field<&Regulation::problems>("masalah", list_of(reference_to(KindId::problem)), kOptional,
                                 {"masalah yang dijawab", "problems it answers"}),
    field<&Regulation::replaces>("mengganti", list_of(reference_to(KindId::regulation)), kOptional,
                                 {"regulasi yang diganti", "regulations it replaces"}),
    field<&Regulation::establishes>(
        "menetapkan", list_of(option("menetapkan")), kOptional,
        {"rencana atau badan yang ditetapkan", "plan or body it establishes"}),
    field<&Regulation::document>("dokumen", link(), kOptional, {"naskah", "text of it"}),
};

constinit const Kind kRegulation = {
    .id = KindId::regulation,
    .key = "regulasi",
    .name = {"regulasi", "regulation"},
    .table = {"regulasi", kFields},
    .name_required = false,
    .create = create<Regulation>,
};

}  // namespace noken::model
