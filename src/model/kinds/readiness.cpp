#include "model/kinds/readiness.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Readiness::element>("unsur", option("unsur_kesiapan"), kRequired,
                               {"unsur kesiapan", "element of readiness"}),
    field<&Readiness::score>("nilai", decimal(), kRequired, {"nilai (1-5)", "score (1-5)"},
                             {.range = {.minimum = 1, .maximum = 5}}),
    field<&Readiness::condition>("kondisi", paragraph(), kAdvised,
                                 {"kondisi sekarang", "present condition"}),
    field<&Readiness::expectation>("harapan", paragraph(), kAdvised, {"harapan", "expectation"}),
    field<&Readiness::agency>("opd", reference_to(KindId::agency), kOptional,
                              {"perangkat daerah", "agency"}),
    field<&Readiness::programmes>("program", list_of(reference_to(KindId::programme)), kOptional,
                                  {"program yang memperbaikinya", "programmes that will cure it"}),
};

constinit const Kind kReadiness = {
    .id = KindId::readiness,
    .key = "kesiapan",
    .name = {"kesiapan", "readiness"},
    .table = {"kesiapan", kFields},
    .name_required = false,
    .description_advised = false,
    .create = create<Readiness>,
};

}  // namespace noken::model
