#include "rules/conditions/known.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

// Whether an element that names a problem is an answer to it.
static bool may_answer(const State& state, const Element& element) {
  switch (element.kind) {
    case KindId::programme:
      return conditions::may_be_adopted(static_cast<const Programme&>(element));
    case KindId::application:
      return state.is_current(element) || !state.is_life_known(element);
    case KindId::innovation:
    case KindId::regulation:
    case KindId::proposal:
      return true;
    default:
      return false;
  }
}

static bool has_response(const State& state, const Problem& problem) {
  return std::ranges::any_of(state.incoming(problem), [&](const model::Incoming& incoming) {
    return std::string_view(incoming.field->key) == "masalah" &&
           may_answer(state, *incoming.holder);
  });
}

static void check_responses(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  for (const Problem& problem : state.all<Problem>()) {
    if (has_response(state, problem) || !conditions::is_of_the_region(state, problem)) continue;
    if (conditions::may_be_named_unseen(state, problem)) continue;
    Observation observation{
        .element = &problem, .at = problem.place(), .arguments = {{"problem", problem.handle}}};
    if (problem.report_count.is_given()) {
      observation.message = "reported";
      observation.arguments.push_back({"count", std::to_string(*problem.report_count)});
    }
    findings.report(std::move(observation));
  }
}

DEFINE_RULE(problem_without_response) = checked({
    .code = "PIL-005",
    .severity = "I/P/E",
    .reads = {"masalah.jumlah_laporan", "program.masalah", "program.tahap", "aplikasi.masalah",
              "inovasi.masalah", "regulasi.masalah", "usulan.masalah"},
    .basis = {need("S000"), need("S001")},
    .title = {"masalah warga tanpa jawaban", "problem without a response"},
    .rationale = {"Kota cerdas dinilai dari masalah warga yang terselesaikan, bukan dari "
                  "jumlah aplikasinya. Masalah yang tercatat tetapi tidak dijawab oleh apa pun "
                  "akan dilaporkan warga berulang kali.",
                  "A smart city is judged by the problems of citizens that it solves, not by "
                  "the number of its applications. A problem that is on record but that nothing "
                  "answers will be reported again and again."},
    .messages =
        {
            {.situation = {"`{problem}` tidak dijawab oleh program, aplikasi, inovasi, regulasi, "
                           "atau usulan mana pun",
                           "no programme, application, innovation, regulation or proposal answers "
                           "`{problem}`"},
             .label = {"belum terjawab", "not answered"},
             .remedy = {"Tulis `masalah: [{problem}]` pada program, aplikasi, inovasi, regulasi, "
                        "atau usulan yang menjawabnya. Program bertahap `usulan`, `ditunda`, atau "
                        "`dibatalkan` dan aplikasi yang sudah dihentikan tidak dihitung.",
                        "Write `masalah: [{problem}]` in the programme, application, innovation, "
                        "regulation or proposal that answers it. Programmes at the stage `usulan`, "
                        "`ditunda` or `dibatalkan` and retired applications do not count."}},
            {.name = "reported",
             .situation = {"`{problem}`, dengan {count} laporan, tidak dijawab oleh program, "
                           "aplikasi, inovasi, regulasi, atau usulan mana pun",
                           "no programme, application, innovation, regulation or proposal answers "
                           "`{problem}`, reported {count} times"},
             .label = {"belum terjawab", "not answered"},
             .remedy = {"Tulis `masalah: [{problem}]` pada program, aplikasi, inovasi, regulasi, "
                        "atau usulan yang menjawabnya. Program bertahap `usulan`, `ditunda`, atau "
                        "`dibatalkan` dan aplikasi yang sudah dihentikan tidak dihitung.",
                        "Write `masalah: [{problem}]` in the programme, application, innovation, "
                        "regulation or proposal that answers it. Programmes at the stage `usulan`, "
                        "`ditunda` or `dibatalkan` and retired applications do not count."}},
        },
    .check = check_responses,
});

}  // namespace noken::rules
