#include <fmt/format.h>

#include <optional>

#include "rules/conditions/indicator_target.h"
#include "rules/conditions/known.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

// Where and when an answer to a problem began.
struct Beginning {
  Day day = 0;
  Location at;
};

static std::optional<Beginning> beginning_of(const State& state, const Element& answer) {
  if (answer.kind == KindId::programme) {
    const auto& programme = static_cast<const Programme&>(answer);
    if (!conditions::is_adopted(programme) || !programme.years.is_given()) return std::nullopt;
    return Beginning{conditions::first_day_of(programme), programme.years.at};
  }
  const bool is_used = answer.kind == KindId::application && state.is_current(answer);
  if (!is_used || !answer.start.is_given()) return std::nullopt;
  return Beginning{first_day(*answer.start), answer.start.at};
}

// The answer that began first, if that was more than twelve months ago.
static std::optional<Beginning> old_answer(const State& state, const Problem& problem) {
  std::optional<Beginning> oldest;
  for (const model::Incoming& incoming : state.incoming(problem)) {
    if (std::string_view(incoming.field->key) != "masalah") continue;
    const auto beginning = beginning_of(state, *incoming.holder);
    if (beginning && (!oldest || beginning->day < oldest->day)) oldest = beginning;
  }
  const bool is_old = oldest && oldest->day < conditions::months_before(state, 12);
  return is_old ? oldest : std::nullopt;
}

static void report_unmeasured(const Problem& problem, const Beginning& answer, Findings& findings) {
  findings.report(
      {.element = &problem,
       .at = problem.place(),
       .message = "no_indicator",
       .field = "indikator",
       .arguments = {{"problem", problem.handle}, {"since", to_string(date_of(answer.day))}},
       .related = {{answer.at, "answer"}}});
}

static void report_shortfall(const Problem& problem, const model::Located<Reference>& item,
                             const conditions::Shortfall& behind, Findings& findings) {
  findings.report({.element = &problem,
                   .at = item.at,
                   .message = "behind",
                   .field = "indikator",
                   .value = std::string(item.value.id),
                   .arguments = {{"problem", problem.handle},
                                 {"indicator", std::string(item.value.id)},
                                 {"year", std::to_string(behind.result->key)},
                                 {"result", fmt::format("{}", behind.result->value)},
                                 {"target", fmt::format("{}", behind.target->value)}},
                   .related = {{behind.result->at, "result"}}});
}

static void check_effects(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  for (const Problem& problem : state.all<Problem>()) {
    const auto answer = old_answer(state, problem);
    if (!answer || !conditions::is_of_the_region(state, problem)) continue;
    if (conditions::is_empty(problem.indicators)) report_unmeasured(problem, *answer, findings);
    for (const auto& item : problem.indicators) {
      const Indicator* indicator = state.find<Indicator>(item.value);
      const auto behind = indicator ? conditions::behind_target(*indicator) : std::nullopt;
      if (behind) report_shortfall(problem, item, *behind, findings);
    }
  }
}

DEFINE_RULE(problem_answered_without_effect) = checked({
    .code = "PIL-010",
    .severity = "-/I/P",
    .reads = {"masalah.indikator", "program.masalah", "program.tahun", "program.tahap",
              "aplikasi.masalah", "aplikasi.mulai", "indikator.arah", "indikator.target",
              "indikator.realisasi"},
    .basis = {need("S000"), need("S002")},
    .title = {"masalah yang dijawab tanpa hasil", "problem answered without effect"},
    .rationale = {"Program dan aplikasi dinilai dari masalah yang terselesaikan. Setelah satu "
                  "tahun, hasilnya semestinya terlihat pada angka; bila tidak, jawabannya perlu "
                  "diukur atau diperbaiki.",
                  "Programmes and applications are judged by the problems they solve. After a "
                  "year the effect should show in a number; when it does not, the answer must be "
                  "measured or mended."},
    .messages =
        {
            {.name = "no_indicator",
             .situation = {"`{problem}` dijawab sejak {since}, tetapi tidak ada indikator yang "
                           "menunjukkan hasilnya",
                           "`{problem}` has been answered since {since}, but no indicator shows "
                           "the effect"},
             .label = {"hasilnya tidak terukur", "effect not measured"},
             .remedy = {"Tulis `indikator: [ind-…]` pada masalah ini: indikator yang membaik "
                        "bila masalahnya selesai.",
                        "Write `indikator: [ind-…]` in this problem: the indicator that improves "
                        "when the problem is solved."}},
            {.name = "behind",
             .situation = {"`{problem}` sudah dijawab lebih dari setahun, tetapi `{indicator}` "
                           "pada {year} bernilai {result}, belum memenuhi target {target}",
                           "`{problem}` has been answered for more than a year, but `{indicator}` "
                           "was {result} in {year} and missed the target {target}"},
             .label = {"belum memenuhi target", "misses its target"},
             .remedy = {"Telaah program dan aplikasi yang menjawab masalah ini: perbaiki, tambah, "
                        "atau ganti yang tidak berdampak.",
                        "Review the programmes and applications that answer this problem: mend, "
                        "add to or replace what has no effect."}},
        },
    .notes = {{"answer", {"jawaban pertamanya mulai di sini", "its first answer began here"}},
              {"result", {"realisasi terakhir", "the latest result"}}},
    .check = check_effects,
    .in_portions = true,
});

}  // namespace noken::rules
