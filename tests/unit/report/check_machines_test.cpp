// GitLab, JUnit, GitHub and CSV on findings with hostile texts.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>
#include <sstream>

#include "base/unicode.h"
#include "formats/csv.h"
#include "unit/report/hostile_report.h"

using namespace noken;
using Json = nlohmann::json;

static constexpr report::CheckStyle kAll = {.minimum = Severity::info};

TEST_CASE(
    "gitlab: new findings alone, with unique fingerprints, known severities and right lines") {
  const Json issues = Json::parse(report::to_gitlab(test::hostile_report(), kAll));
  REQUIRE(issues.size() == 3);
  std::set<std::string> fingerprints;
  for (const Json& issue : issues) {
    CHECK(fingerprints.insert(issue.at("fingerprint")).second);
    CHECK(std::set<std::string>{"info", "minor", "major", "critical", "blocker"}.contains(
        issue.at("severity")));
    CHECK_FALSE(issue.at("description").empty());
    CHECK_FALSE(issue.at("check_name").empty());
    const Json& place = issue.at("location");
    const bool is_in_opd = place.at("path").get<std::string>().ends_with("opd.yaml");
    CHECK(place.at("lines").at("begin") == (is_in_opd ? 3 : 5));
  }
}

TEST_CASE(
    "junit: counts agree with the cases, waived ones are skipped, rules without findings pass") {
  pugi::xml_document document;
  const std::string text = report::to_junit(test::hostile_report(), kAll);
  REQUIRE(document.load_string(text.c_str()));
  CHECK_FALSE(text.contains('\x1b'));
  CHECK_FALSE(text.contains("\xEF\xBF\xBE"));
  CHECK_FALSE(first_invalid_utf8(text).has_value());
  std::size_t failures = 0;
  std::size_t skipped = 0;
  std::size_t tests = 0;
  for (const pugi::xml_node suite : document.child("testsuites").children("testsuite")) {
    std::size_t own = 0;
    for (const pugi::xml_node each : suite.children("testcase")) {
      ++own;
      CHECK(std::string(each.attribute("classname").value()).starts_with("noken."));
      CHECK(each.attribute("time"));
      CHECK(std::distance(each.begin(), each.end()) <= 1);
      failures += each.child("failure") ? 1 : 0;
      skipped += each.child("skipped") ? 1 : 0;
    }
    CHECK(suite.attribute("tests").as_ullong() == own);
    CHECK(std::string(suite.attribute("timestamp").value()) == "2026-11-22T00:00:00");
    CHECK(suite.child("properties"));
    CHECK(suite.child("system-out"));
    CHECK(suite.child("system-err"));
    tests += own;
  }
  CHECK(tests == 6);  // five files with findings, and reference_cycle that found nothing
  CHECK(failures == 2);
  CHECK(skipped == 2);
}

TEST_CASE("junit: a rule whose findings were cut has not passed") {
  const std::string text =
      report::to_junit(test::hostile_report(), {.minimum = Severity::info, .most = 1});
  CHECK_FALSE(text.contains("DOK-007"));
  CHECK(text.contains("reference_cycle"));
}

TEST_CASE("junit: the threshold decides what fails") {
  const auto failing = [](int fail_on) {
    pugi::xml_document document;
    const report::CheckStyle style{.minimum = Severity::info, .fail_on = fail_on};
    document.load_string(report::to_junit(test::hostile_report(), style).c_str());
    return document.select_nodes("//failure").size();
  };
  CHECK(failing(static_cast<int>(Severity::warning)) == 3);
  CHECK(failing(static_cast<int>(Severity::error) + 1) == 0);
}

static std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST_CASE("github: a line is one command, and no value becomes another") {
  const auto lines = lines_of(report::to_github(test::hostile_report(), kAll));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].starts_with(
      "::error file=a/opd.yaml,line=3,endLine=3,col=9,endColumn=12,title=RUJ-003 duplicate_id::"));
  CHECK(lines[1].starts_with("::error file=b/opd.yaml,"));
  // A line end and what a terminal would obey are shown as signs.
  CHECK(lines[2].starts_with(
      "::warning file=anggota/a%2C b%3Ac|`d` 100%25\xEF\xBF\xBD\xEF\xBF\xBD.yaml,line=5,"));
  for (const std::string& line : lines) {
    CHECK_FALSE(line.contains('\r'));
    CHECK_FALSE(line.contains("%0A::error::z"));
  }
  CHECK(lines[0].contains("%250A::error::z"));
}

TEST_CASE("github: ten annotations a level, the rest in a group of the log, and a summary") {
  report::CheckReport report = test::hostile_report();
  for (int i = 0; i < 30; ++i) {
    report.findings.push_back(
        test::finding_at("e.yaml", 10 + i, Diagnosis::duplicate_id, Severity::error));
  }
  give_fingerprints(report);
  finish(report);
  std::size_t annotations = 0;
  std::size_t others = 0;
  for (const std::string& line : lines_of(report::to_github(report, kAll))) {
    annotations += line.starts_with("::error ") || line.starts_with("::warning ") ? 1 : 0;
    others += line.starts_with("galat[") ? 1 : 0;
    CHECK((line.starts_with("::") || !line.contains("##[")));
  }
  CHECK(annotations == 11);
  CHECK(others == 22);
}

TEST_CASE("csv: no cell begins as a formula, and every row reads back") {
  const std::string text = report::to_csv(test::hostile_report(), kAll);
  CHECK_FALSE(text.starts_with("\xEF\xBB\xBF"));
  const auto table = parse_csv(text, "laporan.csv");
  REQUIRE(table.has_value());
  REQUIRE(table->rows.size() == 5);
  std::multiset<std::string> states;
  for (const CsvRow& row : table->rows) {
    for (const std::string& cell : row.cells) {
      const bool is_formula = !cell.empty() && std::string("=+-@\t\r").contains(cell.front());
      CHECK_FALSE_MESSAGE(is_formula, cell);
    }
    states.insert(row.cells[*table->column("state")]);
    CHECK(row.cells[*table->column("object")].starts_with("'=cmd"));
  }
  CHECK(states == std::multiset<std::string>{"baselined", "new", "new", "new", "waived"});
}

TEST_CASE("csv: cells that need quotes or an apostrophe") {
  CHECK(csv_line({"a", "", "b,c", "d\"e"}) == "a,,\"b,c\",\"d\"\"e\"\n");
  CHECK(csv_line({"=1", "+1", "-1", "-1+a", "@a", "\t=1", "1-1"}) ==
        "'=1,'+1,-1,'-1+a,'@a,\"' =1\",1-1\n");
  CHECK(csv_line({"a\r\nb", " a"}) == "a  b,\" a\"\n");
}
