#include "report/gap_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "formats/json.h"
#include "report/gap_words.h"
#include "report/legal_json.h"
#include "report/text_table.h"
#include "report/words.h"
#include "rules/catalogue.h"

namespace noken::report {

using analysis::Gap;
using formats::Json;
using formats::or_null;

std::string gap_current(const Gap& gap, Language language) {
  if (!gap.finding) return std::string(gap.current.in(language));
  return filled(rules::message_of(*gap.finding).situation.in(language), gap.finding->arguments);
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

// What is so, what should be, and why it is not.
static std::string situation(const Gap& gap, Language language) {
  static constexpr Text kExpected = {"harapan", "expected"};
  static constexpr Text kCause = {"sebab", "cause"};
  std::string text = printable(gap_current(gap, language));
  const auto add = [&](const Text& word, std::string_view value) {
    if (!value.empty()) text += fmt::format(" — {}: {}", word.in(language), printable(value));
  };
  add(kExpected, gap.expected.in(language));
  add(kCause, gap.cause.in(language));
  return text;
}

static std::string programmes(const Gap& gap, Language language) {
  static constexpr Text kOpen = {"terbuka", "open"};
  if (gap.is_open()) return std::string(kOpen.in(language));
  std::string text;
  for (const model::Programme* programme : gap.programmes)
    text += (text.empty() ? "" : ", ") + printable(programme->handle);
  return text;
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

std::string gap_text(const GapReport& report, Language language) {
  static constexpr Text kNone = {"Tidak ada kesenjangan.\n", "No gaps.\n"};
  static constexpr Text kHeadings[] = {{"kesenjangan", "gap"},
                                       {"besar", "size"},
                                       {"keadaan, harapan, sebab", "state, expectation, cause"},
                                       {"program", "programme"}};
  if (report.gaps.empty()) return std::string(kNone.in(language));
  Cells heading;
  for (const Text& text : kHeadings) heading.emplace_back(text.in(language));
  std::vector<Cells> rows;
  for (const Gap& gap : report.gaps) {
    rows.push_back({printable(gap.id), gap_size(gap, language), situation(gap, language),
                    programmes(gap, language)});
  }
  return text_table(heading, rows, {0, 1}) + "\n" + gap_counts(report, language) + "\n";
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
                      {"legal_basis", gap.rule ? legal_basis_json(*rules::entry_of(*gap.rule).rule)
                                               : Json::Array()},
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
