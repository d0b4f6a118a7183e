#include "model/kinds/agency.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Agency::abbreviation>("singkatan", text(), kAdvised, {"singkatan", "abbreviation"}),
    field<&Agency::type>("jenis", option("jenis_opd"), kRequired,
                         {"jenis perangkat daerah", "kind of agency"}, {.essential = true}),
    field<&Agency::parent>("induk", reference_to(KindId::agency), kOptional,
                           {"perangkat daerah induk", "parent agency"}),
    field<&Agency::affairs>("urusan", list_of(affair()), kAdvised,
                            {"urusan pemerintahan yang dipegang", "affairs of government it holds"},
                            {.when = {"jenis", {"dinas", "badan"}}}),
    field<&Agency::head>("kepala", text(), kOptional,
                         {"jabatan kepala, bukan nama orang", "title of its head, never a person"}),
    field<&Agency::unit_code>("kode_skpd", text(), kOptional,
                              {"kode SKPD", "unit code of the budget"}),
    field<&Agency::staff>("pegawai", integer(), kOptional, {"jumlah pegawai", "number of staff"}),
    field<&Agency::confirmed_on>(
        "dikonfirmasi", date(), kOptional,
        {"tanggal terakhir memastikan bagiannya", "when it last confirmed its part"}),
};

constinit const Kind kAgency = {
    .id = KindId::agency,
    .key = "opd",
    .name = {"perangkat daerah", "agency"},
    .table = {"opd", kFields},
    .create = create<Agency>,
};

}  // namespace noken::model
