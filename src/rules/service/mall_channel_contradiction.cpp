#include "rules/rule.h"

namespace noken::rules {

using model::Presence;

static bool says_mall(const Service& service) {
  return service.in_mall.is_given() && *service.in_mall;
}

static void check_mall_service(const Service& service, Findings& findings) {
  const auto channel =
      std::ranges::find(service.channels.items, "mpp", [](const auto& item) { return item.value; });
  const bool has_channel = channel != service.channels.items.end();
  // A channel that could not be read may have been the mall.
  const bool may_have_channel = has_channel || service.channels.has_refused_items ||
                                service.channels.presence == Presence::refused;
  if (says_mall(service) && !may_have_channel) {
    findings.report({.element = &service,
                     .at = service.in_mall.at,
                     .message = "channel_missing",
                     .field = "mpp"});
  }
  if (!has_channel || says_mall(service)) return;
  if (service.in_mall.is_given()) {
    findings.report({.element = &service,
                     .at = service.in_mall.at,
                     .message = "flag_denies",
                     .field = "mpp",
                     .related = {{channel->at, "channel"}}});
  } else if (service.in_mall.is_missing()) {
    findings.report(
        {.element = &service, .at = channel->at, .message = "flag_missing", .field = "kanal"});
  }
}

static void check_mall_channel(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) check_mall_service(service, findings);
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
             .situation = {"`mpp` `ya`, padahal `kanal` tidak memuat `mpp`",
                           "`mpp` is `ya` although `kanal` lacks `mpp`"},
             .remedy = {"Tambahkan `mpp` pada `kanal`; bila tidak dilayani di Mal Pelayanan "
                        "Publik, tulis `mpp: tidak`.",
                        "Add `mpp` to `kanal`; if the public service mall does not serve it, "
                        "write `mpp: tidak`."}},
            {.name = "flag_denies",
             .situation = {"`mpp` `tidak`, padahal `kanal` memuat `mpp`",
                           "`mpp` is `tidak` although `kanal` holds `mpp`"},
             .remedy = {"Tulis `mpp: ya`; bila tidak dilayani di Mal Pelayanan Publik, hapus "
                        "`mpp` dari `kanal`.",
                        "Write `mpp: ya`; if the public service mall does not serve it, "
                        "remove `mpp` from `kanal`."}},
            {.name = "flag_missing",
             .situation = {"`kanal` memuat `mpp`, padahal `mpp` belum diisi",
                           "`kanal` holds `mpp` although the field `mpp` is empty"},
             .remedy = {"Tambahkan `mpp: ya`; bila tidak dilayani di Mal Pelayanan Publik, "
                        "hapus `mpp` dari `kanal`.",
                        "Add `mpp: ya`; if the public service mall does not serve it, remove "
                        "`mpp` from `kanal`."}},
        },
    .notes = {{"channel", {"kanal yang dimaksud", "the channel"}}},
    .check = check_mall_channel,
    .in_portions = true,
});

}  // namespace noken::rules
