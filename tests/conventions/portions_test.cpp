// A rule that is asked about one portion of the elements after the other finds what it would find
// in the whole: every repository of the golden cases and every example is checked both ways, with
// portions of a single element.
#include <doctest/doctest.h>

#include <algorithm>

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

static std::vector<fs::path> case_folders() {
  std::vector<fs::path> folders;
  for (const auto& family : fs::directory_iterator(source_root() / "tests/rules")) {
    if (!family.is_directory()) continue;
    for (const auto& entry : fs::directory_iterator(family.path())) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  return folders;
}

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

static void compare(const fs::path& folder, noken::Day day, std::size_t& compared) {
  const auto loaded = noken::loading::load(folder.string(), {.as_of = day});
  if (!loaded) return;
  const State whole(*loaded->architecture, day, 1);
  std::vector<State> portions;
  for (std::size_t i = 0; i < whole.portions(); ++i) portions.push_back(whole.portion(i));
  for (std::size_t i = 0; i < noken::rules::catalogue().size(); ++i) {
    const auto& entry = noken::rules::catalogue()[i];
    if (entry.rule->check == nullptr || !entry.rule->in_portions) continue;
    CAPTURE(std::string(entry.name));
    const auto expected = found_in({whole}, static_cast<Diagnosis>(i));
    CHECK(found_in(portions, static_cast<Diagnosis>(i)) == expected);
    compared += expected.size();
  }
}

static const noken::Day kToday = noken::first_day(*noken::parse_date(noken::golden::kDay));

TEST_CASE("a rule finds the same in portions as in the whole, in every case of a rule") {
  std::size_t compared = 0;
  for (const fs::path& folder : case_folders()) {
    const noken::golden::Sandbox sandbox(folder);
    for (const std::string& repository : sandbox.repositories()) {
      const std::string name = folder.filename().string() + "/" + repository;
      CAPTURE(name);
      compare(sandbox.root() / repository, kToday, compared);
    }
  }
  CHECK(compared > 100);
}

TEST_CASE("a rule finds the same in portions as in the whole, in the examples") {
  std::size_t compared = 0;
  for (const char* name : {"mimika", "mimika-2017", "bermasalah"}) {
    CAPTURE(name);
    compare(source_root() / "examples" / name, kToday, compared);
  }
  CHECK(compared > 20);
}
