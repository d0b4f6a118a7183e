#include "model/kinds/security_measure.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kFields[] = {
    field<&SecurityMeasure::agency>("opd", reference_to(KindId::agency), kRequired,
                                    {"perangkat daerah pelaksana", "agency in charge"},
                                    {.essential = true}),
    field<&SecurityMeasure::rak>("rak", code(TreeName::rak), kRequired, {"kode RAK", "RAK code"}),
    field<&SecurityMeasure::type>("jenis", option("jenis_keamanan"), kRequired,
                                  {"jenis pengamanan", "kind of measure"}, {.essential = true}),
    field<&SecurityMeasure::date>("tanggal", date(), kAdvised,
                                  {"tanggal kegiatan", "date of the activity"}),
    field<&SecurityMeasure::valid_until>("berlaku_sampai", date(), kOptional,
                                         {"berlaku sampai", "valid until"}),
    field<&SecurityMeasure::maturity>("nilai_kematangan", decimal(), kOptional,
                                      {"nilai kematangan", "maturity"}),
    field<&SecurityMeasure::result>("hasil", paragraph(), kOptional, {"hasil", "result"}),
    field<&SecurityMeasure::follow_up>("tindak_lanjut", paragraph(), kOptional,
                                       {"tindak lanjut", "follow-up"}),
    field<&SecurityMeasure::audit_type>("jenis_audit", option_of({"internal", "eksternal"}),
                                        kOptional, {"jenis audit", "kind of audit"}),
    field<&SecurityMeasure::protects>(
        "melindungi",
        list_of(reference_to(KindId::application, KindId::dataset, KindId::infrastructure)),
        kAdvised, {"yang dilindungi", "what it protects"}),
    field<&SecurityMeasure::basis>("dasar", reference_to(KindId::regulation), kOptional,
                                   {"dasar hukum", "regulation it rests on"}),
};

constinit const Kind kSecurityMeasure = {
    .id = KindId::security_measure,
    .key = "keamanan",
    .name = {"keamanan", "security measure"},
    .table = {"keamanan", kFields},
    .has_life = true,
    .create = create<SecurityMeasure>,
};

}  // namespace noken::model
