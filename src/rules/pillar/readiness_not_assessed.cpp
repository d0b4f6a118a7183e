#include "rules/conditions/code_list.h"
#include "rules/conditions/known.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Readiness;

// The elements of readiness of the pack that nobody has assessed.
static std::vector<std::string_view> unassessed(const State& state) {
  std::vector<std::string_view> missing;
  const auto* wanted = state.packs().find_options("unsur_kesiapan");
  if (wanted == nullptr) return missing;
  for (const reference::Option& option : wanted->options) {
    const bool is_assessed = std::ranges::any_of(state.all<Readiness>(), [&](const Readiness& r) {
      return !r.element.is_given() || *r.element == option.value;
    });
    if (!is_assessed && !state.written().left_out.may_name(option.value))
      missing.push_back(option.value);
  }
  return missing;
}

static void check_readiness(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  const auto missing = unassessed(state);
  if (missing.empty()) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "kesiapan",
                   .arguments = {{"count", std::to_string(missing.size())},
                                 {"elements", conditions::code_list(missing)},
                                 {"first", std::string(missing.front())}},
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(readiness_not_assessed) = checked({
    .code = "PIL-006",
    .severity = "I/P/E",
    .reads = {"kesiapan.unsur", "noken.yaml.periode"},
    .basis = {practice(), need("S003")},
    .title = {"kesiapan yang belum dinilai", "readiness that is not assessed"},
    .rationale = {"Program yang berdiri di atas SDM, anggaran, jaringan, atau aturan yang "
                  "belum siap akan tertunda. Penilaian sembilan unsur kesiapan memperlihatkan "
                  "apa yang perlu dibenahi lebih dahulu.",
                  "Programmes that stand on staff, money, networks or rules that are not ready "
                  "are delayed. An assessment of the nine elements of readiness shows what must "
                  "be mended first."},
    .messages =
        {
            {.situation = {"{count} unsur kesiapan belum dinilai: {elements}",
                           "elements of readiness not assessed ({count}): {elements}"},
             .remedy = {"Tambahkan satu `kesiapan` untuk setiap unsur, misalnya "
                        "`unsur: {first}` dengan `nilai` 1 sampai 5, `kondisi`, dan `harapan`.",
                        "Add one `kesiapan` for each, such as `unsur: {first}` with a `nilai` "
                        "from 1 to 5, `kondisi` and `harapan`."}},
        },
    .check = check_readiness,
});

}  // namespace noken::rules
