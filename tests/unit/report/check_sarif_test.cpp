#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "rules/catalogue.h"
#include "unit/report/hostile_report.h"

using namespace noken;
using Parsed = nlohmann::json;

static Parsed run_of(const report::CheckReport& report,
                     report::CheckStyle style = {.minimum = Severity::info}) {
  const Parsed log = Parsed::parse(report::to_sarif(report, style));
  CHECK(log.at("version") == "2.1.0");
  CHECK(log.at("$schema").is_string());
  REQUIRE(log.at("runs").size() == 1);
  return log.at("runs")[0];
}

TEST_CASE("sarif: the driver lists the whole catalogue with words and levels") {
  for (const Language language : {Language::indonesian, Language::english}) {
    const Parsed run =
        run_of(test::hostile_report(), {.language = language, .minimum = Severity::info});
    const Parsed& driver = run.at("tool").at("driver");
    CHECK(driver.at("name") == "noken");
    REQUIRE(driver.at("rules").size() == rules::catalogue().size());
    for (const Parsed& rule : driver.at("rules")) {
      CHECK(rules::find_rule(rule.at("id").get<std::string>()) ==
            rules::find_rule(rule.at("name").get<std::string>()));
      for (const char* words : {"shortDescription", "fullDescription"})
        CHECK_FALSE(rule.at(words).at("text").empty());
      CHECK_FALSE(rule.at("help").at("text").get<std::string>().contains('{'));
      CHECK_FALSE(rule.at("help").at("markdown").empty());
      CHECK(std::set<std::string>{"none", "note", "warning", "error"}.contains(
          rule.at("defaultConfiguration").at("level")));
      CHECK(rule.at("defaultConfiguration").at("enabled").is_boolean());
      CHECK(rule.at("properties").at("tags").size() == 1);
    }
  }
}

TEST_CASE("sarif: a result names its rule by id and by index") {
  const Parsed run = run_of(test::hostile_report());
  const Parsed& all = run.at("tool").at("driver").at("rules");
  REQUIRE(run.at("results").size() == 5);
  for (const Parsed& result : run.at("results")) {
    CHECK(all.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
    CHECK(std::set<std::string>{"note", "warning", "error"}.contains(result.at("level")));
    CHECK_FALSE(result.at("message").at("text").get<std::string>().contains("]("));
    CHECK(result.at("message").at("text").get<std::string>().contains("{{0}}"));
    CHECK(result.at("partialFingerprints").at("noken/v1").is_string());
  }
}

TEST_CASE("sarif: places are relative, percent-encoded and count code points") {
  const Parsed run = run_of(test::hostile_report());
  CHECK(run.at("columnKind") == "unicodeCodePoints");
  std::set<std::string> uris;
  for (const Parsed& result : run.at("results")) {
    const Parsed& place = result.at("locations").at(0).at("physicalLocation");
    CHECK(place.at("artifactLocation").at("uriBaseId") == "%SRCROOT%");
    CHECK(run.at("originalUriBaseIds").contains("%SRCROOT%"));
    CHECK(place.at("region").at("startLine") >= 1);
    CHECK(place.at("region").at("endColumn") >= place.at("region").at("startColumn"));
    uris.insert(place.at("artifactLocation").at("uri"));
  }
  CHECK(uris.contains("anggota/a%2C%20b%3Ac%7C%60d%60%20100%25%0A%FF.yaml"));
}

TEST_CASE("sarif: what is waived or in the baseline is suppressed, what is new is not") {
  const report::CheckReport report = test::hostile_report();
  const Parsed results = run_of(report).at("results");
  for (std::size_t i = 0; i < results.size(); ++i) {
    const Parsed& result = results[i];
    const report::FindingState state = report.findings[i].state;
    CHECK(result.contains("suppressions") == (state != report::FindingState::fresh));
    CHECK(result.at("baselineState") ==
          (state == report::FindingState::baselined ? "unchanged" : "new"));
    if (state == report::FindingState::fresh) continue;
    const Parsed& suppression = result.at("suppressions").at(0);
    CHECK(suppression.at("kind") ==
          (state == report::FindingState::waived ? "inSource" : "external"));
    CHECK(suppression.at("status") == "accepted");
  }
}

TEST_CASE(
    "sarif: without a baseline no result speaks of one; the exit status is that of the threshold") {
  report::CheckReport report = test::hostile_report();
  report.summary.baselined = 0;
  const Parsed run =
      run_of(report, {.minimum = Severity::info, .fail_on = static_cast<int>(Severity::error) + 1});
  for (const Parsed& result : run.at("results")) CHECK_FALSE(result.contains("baselineState"));
  CHECK(run.at("invocations").at(0).at("exitCode") == 0);
  CHECK(run.at("invocations").at(0).at("executionSuccessful") == true);
}

TEST_CASE("sarif: related places have ids and words") {
  const Parsed results = run_of(test::hostile_report()).at("results");
  std::size_t count = 0;
  for (const Parsed& result : results) {
    if (!result.contains("relatedLocations")) continue;
    ++count;
    CHECK(result.at("relatedLocations").at(0).at("id") == 1);
    CHECK(result.at("relatedLocations").at(0).at("message").at("text") == "catatan");
  }
  CHECK(count == 1);
}
