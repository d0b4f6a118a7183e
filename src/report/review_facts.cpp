#include <fmt/format.h>

#include "model/kind.h"
#include "report/review_report.h"
#include "report/table_parts.h"

namespace noken::report {

// What was decided before, when the document says so.
static std::string recorded(const model::Element& element, Language language) {
  static constexpr Text kRecorded = {"Hasil telaah yang tercatat: {} ({}).",
                                     "Verdict on record: {} ({})."};
  if (element.kind != model::KindId::proposal) return {};
  const auto& proposal = static_cast<const model::Proposal&>(element);
  if (!proposal.verdict.is_given()) return {};
  const auto& date = proposal.verdict_date;
  return fmt::format(fmt::runtime(kRecorded.in(language)), *proposal.verdict,
                     date.is_given() ? to_string(*date) : "–");
}

std::vector<std::string> review_facts(const ReviewReport& report, const model::Element& element,
                                      const std::string& words, Language language) {
  static constexpr Text kWhat = {"{name} (`{id}`, {kind}) dari {agency}",
                                 "{name} (`{id}`, {kind}) of {agency}"};
  static constexpr Text kState = {"{}, keadaan {}, diperiksa {}", "{}, state at {}, read on {}"};
  static constexpr Text kRecommended = {"Rekomendasi: {}.", "Recommendation: {}."};
  std::vector<std::string> facts = {
      fmt::format(fmt::runtime(kWhat.in(language)), fmt::arg("name", display_name(element)),
                  fmt::arg("id", element.handle),
                  fmt::arg("kind", model::kind_of(element.kind).name.in(language)),
                  fmt::arg("agency", agency_label(*report.state, owning_agency(element)))),
      fmt::format(fmt::runtime(kState.in(language)), report.region, report.at, report.as_of),
      fmt::format(fmt::runtime(kRecommended.in(language)), words)};
  if (const std::string before = recorded(element, language); !before.empty())
    facts.push_back(before);
  return facts;
}

Table missing_table(const ReviewReport& report,
                    const std::vector<analysis::Completeness::Missing>& missing,
                    Language language) {
  static constexpr Text kName = {"Isian kosong", "Empty fields"};
  static constexpr ColumnWords kColumns[] = {{"field", {"isian", "field"}, true},
                                             {"place", {"berkas", "file"}, true}};
  Table table = empty_table(kName, kColumns, language);
  for (const auto& each : missing)
    table.rows.push_back({text_cell(each.field), place_cell(*report.state, each.at)});
  return table;
}

}  // namespace noken::report
