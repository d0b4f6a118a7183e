// A rule that is asked about one portion of the elements after the other finds what it would find
// in the whole: every repository of the golden cases and every example is checked both ways, with
// portions of a single element.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "conventions/source_tree.h"
#include "golden/sandbox.h"
#include "golden/transcript.h"
#include "loading/load.h"
#include "rules/catalogue.h"

using namespace noken::conventions;

namespace {

using noken::Diagnosis;
using noken::Finding;
using noken::model::State;

}  // namespace

static std::string words_of(const Finding& finding) {
  std::string words = std::string(finding.message) + '|' + std::string(finding.field) + '|' +
                      finding.value + '|' + finding.object + '|' + finding.agency;
  for (const auto& argument : finding.arguments) words += '|' + argument.value;
  const auto add = [&](const noken::Location& at) {
    words += '|' + std::to_string(at.file) + ':' + std::to_string(at.offset);
  };
  add(finding.location);
  for (const auto& related : finding.related) add(related.location);
  return words;
}

static std::vector<std::string> found_in(const std::vector<State>& states, Diagnosis diagnosis) {
  std::vector<Finding> found;
  noken::rules::Findings findings(diagnosis, found);
  for (const State& state : states) noken::rules::entry_of(diagnosis).rule->check(state, findings);
  std::vector<std::string> words;
  for (const Finding& finding : found) words.push_back(words_of(finding));
  std::ranges::sort(words);
  return words;
}

static bool is_asked_in_portions(const noken::rules::Rule& rule) {
  return rule.check != nullptr && rule.in_portions;
}

// Adds the rules that found something there.
static void compare(const fs::path& folder, std::set<std::string>& found) {
  const noken::Day day = noken::first_day(*noken::parse_date(noken::golden::kDay));
  const auto loaded = noken::loading::load(folder.string(), {.as_of = day});
  if (!loaded) return;
  const State whole(*loaded->architecture, day, 1);
  std::vector<State> portions;
  for (std::size_t i = 0; i < whole.portions(); ++i) portions.push_back(whole.portion(i));
  for (std::size_t i = 0; i < noken::rules::catalogue().size(); ++i) {
    const auto& entry = noken::rules::catalogue()[i];
    if (!is_asked_in_portions(*entry.rule)) continue;
    const std::string rule(entry.name);
    CAPTURE(rule);
    const auto expected = found_in({whole}, static_cast<Diagnosis>(i));
    CHECK(found_in(portions, static_cast<Diagnosis>(i)) == expected);
    if (!expected.empty()) found.insert(rule);
  }
}

TEST_CASE("a rule finds the same in portions as in the whole, in every case of a rule") {
  std::set<std::string> found;
  for (const fs::path& folder : case_folders()) {
    const noken::golden::Sandbox sandbox(folder);
    for (const std::string& repository : sandbox.repositories()) {
      const std::string name = folder.filename().string() + "/" + repository;
      CAPTURE(name);
      compare(sandbox.root() / repository, found);
    }
  }
  for (const auto& entry : noken::rules::catalogue()) {
    const std::string rule(entry.name);
    CAPTURE(rule);
    CHECK(found.contains(rule) == is_asked_in_portions(*entry.rule));
  }
}

TEST_CASE("a rule finds the same in portions as in the whole, in the examples") {
  std::set<std::string> found;
  for (const char* name : {"mimika", "mimika-2017", "bermasalah"}) {
    CAPTURE(name);
    compare(source_root() / "examples" / name, found);
  }
  CHECK(found.size() > 20);
}
