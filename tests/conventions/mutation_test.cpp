// A case proves its rule only if it fails without the rule: the bad repository of every case is
// checked with the rule switched off, or, where a rule cannot be switched off, with its findings
// taken away.
#include <doctest/doctest.h>

#include <algorithm>

#include "conventions/source_tree.h"
#include "golden/judge.h"
#include "rules/catalogue.h"

using namespace noken::conventions;
using namespace noken::golden;

static bool can_be_switched_off(const Case& golden_case) {
  const auto diagnosis = noken::rules::find_rule(golden_case.rule);
  if (!diagnosis) return false;
  const auto& rule = *noken::rules::entry_of(*diagnosis).rule;
  return rule.check != nullptr && !noken::rules::is_always_on(rule);
}

static std::vector<Found> without(std::vector<Found> findings, const std::string& code) {
  std::erase_if(findings, [&](const Found& found) { return found.mark.code == code; });
  return findings;
}

static Checked check_without_rule(const Case& golden_case, const Sandbox& sandbox,
                                  const Markers& markers) {
  Checked checked = check_repository(golden_case, sandbox, "bad", markers);
  if (!can_be_switched_off(golden_case)) {
    checked.alone = without(checked.alone, golden_case.code);
    checked.all = without(checked.all, golden_case.code);
    return checked;
  }
  std::vector<std::string> options = check_options(golden_case, "bad", markers);
  options.insert(options.end(), {"--skip", golden_case.rule});
  auto skipped = check(sandbox, "bad", options);
  REQUIRE_MESSAGE(skipped.has_value(), skipped.error());
  checked.all = *skipped;
  checked.alone = *std::move(skipped);
  return checked;
}

static bool misses_rule(const std::vector<std::string>& complaints, const std::string& code) {
  return std::ranges::any_of(complaints, [&](const std::string& complaint) {
    return complaint.starts_with("not found: " + code);
  });
}

TEST_CASE("the bad case of a rule fails without the rule") {
  for (const fs::path& folder : case_folders()) {
    const Case golden_case = read_case(CaseSort::rule, folder);
    if (!golden_case.complaints.empty()) continue;  // its own test says so
    CAPTURE(golden_case.rule);
    std::vector<std::string> complaints;
    const Markers markers = read_markers(folder / "bad", complaints);
    const Sandbox sandbox(folder);
    const Checked with = check_repository(golden_case, sandbox, "bad", markers);
    CHECK_FALSE(misses_rule(judge(golden_case, markers, with), golden_case.code));
    const Checked without_it = check_without_rule(golden_case, sandbox, markers);
    CHECK(misses_rule(judge(golden_case, markers, without_it), golden_case.code));
  }
}
