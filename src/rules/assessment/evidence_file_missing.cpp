#include "rules/conditions/links.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Named {
  const State& state;
  const Element& element;
  Findings& findings;
};

}  // namespace

static void check_link(const Named& named, std::string_view field, std::string_view link,
                       Location at) {
  if (conditions::is_address(link)) return;
  if (named.state.written().linked_files.contains(std::string(link))) return;
  named.findings.report({.element = &named.element,
                         .at = at,
                         .field = field,
                         .value = std::string(link),
                         .arguments = {{"file", std::string(link)}}});
}

static void check_list(const Named& named, std::string_view field, const model::TextList& list) {
  for (const auto& item : list) check_link(named, field, item.value, item.at);
}

static void check_assessment(const Named& named, const Assessment& assessment) {
  for (const auto& entry : assessment.indicator_evidence) {
    check_list(named, "bukti_indikator", entry.value);
  }
}

static void check_one(const Named& named, std::string_view field, const model::TextValue& link) {
  if (link.is_given()) check_link(named, field, *link, link.at);
}

static void check_element(const Named& named) {
  const Element& element = named.element;
  check_list(named, "bukti", element.evidence);
  if (element.kind == model::KindId::assessment)
    check_assessment(named, static_cast<const Assessment&>(element));
  if (element.kind == model::KindId::regulation)
    check_one(named, "dokumen", static_cast<const Regulation&>(element).document);
  if (element.kind == model::KindId::service)
    check_one(named, "publikasi", static_cast<const Service&>(element).standard.publication);
}

static void check_files(const State& state, Findings& findings) {
  for (const Element* element : state.elements()) check_element({state, *element, findings});
}

DEFINE_RULE(evidence_file_missing) = checked({
    .code = "NIL-001",
    .severity = "P/E/E",
    .reads = {"penilaian.bukti", "penilaian.bukti_indikator", "regulasi.dokumen",
              "layanan.standar"},
    .basis = {practice()},
    .title = {"berkas bukti yang tidak ada", "evidence file that is missing"},
    .rationale = {"Bukti yang disebut tetapi tidak disimpan bersama arsitekturnya tidak dapat "
                  "ditunjukkan kepada asesor. Huruf besar dan kecil membedakan berkas di "
                  "kebanyakan komputer.",
                  "Evidence that is named but not kept with the architecture cannot be shown to "
                  "the assessor. On most computers upper and lower case tell files apart."},
    .messages =
        {
            {.situation = {"tidak ada berkas `{file}` di repositori",
                           "there is no file `{file}` in the repository"},
             .label = {"berkas ini tidak ada", "this file does not exist"},
             .remedy = {"Simpan berkasnya di `{file}`, atau perbaiki jalurnya; huruf besar dan "
                        "kecil harus sama.",
                        "Store the file at `{file}`, or correct the path; upper and lower case "
                        "must agree."}},
        },
    .check = check_files,
    .in_portions = true,
});

}  // namespace noken::rules
