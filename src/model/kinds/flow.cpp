#include "model/kinds/flow.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Flow::from>("dari", reference_to(KindId::application, KindId::partner, KindId::agency),
                       kRequired, {"asal", "sender"}, {.essential = true}),
    field<&Flow::to>("ke", reference_to(KindId::application, KindId::partner, KindId::agency),
                     kRequired, {"tujuan", "receiver"}, {.essential = true}),
    field<&Flow::data>("data", list_of(reference_to(KindId::dataset)), kRequired,
                       {"data yang dibawa", "data it carries"}, {.essential = true}),
    field<&Flow::mechanism>("mekanisme", option("mekanisme"), kRequired,
                            {"mekanisme pertukaran", "mechanism"}),
    field<&Flow::frequency>("frekuensi", option("validitas_data"), kAdvised,
                            {"frekuensi", "frequency"}),
    field<&Flow::encrypted>("enkripsi", flag(), kAdvised, {"dienkripsi", "encrypted"}),
    field<&Flow::agreement>(
        "perjanjian", reference_to(KindId::regulation), kOptional,
        {"perjanjian atau peraturan yang mendasari", "agreement, or regulation that orders it"}),
    field<&Flow::service>("layanan", reference_to(KindId::service), kOptional,
                          {"layanan yang memakainya", "service it is for"}),
    field<&Flow::monthly_volume>("volume_bulan", integer(), kOptional,
                                 {"volume per bulan", "volume per month"}),
};

constinit const Kind kFlow = {
    .id = KindId::flow,
    .key = "alur_data",
    .name = {"alur data", "data flow"},
    .table = {"alur_data", kFields},
    .has_life = true,
    .id_required = false,
    .name_required = false,
    .description_advised = false,
    .create = create<Flow>,
};

}  // namespace noken::model
