#include "rules/conditions/missing_fields.h"
#include "rules/rule.h"

namespace noken::rules {

static std::string list_of(const std::vector<const model::Field*>& fields) {
  std::string list;
  for (const model::Field* field : fields)
    list += (list.empty() ? "`" : ", `") + std::string(field->key) + "`";
  return list;
}

// Without an id, the place alone says which element is meant.
static std::string_view message_for(const Element& element, std::string_view agency) {
  if (element.handle.empty()) return "nameless";
  return agency.empty() ? "no_agency" : "";
}

static void check_element(const State& state, const Element& element, Findings& findings) {
  const auto missing = conditions::missing_fields(state, element);
  if (missing.empty()) return;
  const std::string agency(owning_agency(element));
  findings.report({.element = &element,
                   .at = element.place(),
                   .message = message_for(element, agency),
                   .arguments = {{"object", element.handle},
                                 {"kind", std::string(kind_of(element.kind).key)},
                                 {"fields", list_of(missing)},
                                 {"agency", agency}}});
}

// The only map whose advised field no other rule asks for.
static void check_waivers(const model::Config& config, Findings& findings) {
  for (const model::Waiver& waiver : config.waivers) {
    if (!waiver.responsible.is_missing()) continue;
    findings.report({.at = waiver.at,
                     .message = "waiver",
                     .field = "pengecualian",
                     .value = std::string(*waiver.rule),
                     .object = std::string(*config.region.code)});
  }
}

static void check_advised_fields(const State& state, Findings& findings) {
  for (const Element* element : state.elements()) check_element(state, *element, findings);
  if (state.is_first()) check_waivers(state.config(), findings);
}

DEFINE_RULE(missing_advised_field) = checked({
    .code = "BDG-003",
    .severity = "I/P/E",
    .reads = {"aplikasi.uraian", "opd.urusan", "program.masalah",
              "noken.yaml.pengecualian.penanggung_jawab"},
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
             .remedy = {"Tanyakan kepada `{agency}`, lalu isi yang masih kosong; bila memang tidak "
                        "ada, tulis `tidak ada` pada isian teks atau `[]` pada daftar.",
                        "Ask `{agency}` and fill in what is missing; where there is none, write "
                        "`tidak ada` for a text or `[]` for a list."}},
            {.name = "no_agency",
             .situation = {"`{object}` belum mengisi {fields}", "`{object}` leaves {fields} empty"},
             .remedy =
                 {"Isi yang masih kosong; bila memang tidak ada, tulis `tidak ada` pada isian "
                  "teks atau `[]` pada daftar.",
                  "Fill in what is missing; where there is none, write `tidak ada` for a "
                  "text or `[]` for a list."}},
            {.name = "nameless",
             .situation = {"{kind} ini belum mengisi {fields}",
                           "this {kind} leaves {fields} empty"},
             .remedy =
                 {"Isi yang masih kosong; bila memang tidak ada, tulis `tidak ada` pada isian "
                  "teks atau `[]` pada daftar.",
                  "Fill in what is missing; where there is none, write `tidak ada` for a "
                  "text or `[]` for a list."}},
            {.name = "waiver",
             .situation = {"pengecualian ini belum mengisi `penanggung_jawab`",
                           "this waiver leaves `penanggung_jawab` empty"},
             .remedy = {"Tulis id perangkat daerah yang bertanggung jawab menyelesaikannya.",
                        "Write the id of the agency in charge of resolving it."}},
        },
    .check = check_advised_fields,
    .in_portions = true,
});

}  // namespace noken::rules
