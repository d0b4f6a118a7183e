#include "model/kinds/indicator.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kBaselineFields[] = {
    field<&Baseline::year>("tahun", year(), kOptional, {"tahun dasar", "base year"}),
    field<&Baseline::value>("nilai", decimal(), kOptional, {"nilai dasar", "base value"}),
};
static constexpr Table kBaseline = {"awal", kBaselineFields};

static constexpr Field kFields[] = {
    field<&Indicator::unit>("satuan", text(), kRequired, {"satuan", "unit"}),
    field<&Indicator::agency>("opd", reference_to(KindId::agency), kRequired,
                              {"perangkat daerah pengampu", "agency in charge"},
                              {.essential = true}),
    field<&Indicator::direction>("arah", option_of({"naik", "turun"}), kRequired,
                                 {"arah yang baik", "direction that is good"}),
    field<&Indicator::baseline>("awal", record(kBaseline), kAdvised, {"nilai awal", "baseline"},
                                {.own_rule = true}),
    field<&Indicator::targets>("target", by_year(decimal()), kAdvised,
                               {"target per tahun", "targets by year"}, {.own_rule = true}),
    field<&Indicator::results>("realisasi", by_year(decimal()), kOptional,
                               {"realisasi per tahun", "results by year"}),
    field<&Indicator::sub_dimensions>("sub_dimensi", list_of(sub_dimension()), kOptional,
                                      {"sub-dimensi", "sub-dimensions"}),
    field<&Indicator::sources>("acuan", list_of(text()), kOptional,
                               {"acuan", "standards it follows"}),
    field<&Indicator::formula>("rumus", paragraph(), kOptional, {"rumus", "formula"}),
};

constinit const Kind kIndicator = {
    .id = KindId::indicator,
    .key = "indikator",
    .name = {"indikator", "indicator"},
    .table = {"indikator", kFields},
    .create = create<Indicator>,
};

}  // namespace noken::model
