#include "model/kinds/proposal.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

using reference::TreeName;

static constexpr Field kFields[] = {
    field<&Proposal::agency>("opd", reference_to(KindId::agency), kRequired,
                             {"perangkat daerah pengusul", "agency that asks"},
                             {.essential = true}),
    field<&Proposal::problems>("masalah", list_of(reference_to(KindId::problem)), kRequired,
                               {"masalah yang dijawab", "problems it answers"}),
    field<&Proposal::fields>("bidang", list_of(option("bidang")), kRequired,
                             {"bidang fungsi", "fields of function"}),
    field<&Proposal::raa>("raa", code(TreeName::raa), kRequired, {"kode RAA", "RAA code"}),
    field<&Proposal::rab>("rab", code(TreeName::rab), kOptional, {"kode RAB", "RAB code"}),
    field<&Proposal::services>("layanan", list_of(reference_to(KindId::service)), kAdvised,
                               {"layanan", "services"}),
    field<&Proposal::data>("data", list_of(reference_to(KindId::dataset)), kAdvised,
                           {"data", "data"}),
    field<&Proposal::year>("tahun", year(), kRequired, {"tahun", "year"}),
    field<&Proposal::cost>("biaya", rupiah(), kAdvised, {"biaya", "cost"}),
    field<&Proposal::alternatives>("alternatif", paragraph(), kOptional,
                                   {"alternatif", "alternatives"}),
    field<&Proposal::verdict>(
        "hasil_telaah",
        option_of({"bangun_baru", "berbagi_pakai", "replikasi", "ditolak", "perbaikan_dokumen"}),
        kOptional, {"hasil telaah", "verdict"}),
    field<&Proposal::verdict_date>("tanggal_telaah", date(), kRequired,
                                   {"tanggal telaah", "date of the verdict"},
                                   {.when = {.field = "hasil_telaah"}}),
};

constinit const Kind kProposal = {
    .id = KindId::proposal,
    .key = "usulan",
    .name = {"usulan aplikasi", "proposed application"},
    .table = {"usulan", kFields},
    .create = create<Proposal>,
};

}  // namespace noken::model
