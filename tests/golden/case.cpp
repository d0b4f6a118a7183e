#include "golden/case.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "rules/catalogue.h"
#include "rules/run.h"

namespace noken::golden {

namespace fs = std::filesystem;

static std::string profile_option(const rules::Rule& rule) {
  using rules::Profile;
  for (const Profile profile : {Profile::dasar, Profile::lengkap, Profile::matang}) {
    if (rule.severity_in(profile) == Severity::off) continue;
    return profile == Profile::dasar ? "" : " --profile " + std::string(rules::name_of(profile));
  }
  return {};
}

static std::string first_transcript(const std::string& name, const rules::Rule& rule) {
  const std::string options = " check --only " + name + profile_option(rule);
  std::string text;
  for (const std::string& call :
       {"-C bad" + options, "-C bad" + options + " --lang en", "-C good" + options}) {
    text += "$ noken " + call + "\n[exit 0]\n";
  }
  return text;
}

static bool shows(const Case& golden_case, std::string_view repository, bool is_english) {
  return std::ranges::any_of(golden_case.steps, [&](const Step& step) {
    return option_of(step.arguments, "-C") == repository &&
           option_of(step.arguments, "--only") == golden_case.rule &&
           (option_of(step.arguments, "--lang") == "en") == is_english;
  });
}

// Every rule shows its bad case in both languages and its good case.
static void require_usual_steps(Case& golden_case) {
  const auto require = [&](const std::string& repository, bool is_english) {
    if (shows(golden_case, repository, is_english)) return;
    golden_case.complaints.push_back(
        fmt::format("expected.txt: lacks `$ noken -C {} check --only {}{}`", repository,
                    golden_case.rule, is_english ? " --lang en" : ""));
  };
  require("bad", false);
  require("bad", true);
  require("good", false);
}

static void read_rule_case(Case& golden_case) {
  golden_case.rule = golden_case.folder.filename().string();
  const auto diagnosis = rules::find_rule(golden_case.rule);
  if (!diagnosis || rules::entry_of(*diagnosis).name != golden_case.rule) {
    golden_case.complaints.emplace_back("no rule has the name of the folder");
    return;
  }
  const rules::Rule& rule = *rules::entry_of(*diagnosis).rule;
  golden_case.code = rule.code;
  for (const char* needed : {"bad", "good"}) {
    if (fs::is_directory(golden_case.folder / needed)) continue;
    golden_case.complaints.emplace_back(std::string("the folder is missing: ") + needed);
  }
  if (golden_case.steps.empty()) {
    golden_case.steps =
        read_transcript(first_transcript(golden_case.rule, rule), golden_case.complaints);
  }
  require_usual_steps(golden_case);
}

Case read_case(CaseSort sort, const fs::path& folder) {
  Case golden_case{
      .sort = sort, .folder = folder, .rule = {}, .code = {}, .steps = {}, .complaints = {}};
  golden_case.steps = read_transcript(read_file(folder / "expected.txt"), golden_case.complaints);
  if (sort == CaseSort::rule) read_rule_case(golden_case);
  if (golden_case.steps.empty()) golden_case.complaints.emplace_back("expected.txt: has no call");
  return golden_case;
}

static std::string first_difference(const std::string& before, const std::string& now) {
  std::istringstream old_lines(before);
  std::istringstream lines(now);
  int number = 0;
  std::string was;
  std::string is;
  while (was == is && (old_lines || lines)) {
    ++number;
    if (!std::getline(old_lines, was)) was = "(nothing)";
    if (!std::getline(lines, is)) is = "(nothing)";
  }
  return fmt::format("line {} differs\n  expected: {}\n  written:  {}", number, was, is);
}

std::vector<std::string> compare_transcript(const Case& golden_case, const Sandbox& sandbox,
                                            bool bless) {
  std::vector<Step> now;
  now.reserve(golden_case.steps.size());
  for (const Step& step : golden_case.steps) now.push_back(replay(sandbox, step));
  const fs::path file = golden_case.folder / "expected.txt";
  const std::string text = to_text(now);
  const std::string before = read_file(file);
  if (text == before) return {};
  if (bless) {
    std::ofstream(file, std::ios::binary) << text;
    return {};
  }
  return {"expected.txt: " + first_difference(before, text) + "\nwritten in full:\n" + text +
          "(BLESS=1 takes it over)"};
}

}  // namespace noken::golden
