#include "rules/conditions/missing.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_complaint_channels(const State& state, Findings& findings) {
  if (!conditions::is_empty_list(state.config().complaint_channels)) return;
  for (const Service& service : state.live<Service>()) {
    if (!conditions::is_public_service(state, service)) continue;
    if (!conditions::is_empty_list(service.complaint_channels)) continue;
    findings.report({.element = &service,
                     .at = service.place(),
                     .field = "kanal_pengaduan",
                     .arguments = {{"service", service.handle}}});
  }
}

DEFINE_RULE(service_without_complaint_channel) = checked({
    .code = "LAY-001",
    .severity = "I/P/E",
    .reads = {"layanan.kanal_pengaduan", "layanan.target_layanan", "layanan.opd", "opd.jenis",
              "noken.yaml.kanal_pengaduan"},
    .basis = {need("S000"), need("S002"), need("S004")},
    .title = {"layanan publik tanpa kanal pengaduan", "public service without a complaint channel"},
    .rationale = {"Warga yang dilayani dengan buruk perlu tahu ke mana mengadu. Tanpa kanal yang "
                  "tercatat, keluhan tersebar di media sosial dan pemerintah daerah tidak "
                  "mengetahui layanan mana yang bermasalah.",
                  "Citizens who are served badly need to know where to complain. Without a "
                  "recorded channel, complaints scatter over social media and the region does not "
                  "learn which service has a problem."},
    .messages =
        {
            {.situation = {"layanan publik `{service}` tanpa kanal pengaduan",
                           "public service `{service}` has no complaint channel"},
             .label = {"tanpa `kanal_pengaduan`", "without `kanal_pengaduan`"},
             .remedy = {"Tulis kanalnya, misalnya `kanal_pengaduan: [nas-sp4n-lapor]`, pada "
                        "layanan ini atau sekali untuk semua layanan publik di `noken.yaml`.",
                        "Write the channel, such as `kanal_pengaduan: [nas-sp4n-lapor]`, in this "
                        "service or once for all public services in `noken.yaml`."}},
        },
    .check = check_complaint_channels,
    .in_portions = true,
});

}  // namespace noken::rules
