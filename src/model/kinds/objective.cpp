#include "model/kinds/objective.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Objective::type>("jenis",
                            option_of({"visi", "misi", "tujuan", "sasaran", "agenda_nasional"}),
                            kRequired, {"jenis sasaran", "kind of objective"}, {.essential = true}),
    field<&Objective::parent>("induk", reference_to(KindId::objective), kOptional,
                              {"induk", "parent"}),
    field<&Objective::aligned_with>("selaras", list_of(reference_to(KindId::objective)), kOptional,
                                    {"selaras dengan", "aligned with"}),
    field<&Objective::document>("dokumen", text(), kAdvised,
                                {"dokumen perencanaan", "planning document"}),
};

constinit const Kind kObjective = {
    .id = KindId::objective,
    .key = "sasaran",
    .name = {"sasaran", "objective"},
    .table = {"sasaran", kFields},
    .create = create<Objective>,
};

}  // namespace noken::model
