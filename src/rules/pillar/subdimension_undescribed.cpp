#include "rules/conditions/period.h"
#include "rules/conditions/sub_dimensions.h"
#include "rules/rule.h"

namespace noken::rules {

using model::SubDimensionEntry;

// Nothing when both are written.
static std::string_view situation_of(const SubDimensionEntry& entry) {
  if (entry.condition.is_missing()) return entry.expectation.is_missing() ? "both" : "condition";
  return entry.expectation.is_missing() ? "expectation" : "";
}

static void check_description(const Pillar& pillar, const SubDimensionEntry& entry,
                              const std::string& address, Findings& findings) {
  const std::string_view situation = situation_of(entry);
  if (situation.empty()) return;
  findings.report({.element = &pillar,
                   .at = entry.at,
                   .message = situation,
                   .field = "sub_dimensi",
                   .arguments = {{"sub_dimension", address}},
                   .object = address});
}

// An entry whose code could not be read may be the one that is looked for.
static bool may_hold_others(const Pillar& pillar) {
  return !conditions::is_whole(pillar.sub_dimensions) ||
         std::ranges::any_of(pillar.sub_dimensions,
                             [](const SubDimensionEntry& entry) { return !entry.code.is_given(); });
}

static void report_no_entry(const Pillar& pillar, const reference::SubDimension& wanted,
                            Findings& findings) {
  const Location& key = pillar.sub_dimensions.key;
  findings.report({.element = &pillar,
                   .at = key.known() ? key : pillar.place(),
                   .message = "no_entry",
                   .field = "sub_dimensi",
                   .arguments = {{"sub_dimension", wanted.address}, {"code", wanted.code}},
                   .object = wanted.address});
}

static void check_pillar(const State& state, const Pillar& pillar, Findings& findings) {
  for (const reference::SubDimension& wanted : state.packs().sub_dimensions) {
    if (wanted.pillar != pillar.handle) continue;
    const auto is_wanted = [&](const SubDimensionEntry& entry) {
      return entry.code.is_given() && *entry.code == wanted.code;
    };
    const auto entry = std::ranges::find_if(pillar.sub_dimensions, is_wanted);
    if (entry != pillar.sub_dimensions.end()) {
      check_description(pillar, *entry, wanted.address, findings);
    } else if (!may_hold_others(pillar) && !conditions::is_left_out(state, wanted)) {
      report_no_entry(pillar, wanted, findings);
    }
  }
}

static const Pillar* find_pillar(const State& state, std::string_view id) {
  for (const Pillar& pillar : state.all<Pillar>()) {
    if (pillar.handle == id) return &pillar;
  }
  return nullptr;
}

static void check_descriptions(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  const bool has_nameless = std::ranges::any_of(
      state.all<Pillar>(), [](const Pillar& pillar) { return !pillar.id.is_given(); });
  for (const reference::Pillar& wanted : state.packs().pillars) {
    const Pillar* pillar = find_pillar(state, wanted.id);
    if (pillar != nullptr) {
      check_pillar(state, *pillar, findings);
    } else if (!has_nameless && !state.written().left_out.may_name(wanted.id)) {
      findings.report({.at = conditions::period_place(state),
                       .message = "no_pillar",
                       .field = "pilar",
                       .value = wanted.id,
                       .arguments = {{"pillar", wanted.id}},
                       .object = conditions::region_code(state)});
    }
  }
}

DEFINE_RULE(subdimension_undescribed) = checked({
    .code = "PIL-001",
    .severity = "I/P/E",
    .reads = {"pilar.id", "pilar.sub_dimensi.kode", "pilar.sub_dimensi.kondisi",
              "pilar.sub_dimensi.harapan", "noken.yaml.periode"},
    .basis = {practice(), need("S001")},
    .title = {"sub-dimensi yang belum diuraikan", "sub-dimension that is not described"},
    .rationale = {"Masterplan berangkat dari kondisi sekarang menuju harapan. Sub-dimensi "
                  "yang tidak diuraikan tidak mempunyai kesenjangan yang dapat ditutup oleh "
                  "program, dan penilai melihat bab yang kosong.",
                  "A masterplan leads from the present condition to an expectation. A "
                  "sub-dimension that is not described has no gap that a programme could "
                  "close, and assessors see an empty chapter."},
    .messages =
        {
            {.name = "no_pillar",
             .situation = {"masterplan belum memuat pilar `{pillar}`",
                           "the masterplan lacks the pillar `{pillar}`"},
             .remedy = {"Tulis pilar itu di bawah `pilar`: `id: {pillar}` dan `sub_dimensi` "
                        "dengan `kode`, `kondisi`, dan `harapan` masing-masing.",
                        "Write the pillar under `pilar`: `id: {pillar}` and `sub_dimensi` with "
                        "the `kode`, `kondisi` and `harapan` of each."}},
            {.name = "no_entry",
             .situation = {"sub-dimensi `{sub_dimension}` belum diuraikan",
                           "the sub-dimension `{sub_dimension}` is not described"},
             .remedy = {"Tambahkan pada `sub_dimensi` pilarnya: `- kode: {code}` dengan "
                        "`kondisi` dan `harapan`.",
                        "Add to `sub_dimensi` of its pillar: `- kode: {code}` with `kondisi` "
                        "and `harapan`."}},
            {.name = "both",
             .situation = {"`{sub_dimension}` tanpa `kondisi` dan `harapan`",
                           "`{sub_dimension}` has neither `kondisi` nor `harapan`"},
             .remedy = {"Tulis `kondisi` (keadaan sekarang) dan `harapan` (keadaan pada akhir "
                        "periode), masing-masing satu atau dua kalimat.",
                        "Write `kondisi` (how it is now) and `harapan` (how it will be at the "
                        "end of the period), a sentence or two each."}},
            {.name = "condition",
             .situation = {"`{sub_dimension}` tanpa `kondisi`",
                           "`{sub_dimension}` has no `kondisi`"},
             .remedy = {"Tulis `kondisi`: keadaan sekarang dalam satu atau dua kalimat.",
                        "Write `kondisi`: how it is now, in a sentence or two."}},
            {.name = "expectation",
             .situation = {"`{sub_dimension}` tanpa `harapan`",
                           "`{sub_dimension}` has no `harapan`"},
             .remedy = {"Tulis `harapan`: keadaan pada akhir periode dalam satu atau dua "
                        "kalimat.",
                        "Write `harapan`: how it will be at the end of the period, in a "
                        "sentence or two."}},
        },
    .check = check_descriptions,
});

}  // namespace noken::rules
