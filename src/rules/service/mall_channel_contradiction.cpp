#include "rules/rule.h"

namespace noken::rules {

static void check_mall_channel(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    // Nothing is said where one of the two could not be read.
    const bool unknown = service.in_mall.presence == model::Presence::refused ||
                         service.channels.has_refused_items ||
                         service.channels.presence == model::Presence::refused;
    if (unknown) continue;
    const bool says_mall = service.in_mall.is_given() && *service.in_mall;
    const auto channel = std::ranges::find(service.channels.items, "mpp",
                                           [](const auto& item) { return item.value; });
    const bool has_channel = channel != service.channels.items.end();
    if (says_mall && !has_channel) {
      findings.report({.element = &service,
                       .at = service.in_mall.at,
                       .message = "channel_missing",
                       .field = "mpp"});
    }
    if (has_channel && !says_mall) {
      findings.report(
          {.element = &service, .at = channel->at, .message = "flag_missing", .field = "kanal"});
    }
  }
}

DEFINE_RULE(mall_channel_contradiction) = checked({
    .code = "LAY-010",
    .severity = "I/P/P",
    .reads = {"layanan.mpp", "layanan.kanal"},
    .basis = {need("S002")},
    .title = {"keterangan Mal Pelayanan Publik yang bertentangan",
              "contradiction about the public service mall"},
    .rationale = {"Warga datang ke Mal Pelayanan Publik karena layanannya tercantum "
                  "di sana. Bila `mpp` dan `kanal` tidak sejalan, daftar layanan mal "
                  "dan kenyataan di loket berbeda.",
                  "Citizens come to the public service mall because a service is "
                  "listed there. When `mpp` and `kanal` disagree, the list of the "
                  "mall and the counter differ."},
    .messages =
        {
            {.name = "channel_missing",
             .situation = {"`mpp` `ya`, tetapi `kanal` tidak memuat `mpp`",
                           "`mpp` is `ya` but `kanal` lacks `mpp`"},
             .remedy = {"Tambahkan `mpp` pada `kanal`, atau tulis `mpp: tidak`.",
                        "Add `mpp` to `kanal`, or write `mpp: tidak`."}},
            {.name = "flag_missing",
             .situation = {"`kanal` memuat `mpp`, tetapi `mpp` belum `ya`",
                           "`kanal` holds `mpp` but `mpp` is not `ya`"},
             .remedy = {"Tulis `mpp: ya`, atau hapus `mpp` dari `kanal`.",
                        "Write `mpp: ya`, or remove `mpp` from `kanal`."}},
        },
    .check = check_mall_channel,
});

}  // namespace noken::rules
