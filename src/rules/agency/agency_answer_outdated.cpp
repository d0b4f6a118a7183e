#include <vector>

#include "rules/conditions/agency_content.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// By number: agencies that answered, for they own content themselves, or a part of their house
// does.
struct AnsweringAgencies {
  std::vector<bool> answering;

  explicit AnsweringAgencies(const State& state) : answering(state.written().elements.size()) {
    conditions::for_each_content(state, [&](const auto& element) {
      const Agency* owner = state.find<Agency>(element.agency);
      if (owner != nullptr) answering[owner->number] = true;
    });
    const std::vector<bool> owners = answering;
    for (const Agency& agency : state.all<Agency>()) {
      if (owners[agency.number]) answering[house_of(state, agency).number] = true;
    }
  }
};

}  // namespace

static void check_answers(const State& state, Findings& findings) {
  const auto& answering = state.index<AnsweringAgencies>().answering;
  const std::string today = to_string(date_of(state.day()));
  for (const Agency& agency : state.all<Agency>()) {
    if (!conditions::is_sent_questionnaire(agency)) continue;
    const auto& confirmed = agency.confirmed_on;
    if (confirmed.is_given() && first_day(*confirmed) < conditions::months_before(state, 12)) {
      findings.report(
          {.element = &agency,
           .at = confirmed.at,
           .message = "outdated",
           .field = "dikonfirmasi",
           .arguments = {
               {"agency", agency.handle}, {"date", to_string(*confirmed)}, {"today", today}}});
    } else if (confirmed.is_missing() && answering[agency.number]) {
      findings.report({.element = &agency,
                       .at = agency.place(),
                       .message = "never",
                       .field = "dikonfirmasi",
                       .arguments = {{"agency", agency.handle}, {"today", today}}});
    }
  }
}

DEFINE_RULE(agency_answer_outdated) = checked({
    .code = "OPD-005",
    .severity = "-/I/P",
    .reads = {"opd.dikonfirmasi", "opd.jenis", "opd.induk", "proses_bisnis.opd", "layanan.opd",
              "data.opd", "aplikasi.opd", "program.opd"},
    .basis = {need("S003"), practice()},
    .title = {"jawaban perangkat daerah yang usang", "outdated answer of an agency"},
    .rationale = {"Layanan, data, dan aplikasi berubah setiap tahun anggaran. Bagian yang tidak "
                  "dipastikan lagi oleh pemiliknya perlahan menjadi arsip, padahal perencanaan dan "
                  "evaluasi masih bersandar padanya.",
                  "Services, data and applications change with every budget year. A part that its "
                  "owner no longer confirms slowly becomes an archive, while plans and evaluations "
                  "still rest on it."},
    .messages =
        {
            {.name = "outdated",
             .situation = {"`{agency}` terakhir memastikan bagiannya pada {date}, lebih dari 12 "
                           "bulan yang lalu",
                           "`{agency}` last confirmed its part on {date}, more than 12 months ago"},
             .label = {"lebih dari 12 bulan yang lalu", "more than 12 months ago"},
             .remedy = {"Minta perangkat daerah ini memeriksa bagiannya kembali, lalu perbarui "
                        "tanggalnya, misalnya `dikonfirmasi: {today}`.",
                        "Ask this agency to look through its part again, then renew the date, such "
                        "as `dikonfirmasi: {today}`."}},
            {.name = "never",
             .situation = {"bagian `{agency}` belum pernah dipastikan pemiliknya",
                           "the part of `{agency}` has never been confirmed by its owner"},
             .label = {"tanpa `dikonfirmasi`", "without `dikonfirmasi`"},
             .remedy = {"Minta perangkat daerah ini memeriksa bagiannya, lalu tulis tanggalnya, "
                        "misalnya `dikonfirmasi: {today}`.",
                        "Ask this agency to look through its part, then write the date, such as "
                        "`dikonfirmasi: {today}`."}},
        },
    .check = check_answers,
    .in_portions = true,
});

}  // namespace noken::rules
