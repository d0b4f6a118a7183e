#include "report/gap_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "formats/json.h"
#include "report/gap_words.h"
#include "report/legal_json.h"
#include "report/words.h"
#include "rules/catalogue.h"

namespace noken::report {

using analysis::Gap;
using formats::Json;
using formats::or_null;

std::string gap_current(const Gap& gap, Language language) {
  std::string text(gap.current.in(language));
  if (!text.empty()) return text;
  for (const Finding& finding : gap.findings) {
    text += text.empty() ? "" : "; ";
    text += filled(rules::message_of(finding).situation.in(language), finding.arguments);
  }
  return text;
}

static std::string_view severity_of(const Gap& gap) {
  if (gap.severity == Severity::error) return "high";
  return gap.severity == Severity::warning ? "medium" : "low";
}

static std::size_t count_open(const GapReport& report) {
  return static_cast<std::size_t>(std::ranges::count_if(report.gaps, &Gap::is_open));
}

std::string gap_size(const Gap& gap, Language language) {
  static constexpr Text kHigh = {"besar", "high"};
  static constexpr Text kMedium = {"sedang", "medium"};
  static constexpr Text kLow = {"kecil", "low"};
  const Text& word = gap.severity == Severity::error     ? kHigh
                     : gap.severity == Severity::warning ? kMedium
                                                         : kLow;
  return std::string(word.in(language));
}

std::string gap_counts(const GapReport& report, Language language) {
  static constexpr Text kCount = {
      "{total} kesenjangan: {open} terbuka, {closed} sudah dijawab program (keadaan {at})",
      "gaps: {total}, of which {open} open and {closed} closed by a programme (state at {at})"};
  const std::size_t open = count_open(report);
  return fmt::format(fmt::runtime(kCount.in(language)), fmt::arg("total", report.gaps.size()),
                     fmt::arg("open", open), fmt::arg("closed", report.gaps.size() - open),
                     fmt::arg("at", report.at));
}

// Of all its rules, each article once.
static Json legal_basis_of(const Gap& gap) {
  Json::Array all;
  std::set<std::string> seen;
  for (const Diagnosis rule : gap.rules) {
    const Json basis = legal_basis_json(*rules::entry_of(rule).rule);
    for (const Json& article : std::get<Json::Array>(basis.value())) {
      if (seen.insert(to_line(article)).second) all.push_back(article);
    }
  }
  return all;
}

static Json gap_json(const Gap& gap, const Sources& sources, Language language) {
  const Place place = sources.place(gap.at);
  Json::Array closing;
  for (const model::Programme* programme : gap.programmes) closing.emplace_back(programme->handle);
  return Json::Object{{"id", gap.id},
                      {"type", analysis::name_of(*gap.type)},
                      {"object", gap.object},
                      {"agency", or_null(gap.agency)},
                      {"current", or_null(gap_current(gap, language))},
                      {"expected", or_null(gap.expected.in(language))},
                      {"cause", or_null(gap.cause.in(language))},
                      {"severity", severity_of(gap)},
                      {"legal_basis", legal_basis_of(gap)},
                      {"programmes", std::move(closing)},
                      {"file", place.path},
                      {"line", place.line}};
}

std::string gap_json(const GapReport& report, Language language) {
  Json::Array gaps;
  for (const Gap& gap : report.gaps) gaps.push_back(gap_json(gap, *report.sources, language));
  const std::size_t open = count_open(report);
  return to_text(
      Json::Object{{"schema", "noken.gap/1"},
                   {"as_of", report.as_of},
                   {"at", report.at},
                   {"summary", Json::Object{{"total", report.gaps.size()},
                                            {"open", open},
                                            {"closed_by_programme", report.gaps.size() - open}}},
                   {"gaps", std::move(gaps)}});
}

}  // namespace noken::report
