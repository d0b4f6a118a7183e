#include "report/check_statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/unicode.h"
#include "report/markdown.h"
#include "report/text_table.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::Json;

static constexpr Text kHeadings[] = {
    {"galat", "errors"}, {"peringatan", "warnings"}, {"info", "infos"}, {"jumlah", "total"}};
static constexpr Text kRule = {"aturan", "rule"};
static constexpr Text kAgency = {"OPD", "agency"};
static constexpr Text kNoAgency = {"(tanpa OPD)", "(no agency)"};

using Counts = std::map<std::string, Tally>;

static void count(Counts& counts, const std::string& name, Severity severity) {
  Tally& tally = counts[name];
  tally.name = name;
  ++tally.counts[static_cast<std::size_t>(Severity::error) - static_cast<std::size_t>(severity)];
}

static std::vector<Tally> most_first(const Counts& counts) {
  std::vector<Tally> list;
  for (const auto& [name, tally] : counts) list.push_back(tally);
  std::ranges::stable_sort(list, std::greater(), &Tally::total);
  return list;
}

Statistics statistics_of(const CheckReport& report) {
  Counts rules;
  Counts agencies;
  for (const ShownFinding& shown : report.findings) {
    if (shown.state != FindingState::fresh) continue;
    const rules::CatalogueEntry& entry = rules::entry_of(shown.finding.diagnosis);
    count(rules, fmt::format("{} {}", entry.rule->code, entry.name), shown.finding.severity);
    count(agencies, shown.finding.agency, shown.finding.severity);
  }
  return {.rules = most_first(rules), .agencies = most_first(agencies)};
}

static Cells heading(Text first, Language language) {
  Cells cells = {std::string(first.in(language))};
  for (const Text& text : kHeadings) cells.emplace_back(text.in(language));
  return cells;
}

static std::vector<Cells> rows_of(const std::vector<Tally>& tallies, Language language) {
  std::vector<Cells> rows;
  for (const Tally& tally : tallies) {
    Cells cells = {tally.name.empty() ? std::string(kNoAgency.in(language)) : shown(tally.name)};
    for (const std::size_t number : tally.counts) cells.push_back(fmt::format("{}", number));
    cells.push_back(fmt::format("{}", tally.total()));
    rows.push_back(std::move(cells));
  }
  return rows;
}

std::string statistics_text(const Statistics& statistics, Language language) {
  if (statistics.rules.empty()) return {};
  const std::vector<std::size_t> fixed = {0, 1, 2, 3, 4};
  return text_table(heading(kRule, language), rows_of(statistics.rules, language), fixed) + "\n" +
         text_table(heading(kAgency, language), rows_of(statistics.agencies, language), fixed) +
         "\n";
}

std::string statistics_markdown(const Statistics& statistics, Language language) {
  if (statistics.rules.empty()) return {};
  static constexpr Text kTitle = {"Statistik", "Statistics"};
  std::string text = fmt::format("\n## {}\n\n", kTitle.in(language));
  const auto add = [&](Text first, const std::vector<Tally>& tallies) {
    std::vector<Cells> rows = rows_of(tallies, language);
    for (Cells& cells : rows) cells.front() = markdown_text(cells.front());
    text += markdown_table(heading(first, language), rows);
  };
  add(kRule, statistics.rules);
  text += "\n";
  add(kAgency, statistics.agencies);
  return text;
}

static Json counts_json(Json::Object head, const Tally& tally) {
  head.emplace_back("error", tally.counts[0]);
  head.emplace_back("warning", tally.counts[1]);
  head.emplace_back("info", tally.counts[2]);
  return head;
}

Json statistics_json(const Statistics& statistics) {
  Json::Array rules;
  for (const Tally& tally : statistics.rules) {
    const std::size_t blank = tally.name.find(' ');
    rules.push_back(counts_json(
        {{"code", tally.name.substr(0, blank)}, {"rule", tally.name.substr(blank + 1)}}, tally));
  }
  Json::Array agencies;
  for (const Tally& tally : statistics.agencies)
    agencies.push_back(counts_json({{"agency", formats::or_null(tally.name)}}, tally));
  return Json::Object{{"rules", std::move(rules)}, {"agencies", std::move(agencies)}};
}

}  // namespace noken::report
