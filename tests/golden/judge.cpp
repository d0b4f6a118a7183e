#include "golden/judge.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::golden {

static const Step* step_of(const Case& golden_case, const std::string& repository) {
  for (const Step& step : golden_case.steps) {
    if (option_of(step.arguments, "-C") == repository) return &step;
  }
  return golden_case.steps.empty() ? nullptr : &golden_case.steps.front();
}

std::vector<std::string> check_options(const Case& golden_case, const std::string& repository,
                                       const Markers& markers) {
  const Step* step = step_of(golden_case, repository);
  const std::vector<std::string> written =
      step == nullptr ? std::vector<std::string>{} : step->arguments;
  const std::string day = option_of(written, "--as-of");
  const std::string profile =
      markers.profile.empty() ? option_of(written, "--profile") : markers.profile;
  std::vector<std::string> options = {"--as-of", day.empty() ? kDay : day};
  if (!profile.empty()) options.insert(options.end(), {"--profile", profile});
  return options;
}

Checked check_repository(const Case& golden_case, const Sandbox& sandbox,
                         const std::string& repository, const Markers& markers) {
  Checked checked;
  std::vector<std::string> options = check_options(golden_case, repository, markers);
  if (auto all = check(sandbox, repository, options)) {
    checked.all = *std::move(all);
  } else {
    checked.complaints.push_back(all.error());
  }
  options.insert(options.end(), {"--only", golden_case.rule});
  if (auto alone = check(sandbox, repository, options)) {
    checked.alone = *std::move(alone);
  } else {
    checked.complaints.push_back(alone.error());
  }
  return checked;
}

static std::set<Mark> marks_of(const std::vector<Found>& findings) {
  std::set<Mark> marks;
  for (const Found& found : findings) marks.insert(found.mark);
  return marks;
}

// Findings on the documents are shown whatever `--only` names.
static bool shows_alone(const Case& golden_case, const Mark& mark) {
  return mark.code == golden_case.code || mark.code.starts_with("DOK-");
}

std::vector<std::string> judge(const Case& golden_case, const Markers& markers,
                               const Checked& checked) {
  std::vector<std::string> complaints = checked.complaints;
  const std::set<Mark> alone = marks_of(checked.alone);
  const std::set<Mark> all = marks_of(checked.all);
  for (const Mark& mark : markers.expected) {
    if (shows_alone(golden_case, mark) && !alone.contains(mark))
      complaints.push_back("not found: " + to_text(mark));
    if (!all.contains(mark)) complaints.push_back("not found among all rules: " + to_text(mark));
  }
  for (const Mark& mark : alone) {
    if (!markers.expected.contains(mark))
      complaints.push_back("found without a marker: " + to_text(mark));
  }
  for (const Found& found : checked.all) {
    if (markers.clean.contains(found.mark))
      complaints.push_back("found where clean: " + to_text(found.mark));
    if (found.is_error && !markers.expected.contains(found.mark)) {
      complaints.push_back("an error without a marker: " + to_text(found.mark));
    }
  }
  return complaints;
}

// A good repository expects nothing of its rule; a bad one marks what is meant.
static void require_intent(const Case& golden_case, const std::string& repository,
                           const Markers& markers, std::vector<std::string>& complaints) {
  const bool expects = std::ranges::any_of(
      markers.expected, [&](const Mark& mark) { return mark.code == golden_case.code; });
  const bool is_good = repository.starts_with("good");
  if (is_good && expects)
    complaints.emplace_back("a good repository expects a finding of the rule");
  if (repository == "bad" && !expects)
    complaints.emplace_back("no line is marked `# expect: " + golden_case.code + "`");
  if (!is_good && !expects && markers.clean.empty()) complaints.emplace_back("nothing is marked");
}

std::vector<std::string> judge_case(const Case& golden_case, const Sandbox& sandbox) {
  std::vector<std::string> complaints;
  for (const std::string& repository : sandbox.repositories()) {
    std::vector<std::string> own;
    const Markers markers = read_markers(golden_case.folder / repository, own);
    require_intent(golden_case, repository, markers, own);
    const Checked checked = check_repository(golden_case, sandbox, repository, markers);
    for (const std::string& complaint : judge(golden_case, markers, checked))
      own.push_back(complaint);
    for (const std::string& complaint : own)
      complaints.push_back(fmt::format("{}: {}", repository, complaint));
  }
  return complaints;
}

}  // namespace noken::golden
