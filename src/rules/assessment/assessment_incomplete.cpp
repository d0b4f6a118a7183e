#include "rules/conditions/indicators.h"
#include "rules/conditions/listed.h"
#include "rules/rule.h"

namespace noken::rules {

static bool has_code(const model::LevelByIndicator& levels, std::string_view code) {
  return std::ranges::any_of(levels, [&](const auto& level) { return level.key == code; });
}

static std::vector<std::string> missing_codes(const Assessment& assessment,
                                              const reference::Index& index) {
  std::vector<std::string> missing;
  for (const auto& indicator : index.indicators) {
    if (!has_code(assessment.levels, indicator.code)) missing.push_back(indicator.code);
  }
  return missing;
}

namespace {

struct Checked {
  const Assessment& assessment;
  const reference::Index& index;
  Findings& findings;
};

}  // namespace

static void check_missing(const Checked& checked) {
  const auto& levels = checked.assessment.levels;
  if (!levels.is_given() || levels.has_refused_items) return;
  const std::vector<std::string> missing = missing_codes(checked.assessment, checked.index);
  if (missing.empty()) return;
  Observation observation{
      .element = &checked.assessment,
      .at = levels.key,
      .message = "missing_codes",
      .field = "tingkat",
      .arguments = {{"index", checked.index.edition}, {"count", std::to_string(missing.size())}}};
  conditions::add_listed(observation.arguments, "codes", missing);
  checked.findings.report(std::move(observation));
}

template <class T>
static void check_keys(const Checked& checked, std::string_view field,
                       const model::Mapped<std::string_view, T>& map) {
  for (const auto& entry : map) {
    if (conditions::find_indicator(checked.index, entry.key) != nullptr) continue;
    checked.findings.report({.element = &checked.assessment,
                             .at = entry.key_at,
                             .message = "unknown_code",
                             .field = field,
                             .value = std::string(entry.key),
                             .arguments = {{"index", checked.index.edition},
                                           {"code", std::string(entry.key)},
                                           {"first", checked.index.indicators.front().code},
                                           {"last", checked.index.indicators.back().code}}});
  }
}

static void check_codes(const State& state, Findings& findings) {
  for (const Assessment& assessment : state.all<Assessment>()) {
    const reference::Index* index = conditions::index_of(state, assessment);
    if (index == nullptr || index->indicators.empty()) continue;
    const Checked checked{assessment, *index, findings};
    check_missing(checked);
    check_keys(checked, "tingkat", assessment.levels);
    check_keys(checked, "bukti_indikator", assessment.indicator_evidence);
    check_keys(checked, "catatan_asesor", assessment.assessor_notes);
  }
}

DEFINE_RULE(assessment_incomplete) = checked({
    .code = "NIL-005",
    .severity = "P/P/E",
    .reads = {"penilaian.indeks", "penilaian.tingkat", "penilaian.bukti_indikator",
              "penilaian.catatan_asesor"},
    .basis = {practice()},
    .title = {"penilaian yang tidak lengkap", "incomplete assessment"},
    .rationale = {"Nilai indeks dihitung dari semua indikator menurut bobotnya. Satu kode yang "
                  "hilang atau keliru membuat nilainya lebih rendah atau tidak dapat dihitung.",
                  "The value of an index is worked out from all indicators by their weights. One "
                  "code that is missing or wrong makes it lower, or impossible to work out."},
    .messages =
        {
            {.name = "missing_codes",
             .situation = {"`tingkat` belum memuat {count} indikator `{index}`: {codes}",
                           "`tingkat` lacks {count} indicators of `{index}`: {codes}"},
             .label = {"belum lengkap", "incomplete"},
             .remedy = {"Tambahkan tingkat setiap indikator itu, misalnya `I1: 1` bila belum ada "
                        "yang dikerjakan.",
                        "Add a level for each of these indicators, such as `I1: 1` when nothing "
                        "has been done yet."}},
            {.name = "unknown_code",
             .situation = {"`{code}` bukan indikator `{index}`",
                           "`{code}` is no indicator of `{index}`"},
             .label = {"kode ini tidak dikenal", "this code is not known"},
             .remedy = {"Tulis kode indikator `{first}` sampai `{last}`, atau perbaiki `indeks` "
                        "bila penilaian ini atas indeks lain.",
                        "Write the code of an indicator, `{first}` to `{last}`, or correct "
                        "`indeks` if this assesses another index."}},
        },
    .check = check_codes,
    .in_portions = true,
});

}  // namespace noken::rules
