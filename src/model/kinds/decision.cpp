#include "model/kinds/decision.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Decision::meeting>("rapat", text(), kRequired, {"rapat", "meeting"}),
    field<&Decision::date>("tanggal", date(), kRequired, {"tanggal", "date"}),
    field<&Decision::responsible>("penanggung_jawab", reference_to(KindId::agency), kRequired,
                                  {"penanggung jawab", "agency in charge"}),
    field<&Decision::performers>("pelaksana", list_of(reference_to(KindId::agency)), kOptional,
                                 {"yang harus melaksanakan", "who must do it"}),
    field<&Decision::finished_by>("selesai_oleh", list_of(reference_to(KindId::agency)), kOptional,
                                  {"yang sudah melaksanakan", "who has done it"}),
    field<&Decision::deadline>("tenggat", date(), kAdvised, {"tenggat", "deadline"}),
    field<&Decision::concerns>("terkait", list_of(reference_to_any()), kOptional,
                               {"elemen terkait", "elements concerned"}),
    field<&Decision::state>("kemajuan", option_of({"belum", "proses", "selesai"}), kRequired,
                            {"kemajuan", "progress"}),
    field<&Decision::finished_on>("tanggal_selesai", date(), kOptional,
                                  {"tanggal selesai", "when it was finished"}),
    field<&Decision::follow_up>("tindak_lanjut", paragraph(), kOptional,
                                {"tindak lanjut", "follow-up"}),
};

constinit const Kind kDecision = {
    .id = KindId::decision,
    .key = "keputusan",
    .name = {"keputusan", "decision"},
    .table = {"keputusan", kFields},
    .create = create<Decision>,
};

}  // namespace noken::model
