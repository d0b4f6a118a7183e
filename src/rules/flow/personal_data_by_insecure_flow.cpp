#include "rules/conditions/insecure_flow.h"
#include "rules/rule.h"

namespace noken::rules {

static Location place_of(const Flow& flow) {
  if (!conditions::is_by_hand(flow) && flow.encrypted.is_given()) return flow.encrypted.at;
  return flow.mechanism.is_given() ? flow.mechanism.at : flow.place();
}

static std::string_view message_for(const Flow& flow) {
  if (conditions::is_by_hand(flow)) return "by_hand";
  return flow.encrypted.is_given() ? "unencrypted" : "encryption_unknown";
}

static void check_flows(const State& state, Findings& findings) {
  for (const Flow& flow : state.current<Flow>()) {
    if (!conditions::is_insecure(state, flow)) continue;
    const Dataset& data = *conditions::personal_data_of(state, flow);
    findings.report({.element = &flow,
                     .at = place_of(flow),
                     .message = message_for(flow),
                     .field = conditions::is_by_hand(flow) ? "mekanisme" : "enkripsi",
                     .arguments = {{"flow", flow.handle}, {"data", data.handle}},
                     .related = {{data.personal.at, "personal"}}});
  }
}

DEFINE_RULE(personal_data_by_insecure_flow) = checked({
    .code = "ALR-002",
    .severity = "P/E/E",
    .reads = {"alur_data.data", "alur_data.mekanisme", "alur_data.enkripsi", "data.data_pribadi"},
    .basis = {article("uu-27-2022", "Pasal 35"), article("uu-27-2022", "Pasal 39")},
    .title = {"data pribadi lewat alur yang tidak aman", "personal data by an insecure flow"},
    .rationale = {"Data pribadi warga paling mudah bocor ketika dipindahkan: salinan di gawai "
                  "dan pesan, atau jalur tanpa enkripsi. Pengendali data wajib mengamankannya "
                  "dan mencegah akses yang tidak sah.",
                  "Citizens' personal data leak most easily while they are moved: as copies on "
                  "devices and in messages, or on a line without encryption. Whoever controls "
                  "the data has to secure them and to prevent unlawful access."},
    .messages =
        {
            {.name = "by_hand",
             .situation = {"data pribadi `{data}` dipindahkan secara manual lewat `{flow}`",
                           "personal data `{data}` are moved by hand in `{flow}`"},
             .label = {"manual", "by hand"},
             .remedy = {"Ganti dengan `mekanisme: splp` atau `api` dan `enkripsi: ya`; bila "
                        "perlu waktu, rencanakan lewat `perubahan`.",
                        "Replace it with `mekanisme: splp` or `api` and `enkripsi: ya`; if that "
                        "takes time, plan it as a `perubahan`."}},
            {.name = "unencrypted",
             .situation = {"`{flow}` membawa data pribadi `{data}` tanpa enkripsi",
                           "`{flow}` carries personal data `{data}` without encryption"},
             .label = {"tanpa enkripsi", "not encrypted"},
             .remedy = {"Lindungi alurnya (TLS, VPN, atau SPLP), lalu tulis `enkripsi: ya`.",
                        "Protect the flow (TLS, VPN or SPLP), then write `enkripsi: ya`."}},
            {.name = "encryption_unknown",
             .situation = {"`{flow}` membawa data pribadi `{data}`, tetapi `enkripsi` tidak "
                           "disebut",
                           "`{flow}` carries personal data `{data}`, but `enkripsi` is not stated"},
             .label = {"enkripsi tidak disebut", "encryption not stated"},
             .remedy = {"Tulis `enkripsi: ya` bila alurnya sudah terenkripsi; bila belum, "
                        "lindungi dahulu (TLS, VPN, atau SPLP).",
                        "Write `enkripsi: ya` if the flow is encrypted; if not, protect it first "
                        "(TLS, VPN or SPLP)."}},
        },
    .notes = {{"personal", {"data pribadi", "personal data"}}},
    .check = check_flows,
    .in_portions = true,
});

}  // namespace noken::rules
