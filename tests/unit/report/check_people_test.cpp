// The formats that people read: Markdown and text, statistics, and the cut of `--max`.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "report/check_statistics.h"
#include "report/markdown.h"
#include "unit/report/hostile_report.h"

using namespace noken;

TEST_CASE("markdown: values are text, not markup") {
  CHECK(report::markdown_text("a|b *c* [d](e) <f> `g` http://h") ==
        "a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\` http:\\//h");
  CHECK(report::markdown_code("a|b") == "`a\\|b`");
  CHECK(report::markdown_code("a`b") == "``a`b``");
  CHECK(report::markdown_code("`a") == "`` `a ``");
  CHECK(report::markdown_code("").empty());
  CHECK(report::markdown_code("a\\|<b>") == "a\\\\\\|\\<b\\>");
  CHECK(report::markdown_text("- a") == "\\- a");
  CHECK(report::markdown_text("12. a") == "12\\. a");
  CHECK(report::markdown_text("::error::a") == "\\::error::a");
  CHECK(report::markdown_text("-5") == "-5");
  CHECK(report::markdown_message("id `{id}` *dipakai*", {{"id", "a`|b"}}) ==
        "id `a'\\|b` \\*dipakai\\*");
}

TEST_CASE(
    "markdown: every row of a table has its cells, and sections count by severity and state") {
  const std::string text =
      report::to_markdown(test::hostile_report(), {.minimum = Severity::info, .statistics = true});
  for (const char* heading : {"## Galat (2)", "## Peringatan (1)", "## Dikecualikan (1)",
                              "## Dalam baseline (1)", "## Statistik"})
    CHECK_MESSAGE(text.contains(heading), heading);
  std::istringstream lines(text);
  std::size_t columns = 0;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("| ")) {
      columns = 0;
      continue;
    }
    std::size_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
      bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
    if (columns == 0) columns = bars;
    CHECK_MESSAGE(bars == columns, line);
  }
}

TEST_CASE("text: settled findings are counted, not shown") {
  const std::string text = report::to_text(test::hostile_report(), {.language = Language::english});
  CHECK_FALSE(text.contains("  c.yaml:"));
  CHECK_FALSE(text.contains("  d.yaml:"));
  CHECK(text.contains("2 errors, 1 warning, 0 infos, 1 waived, 1 old in 0 files"));
}

TEST_CASE("a cut shows the errors and says how many it leaves out; the summary counts all") {
  report::CheckReport report = test::hostile_report();
  report.findings.push_back(test::finding_at("a.yaml", 1, Diagnosis::duplicate_id, Severity::info));
  report.summary = {};
  give_fingerprints(report);
  finish(report);
  const std::string text = report::to_text(report, {.minimum = Severity::info, .most = 1});
  CHECK(text.starts_with("galat[RUJ-003]"));
  CHECK(text.contains("\n3 temuan tidak ditampilkan; lihat dengan --max 0\n"));
  CHECK(text.contains("2 galat, 1 peringatan, 1 info"));
  const auto json =
      nlohmann::json::parse(report::to_json(report, {.minimum = Severity::info, .most = 2}));
  CHECK(json.at("findings").size() == 2);
  for (const auto& finding : json.at("findings")) CHECK(finding.at("severity") == "error");
  CHECK(json.at("summary").at("info") == 1);
}

TEST_CASE("statistics count what is new, by rule and by agency") {
  const report::CheckReport report = test::hostile_report();
  const report::Statistics statistics = report::statistics_of(report);
  REQUIRE(statistics.rules.size() == 2);
  CHECK(statistics.rules[0].name == "RUJ-003 duplicate_id");
  CHECK(statistics.rules[0].total() == 2);
  REQUIRE(statistics.agencies.size() == 1);
  CHECK(statistics.agencies[0].counts == std::array<std::size_t, 3>{2, 1, 0});
  const auto json = nlohmann::json::parse(report::to_json(report, {.statistics = true}));
  CHECK(json.at("statistics").at("rules").at(0).at("code") == "RUJ-003");
  CHECK_FALSE(nlohmann::json::parse(report::to_json(report, {})).contains("statistics"));
}
