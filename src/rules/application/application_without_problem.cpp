#include "rules/conditions/given.h"
#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

// A programme that realises it, or an innovation that uses it, may name the problem.
static bool may_carry_problem(const model::Incoming& incoming) {
  const std::string_view field = incoming.field->key;
  if (incoming.holder->kind == KindId::programme && field == "mewujudkan")
    return !conditions::lacks(static_cast<const Programme*>(incoming.holder)->problems);
  if (incoming.holder->kind == KindId::innovation && field == "aplikasi")
    return !conditions::lacks(static_cast<const model::Innovation*>(incoming.holder)->problems);
  return false;
}

static void check_problems(const State& state, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    if (!conditions::is_own_regional(state, application)) continue;
    if (!conditions::lacks(application.problems)) continue;
    if (std::ranges::any_of(state.incoming(application), may_carry_problem)) continue;
    if (state.written().left_out.may_name(application.handle)) continue;
    findings.report({.element = &application,
                     .at = application.place(),
                     .field = "masalah",
                     .arguments = {{"application", application.handle}}});
  }
}

DEFINE_RULE(application_without_problem) = checked({
    .code = "APL-004",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.masalah", "program.mewujudkan", "program.masalah",
              "inovasi.aplikasi", "inovasi.masalah"},
    .basis = {need("S000"), need("S002")},
    .title = {"aplikasi tanpa masalah warga yang dijawab",
              "application that answers no problem of citizens"},
    .rationale = {"Kota cerdas dinilai dari masalah warga yang terselesaikan, bukan dari "
                  "banyaknya aplikasi. Aplikasi yang tidak menyebut masalahnya tidak dapat "
                  "dinilai berhasil atau gagal, dan anggarannya sulit dipertanggungjawabkan.",
                  "A smart city is judged by the problems of citizens that it solves, not by "
                  "the number of its applications. One that names no problem can neither "
                  "succeed nor fail, and its budget is hard to account for."},
    .messages =
        {
            {.situation = {"`{application}` tidak menyebut masalah yang dijawabnya, dan tidak ada "
                           "`program` atau `inovasi` yang menyebutkannya",
                           "`{application}` names no problem that it answers, nor does a "
                           "`program` or `inovasi` do so for it"},
             .label = {"masalahnya belum disebut", "names no problem"},
             .remedy = {"Isi `masalah` dengan id masalah warga, misalnya `masalah: "
                        "[mas-antrean-panjang]`; bila melalui program, cantumkan "
                        "`{application}` pada `mewujudkan` program yang mengisi `masalah`.",
                        "Fill `masalah` with the id of a problem, such as `masalah: "
                        "[mas-antrean-panjang]`; if it comes by a programme, list "
                        "`{application}` under `mewujudkan` of one that fills `masalah`."}},
        },
    .check = check_problems,
    .in_portions = true,
});

}  // namespace noken::rules
