#include "rules/conditions/missing.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static bool needs_internet(std::string_view channel) {
  return channel == "web" || channel == "aplikasi_seluler" || channel == "whatsapp";
}

static bool may_work_offline(const Service& service) {
  return conditions::holds(service.access, "tanpa_internet") || service.access.has_refused_items ||
         service.access.presence == model::Presence::refused;
}

// Where it shows that the internet is the only way; nothing when it is not. A channel that the
// region added itself, or that could not be read, may be another way.
static const Location* only_way(const Service& service) {
  const model::TextList& channels = service.channels;
  if (conditions::is_empty_list(channels)) {
    const bool is_electronic = service.method.is_given() && *service.method == "elektronik";
    return is_electronic ? &service.method.at : nullptr;
  }
  const bool all_online =
      !channels.has_refused_items && channels.is_given() &&
      std::ranges::all_of(channels, [](const auto& item) { return needs_internet(item.value); });
  return all_online ? &channels.key : nullptr;
}

static void check_offline_channels(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    if (!conditions::is_public_service(state, service)) continue;
    if (!conditions::holds(service.audience, "masyarakat") || may_work_offline(service)) continue;
    const Location* at = only_way(service);
    if (at == nullptr) continue;
    const bool by_method = at == &service.method.at;
    findings.report({.element = &service,
                     .at = *at,
                     .field = by_method ? "metode" : "kanal",
                     .arguments = {{"service", service.handle}}});
  }
}

DEFINE_RULE(service_without_offline_channel) = checked({
    .code = "LAY-005",
    .severity = "I/P/E",
    .reads = {"layanan.kanal", "layanan.metode", "layanan.akses", "layanan.target_layanan",
              "layanan.opd", "opd.jenis"},
    .basis = {need("S000"), need("S003")},
    .title = {"layanan masyarakat tanpa kanal luring",
              "service for citizens without an offline channel"},
    .rationale =
        {"Di banyak distrik internet belum menjangkau kampung. Layanan yang hanya dapat dicapai "
         "secara daring membedakan warga menurut tempat tinggalnya, padahal haknya sama.",
         "In many districts the internet does not reach the villages yet. A service that can be "
         "had online only treats citizens differently by where they live, although they have the "
         "same right to it."},
    .messages =
        {
            {.situation =
                 {"layanan `{service}` untuk masyarakat hanya dapat dicapai lewat internet",
                  "service `{service}` for citizens can be reached over the internet only"},
             .label = {"tanpa kanal luring", "no offline channel"},
             .remedy = {"Sediakan jalan lain dan tulis pada `kanal`, misalnya `loket`, `telepon`, "
                        "`sms`, atau `keliling`; bila sudah dapat dilayani tanpa internet, tulis "
                        "`akses: [tanpa_internet]`.",
                        "Offer another way and write it in `kanal`, such as `loket`, `telepon`, "
                        "`sms` or `keliling`; if it already works without the internet, write "
                        "`akses: [tanpa_internet]`."}},
        },
    .check = check_offline_channels,
    .in_portions = true,
});

}  // namespace noken::rules
