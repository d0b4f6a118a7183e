#include <map>

#include "rules/conditions/links.h"
#include "rules/conditions/listed.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// Where one file is given as evidence: by indicator, in the order of the document.
struct Use {
  std::string_view code;
  Location at;
};

}  // namespace

static std::map<std::string, std::vector<Use>> uses_of(const Assessment& assessment) {
  std::map<std::string, std::vector<Use>> uses;
  for (const auto& evidence : assessment.indicator_evidence) {
    for (const auto& item : evidence.value) {
      std::vector<Use>& of_file = uses[conditions::same_link(item.value)];
      const bool is_new = of_file.empty() || of_file.back().code != evidence.key;
      if (is_new) of_file.push_back({evidence.key, item.at});
    }
  }
  return uses;
}

static std::vector<std::string> codes_of(const std::vector<Use>& uses) {
  std::vector<std::string> codes;
  for (const Use& use : uses) codes.emplace_back(use.code);
  return codes;
}

static void report_reuse(const Assessment& assessment, const std::string& file,
                         const std::vector<Use>& uses, Findings& findings) {
  Observation observation{.element = &assessment,
                          .at = uses[1].at,
                          .field = "bukti_indikator",
                          .value = file,
                          .arguments = {{"file", file}, {"count", std::to_string(uses.size())}},
                          .related = {{uses[0].at, "first"}}};
  conditions::add_listed(observation.arguments, "codes", codes_of(uses));
  findings.report(std::move(observation));
}

static void check_evidence(const State& state, Findings& findings) {
  for (const Assessment& assessment : state.all<Assessment>()) {
    for (const auto& [file, uses] : uses_of(assessment)) {
      if (uses.size() > 1) report_reuse(assessment, file, uses, findings);
    }
  }
}

DEFINE_RULE(evidence_reused) = checked({
    .code = "NIL-002",
    .severity = "I/P/P",
    .reads = {"penilaian.bukti_indikator"},
    .basis = {practice()},
    .title = {"bukti yang dipakai untuk beberapa indikator",
              "evidence used for several indicators"},
    .rationale = {"Setiap indikator menanyakan hal yang berbeda. Asesor yang menemukan berkas "
                  "yang sama pada beberapa indikator meragukan semuanya.",
                  "Each indicator asks about something else. Assessors who find the same file "
                  "under several indicators doubt them all."},
    .messages =
        {
            {.situation = {"`{file}` menjadi bukti bagi {count} indikator: {codes}",
                           "`{file}` is the evidence for {count} indicators: {codes}"},
             .label = {"dipakai lagi di sini", "used again here"},
             .remedy = {"Sebut bukti tersendiri untuk setiap indikator; bila satu dokumen memang "
                        "memuat semuanya, pisahkan bagian yang dimaksud menjadi berkas "
                        "tersendiri.",
                        "Name evidence of its own for each indicator; if one document does hold "
                        "it all, make a file of each part that is meant."}},
        },
    .notes = {{"first", {"pertama kali dipakai", "first used"}}},
    .check = check_evidence,
    .in_portions = true,
});

}  // namespace noken::rules
