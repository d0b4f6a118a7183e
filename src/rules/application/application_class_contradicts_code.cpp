#include "reference/tree.h"
#include "rules/rule.h"

namespace noken::rules {

static std::string_view contradiction(std::string_view raa, std::string_view application_class) {
  const bool is_general = application_class == "umum";
  if (reference::is_at_or_below(raa, "RAA.01") && !is_general) return "general_code";
  if (reference::is_at_or_below(raa, "RAA.02") && is_general) return "own_code";
  return {};
}

static void check_classes(const State& state, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    const auto& written = application.application_class;
    if (!application.raa.is_given() || !written.is_given()) continue;
    const std::string& raa = application.raa->text;
    const std::string_view message = contradiction(raa, *written);
    if (message.empty()) continue;
    findings.report({.element = &application,
                     .at = written.at,
                     .message = message,
                     .field = "kelas",
                     .value = std::string(*written),
                     .arguments = {{"application", application.handle},
                                   {"class", std::string(*written)},
                                   {"raa", raa}},
                     .related = {{application.raa.at, "raa"}}});
  }
}

DEFINE_RULE(application_class_contradicts_code) = checked({
    .code = "APL-006",
    .severity = "P/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.raa"},
    .basis = {article("perpres-132-2022", "Lampiran")},
    .title = {"kelas aplikasi yang bertentangan dengan kode RAA",
              "class of an application that contradicts its RAA code"},
    .rationale = {"Kode RAA dan `kelas` menyatakan hal yang sama: Aplikasi Umum atau Aplikasi "
                  "Khusus. Bila keduanya berbeda, aplikasi terhitung di kelompok yang salah, "
                  "dan pemeriksaan duplikasi serta kewajiban aplikasi daerah ikut keliru.",
                  "The RAA code and `kelas` say the same thing: general (Aplikasi Umum) or the "
                  "institution's own (Aplikasi Khusus). When they differ, the application is "
                  "counted in the wrong group, and what is checked of duplicates and of local "
                  "applications goes wrong with it."},
    .messages =
        {
            {.name = "general_code",
             .situation = {"`raa` `{raa}` berarti Aplikasi Umum, padahal `kelas` `{class}`",
                           "`raa` `{raa}` means a general application, although `kelas` is "
                           "`{class}`"},
             .remedy = {"Tulis `kelas: umum` bila ini Aplikasi Umum; bila bukan, pilih kode di "
                        "bawah `RAA.02`, misalnya `raa: RAA.02.02`.",
                        "Write `kelas: umum` if it is a general application; if not, choose a "
                        "code below `RAA.02`, such as `raa: RAA.02.02`."}},
            {.name = "own_code",
             .situation = {"`raa` `{raa}` berarti Aplikasi Khusus, padahal `kelas` `{class}`",
                           "`raa` `{raa}` means an application of the institution's own, although "
                           "`kelas` is `{class}`"},
             .remedy = {"Tulis `kelas: khusus_daerah` (atau `khusus_pusat`); bila ini Aplikasi "
                        "Umum, pilih kode di bawah `RAA.01`, misalnya `raa: RAA.01.01`.",
                        "Write `kelas: khusus_daerah` (or `khusus_pusat`); if it is a general "
                        "application, choose a code below `RAA.01`, such as `raa: RAA.01.01`."}},
        },
    .notes = {{"raa", {"kode RAA-nya", "its RAA code"}}},
    .check = check_classes,
    .in_portions = true,
});

}  // namespace noken::rules
