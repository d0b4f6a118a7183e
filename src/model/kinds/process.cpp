#include "model/kinds/process.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kFields[] = {
    field<&Process::agency>("opd", reference_to(KindId::agency), kRequired,
                            {"perangkat daerah pelaksana", "agency that runs it"},
                            {.essential = true}),
    field<&Process::rab>("rab", code(TreeName::rab), kRequired, {"kode RAB", "RAB code"}),
    field<&Process::parent>("induk", reference_to(KindId::process), kOptional,
                            {"proses induk", "parent process"}),
    field<&Process::objectives>("sasaran", list_of(reference_to(KindId::objective)), kAdvised,
                                {"sasaran yang dilayani", "objectives it serves"}),
    field<&Process::followers>("urutan", list_of(reference_to(KindId::process)), kOptional,
                               {"proses yang menyusul", "processes that follow"}),
    field<&Process::procedure>("sop", reference_to(KindId::regulation), kAdvised,
                               {"SOP", "operating procedure"}),
};

constinit const Kind kProcess = {
    .id = KindId::process,
    .key = "proses_bisnis",
    .name = {"proses bisnis", "business process"},
    .table = {"proses_bisnis", kFields},
    .has_life = true,
    .create = create<Process>,
};

}  // namespace noken::model
