#include "model/kinds/partner.h"

#include "model/elements.h"
#include "model/row.h"

namespace noken::model {

static constexpr Field kFields[] = {
    field<&Partner::sector>("unsur",
                            option_of({"pemerintah", "swasta", "akademisi", "masyarakat", "media"}),
                            kRequired, {"unsur pentahelix", "sector"}),
    field<&Partner::contact>("kontak", text(), kOptional,
                             {"kontak (kantor, bukan orang)", "contact (an office, not a person)"}),
};

constinit const Kind kPartner = {
    .id = KindId::partner,
    .key = "mitra",
    .name = {"mitra", "partner"},
    .table = {"mitra", kFields},
    .create = create<Partner>,
};

}  // namespace noken::model
