#include "model/kinds/assessment.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Assessment::index>("indeks", option("indeks"), kRequired, {"indeks", "index"}),
    field<&Assessment::year>("tahun", year(), kRequired, {"tahun", "year"}),
    field<&Assessment::nature>("sifat", option_of({"mandiri", "eksternal", "target"}), kRequired,
                               {"sifat penilaian", "who assessed"}),
    field<&Assessment::levels>("tingkat", by_key(of(Type::index_level)), kRequired,
                               {"tingkat per indikator", "level by indicator"},
                               {.range = {.minimum = 1, .maximum = 5}}),
    field<&Assessment::indicator_evidence>("bukti_indikator", by_key(link()), kOptional,
                                           {"bukti per indikator", "evidence by indicator"}),
    field<&Assessment::assessor_notes>(
        "catatan_asesor", by_key(paragraph()), kOptional,
        {"catatan asesor per indikator", "assessor's remarks by indicator"}),
};

constinit const Kind kAssessment = {
    .id = KindId::assessment,
    .key = "penilaian",
    .name = {"penilaian", "assessment"},
    .table = {"penilaian", kFields},
    .name_required = false,
    .description_advised = false,
    .create = create<Assessment>,
};

}  // namespace noken::model
