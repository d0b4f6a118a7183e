#include "rules/rule.h"

namespace noken::rules {

static constexpr Text kNoRule = {"`{rule}` bukan nama aturan", "`{rule}` is no name of a rule"};
static constexpr Text kNoSetting = {"`{setting}` bukan tingkat aturan",
                                    "`{setting}` is no severity of a rule"};

DEFINE_RULE(unknown_rule_name) = checked({
    .code = "WVR-001",
    .severity = "E/E/E",
    .reads = {"noken.yaml.aturan", "noken.yaml.pengecualian.aturan"},
    .basis = {format_contract()},
    .title = {"nama aturan yang tidak dikenal", "unknown name of a rule"},
    .rationale = {"Pengaturan atau pengecualian dengan nama yang salah tidak mengubah apa pun, "
                  "sedangkan pembacanya mengira sudah berlaku.",
                  "A setting or a waiver with a wrong name changes nothing, while its readers "
                  "believe that it holds."},
    .messages =
        {
            {.situation = kNoRule,
             .remedy = {"Perbaiki namanya, atau hapus; `noken rules` mendaftar semua aturan.",
                        "Correct the name, or remove it; `noken rules` lists all rules."}},
            {.name = "nearest",
             .situation = kNoRule,
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "code",
             .situation = {"`{rule}` adalah kode aturan, bukan namanya",
                           "`{rule}` is the code of a rule, not its name"},
             .remedy = {"Tulis namanya: `{name}`.", "Write its name: `{name}`."}},
            {.name = "always_on",
             .situation = {"aturan `{rule}` tidak dapat diatur", "rule `{rule}` cannot be set"},
             .label = {"pemeriksaan lain bersandar padanya", "other checks rest on it"},
             .remedy = {"Hapus pengaturan ini, dan perbaiki temuan aturan itu.",
                        "Remove this setting, and repair what the rule finds."}},
            {.name = "not_waivable",
             .situation = {"aturan `{rule}` tidak dapat dikecualikan",
                           "rule `{rule}` cannot be waived"},
             .label = {"pemeriksaan lain bersandar padanya", "other checks rest on it"},
             .remedy = {"Hapus pengecualian ini, dan perbaiki temuan aturan itu.",
                        "Remove this waiver, and repair what the rule finds."}},
            {.name = "setting",
             .situation = kNoSetting,
             .remedy = {"Pakai salah satu: `galat`, `peringatan`, `info`, `nonaktif`.",
                        "Use one of: `galat`, `peringatan`, `info`, `nonaktif`."}},
            {.name = "setting_nearest",
             .situation = kNoSetting,
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "comment",
             .situation = {"komentar pengecualian ini tidak dapat dibaca",
                           "this waiver in a comment cannot be read"},
             .remedy = {"Tulis `# noken: izinkan ATURAN karena ALASAN sampai TANGGAL`, misalnya "
                        "`# noken: izinkan duplicate_name karena menunggu penggabungan sampai "
                        "2027-06-30`.",
                        "Write `# noken: izinkan RULE karena REASON sampai DATE`, such as `# "
                        "noken: izinkan duplicate_name karena menunggu penggabungan sampai "
                        "2027-06-30`."}},
        },
});

}  // namespace noken::rules
