#include "model/presence.h"
#include "rules/conditions/asked_fields.h"
#include "rules/rule.h"

namespace noken::rules {

static std::string missing_fields(const State& state, const Element& element) {
  std::string missing;
  for (const model::Field* field : conditions::asked_fields(state, element)) {
    if (presence_of(field->slot(const_cast<Element&>(element))) != model::Presence::absent)
      continue;
    missing += (missing.empty() ? "`" : ", `") + std::string(field->key) + "`";
  }
  return missing;
}

static void check_advised_fields(const State& state, Findings& findings) {
  for (const Element* written : state.written().elements) {
    const Element& element = state.at(*written);
    const std::string missing = missing_fields(state, element);
    if (missing.empty()) continue;
    const std::string agency(owning_agency(element));
    findings.report(
        {.element = &element,
         .at = element.place(),
         .message = agency.empty() ? "no_agency" : "",
         .arguments = {{"object", element.handle}, {"fields", missing}, {"agency", agency}}});
  }
}

DEFINE_RULE(missing_advised_field) = checked({
    .code = "BDG-003",
    .severity = "I/P/E",
    .reads = {"aplikasi.uraian", "opd.urusan", "program.masalah"},
    .basis = {practice()},
    .title = {"isian anjuran yang kosong", "advised field that is empty"},
    .rationale = {"Isian anjuran tidak menghalangi pencatatan, tetapi tanpa itu "
                  "kesenjangan, prioritas, dan lampiran tidak dapat disusun dengan "
                  "utuh.",
                  "Advised fields do not stop an element from being recorded, but "
                  "without them gaps, priorities and annexes cannot be drawn up in "
                  "full."},
    .messages =
        {
            {.situation = {"`{object}` belum mengisi {fields}", "`{object}` leaves {fields} empty"},
             .remedy = {"Tanyakan kepada `{agency}` lalu isi; tulis `tidak ada` bila "
                        "memang tidak ada.",
                        "Ask `{agency}` and fill them in; write `tidak ada` where there "
                        "is none."}},
            {.name = "no_agency",
             .situation = {"`{object}` belum mengisi {fields}", "`{object}` leaves {fields} empty"},
             .remedy = {"Isi bagian itu; tulis `tidak ada` bila memang tidak ada.",
                        "Fill them in; write `tidak ada` where there is none."}},
        },
    .check = check_advised_fields,
});

}  // namespace noken::rules
