#include "rules/conditions/owner.h"
#include "rules/conditions/realising.h"
#include "rules/rule.h"

namespace noken::rules {

// Where the owner of an element that has `opd` is written.
static Location owner_place(const Element& element) {
  const model::Field* field = model::find_field(model::kind_of(element.kind), "opd");
  if (field == nullptr) return element.place();
  return std::get<model::ReferenceValue*>(field->slot(const_cast<Element&>(element)))->at;
}

static void check_item(const State& state, const Programme& programme,
                       const model::Located<Reference>& item, Findings& findings) {
  if (item.value.element == nullptr) return;
  const Element& element = state.at(*item.value.element);
  if (element.kind == model::KindId::regulation) return;
  const Agency* house = house_of(state, element);
  if (house == nullptr || is_outside(*house) || house == house_of(state, programme)) return;
  if (conditions::may_be_supported_by(state, programme, *house)) return;
  findings.report({.element = &programme,
                   .at = item.at,
                   .field = "pendukung",
                   .value = element.handle,
                   .arguments = {{"programme", programme.handle},
                                 {"element", element.handle},
                                 {"agency", std::string(model::owning_agency(element))}},
                   .related = {{owner_place(element), "owner"}}});
}

static void check_supporters(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !conditions::is_of_the_region(state, programme))
      continue;
    for (const auto& item : programme.realises) check_item(state, programme, item, findings);
  }
}

DEFINE_RULE(affected_agency_not_named) = checked({
    .code = "PRG-014",
    .severity = "I/P/E",
    .reads = {"program.mewujudkan", "program.opd", "program.pendukung", "program.tahap",
              "aplikasi.opd", "layanan.opd", "data.opd", "infrastruktur.opd", "keamanan.opd",
              "proses_bisnis.opd", "opd.induk", "opd.jenis"},
    .basis = {need("S000"), need("S001")},
    .title = {"perangkat daerah terdampak yang tidak disebut", "affected agency that is not named"},
    .rationale = {"Program yang membangun atau mengubah milik perangkat daerah lain tanpa "
                  "menyebutnya berjalan sendiri: pemiliknya tidak menyiapkan petugas dan anggaran, "
                  "lalu hasilnya tidak dipakai.",
                  "A programme that builds or changes what another agency owns without naming it "
                  "goes alone: the owner provides neither staff nor money, and the result is not "
                  "used."},
    .messages =
        {
            {.situation = {"`{programme}` mewujudkan `{element}` milik `{agency}`, yang tidak "
                           "disebut pada `pendukung`",
                           "`{programme}` brings about `{element}` of `{agency}`, which "
                           "`pendukung` does not name"},
             .label = {"milik perangkat daerah lain", "owned by another agency"},
             .remedy = {"Bicarakan dengan `{agency}`, lalu tambahkan pada `pendukung` program ini.",
                        "Agree on it with `{agency}` and add the agency to `pendukung` of this "
                        "programme."}},
        },
    .notes = {{"owner", {"pemiliknya", "its owner"}}},
    .check = check_supporters,
    .in_portions = true,
});

}  // namespace noken::rules
