#include "model/kinds/pillar.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kSubDimensionEntryFields[] = {
    field<&SubDimensionEntry::code>("kode", option("sub_dimensi"), kRequired,
                                    {"kode sub-dimensi", "sub-dimension"}),
    field<&SubDimensionEntry::condition>("kondisi", paragraph(), kAdvised,
                                         {"kondisi sekarang", "present condition"},
                                         {.own_rule = true}),
    field<&SubDimensionEntry::expectation>("harapan", paragraph(), kAdvised,
                                           {"harapan", "expectation"}, {.own_rule = true}),
    field<&SubDimensionEntry::cause>("penyebab", paragraph(), kOptional,
                                     {"penyebab kesenjangan", "cause of the gap"}),
    field<&SubDimensionEntry::objectives>("sasaran", list_of(reference_to(KindId::objective)),
                                          kOptional, {"sasaran", "objectives"}),
    field<&SubDimensionEntry::indicators>("indikator", list_of(reference_to(KindId::indicator)),
                                          kAdvised, {"indikator", "indicators"},
                                          {.own_rule = true}),
};
static constexpr Table kSubDimensionEntry = {"sub_dimensi", kSubDimensionEntryFields};

static constexpr Field kFields[] = {
    field<&Pillar::vision>("visi", paragraph(), kOptional, {"visi pilar", "vision of the pillar"}),
    field<&Pillar::sub_dimensions>("sub_dimensi", record(kSubDimensionEntry), kAdvised,
                                   {"sub-dimensi", "sub-dimensions"}),
};

constinit const Kind kPillar = {
    .id = KindId::pillar,
    .key = "pilar",
    .name = {"pilar", "pillar"},
    .table = {"pilar", kFields},
    .name_required = false,
    .description_advised = false,
    .create = create<Pillar>,
};

}  // namespace noken::model
