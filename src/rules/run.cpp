#include "rules/run.h"

#include "base/glob.h"
#include "base/parallel.h"

namespace noken::rules {

static constexpr std::string_view kProfileNames[kProfileCount] = {"dasar", "lengkap", "matang"};

std::optional<Profile> profile_named(std::string_view name) {
  const auto* found = std::ranges::find(kProfileNames, name);
  if (found == std::end(kProfileNames)) return std::nullopt;
  return static_cast<Profile>(found - kProfileNames);
}

std::string_view name_of(Profile profile) {
  return kProfileNames[static_cast<std::size_t>(profile)];
}

static bool names(const std::string& word, const CatalogueEntry& entry) {
  return word == entry.name || word == entry.rule->code || word == entry.rule->family();
}

bool is_selected(const Selection& selection, Diagnosis diagnosis) {
  const CatalogueEntry& entry = entry_of(diagnosis);
  if (entry.rule->family() == "DOK") return true;
  const auto is_named = [&](const std::string& word) { return names(word, entry); };
  if (!selection.only.empty() && std::ranges::none_of(selection.only, is_named)) return false;
  return std::ranges::none_of(selection.skip, is_named);
}

namespace {

// Rules that are asked one after the other about one state, and what each found.
struct Questions {
  State state;
  std::vector<std::size_t> rules = {};
  std::vector<std::vector<Finding>> found = {};
};

}  // namespace

// The first portion comes first: what its rules work out of the whole is there when others ask.
// Then come the rules about the whole by code, for the names of two neighbours are often alike, and
// what they need of the state too: one thread would wait for the other.
static std::vector<Questions> questions_about(const State& state, const Selection& selection) {
  std::vector<Questions> about_whole;
  std::vector<std::size_t> in_portions;
  for (std::size_t i = 0; i < catalogue().size(); ++i) {
    const Rule& rule = *catalogue()[i].rule;
    if (rule.check == nullptr || !is_selected(selection, static_cast<Diagnosis>(i))) continue;
    if (rule.in_portions) {
      in_portions.push_back(i);
    } else {
      about_whole.push_back({.state = state, .rules = {i}});
    }
  }
  std::ranges::sort(about_whole, {}, [](const Questions& asked) {
    return std::string_view(catalogue()[asked.rules.front()].rule->code);
  });
  std::vector<Questions> questions;
  for (std::size_t i = 0; i < state.portions(); ++i) {
    questions.push_back({.state = state.portion(i), .rules = in_portions});
    if (i == 0) std::ranges::move(about_whole, std::back_inserter(questions));
  }
  return questions;
}

// What was found, in the order of the catalogue and of the portions.
static std::vector<Finding> in_order(std::vector<Questions>& questions) {
  std::vector<std::pair<std::size_t, std::vector<Finding>*>> parts;  // by rule
  std::size_t count = 0;
  for (Questions& asked : questions) {
    for (std::size_t k = 0; k < asked.rules.size(); ++k) {
      if (asked.found[k].empty()) continue;
      parts.emplace_back(asked.rules[k], &asked.found[k]);
      count += asked.found[k].size();
    }
  }
  std::ranges::stable_sort(parts, {}, [](const auto& part) { return part.first; });
  std::vector<Finding> found;
  found.reserve(count);
  for (const auto& [rule, part] : parts) std::ranges::move(*part, std::back_inserter(found));
  return found;
}

// The state is the same for all rules and none changes it, so they are asked side by side. To look
// at a few elements with many rules takes less time than to look at all with each, as they stay
// near the processor meanwhile.
std::vector<Finding> run(const State& state, const Selection& selection) {
  std::vector<Questions> questions = questions_about(state, selection);
  for_each_index(questions.size(), [&](std::size_t i) {
    Questions& asked = questions[i];
    asked.found.resize(asked.rules.size());
    for (std::size_t k = 0; k < asked.rules.size(); ++k) {
      Findings findings(static_cast<Diagnosis>(asked.rules[k]), asked.found[k]);
      catalogue()[asked.rules[k]].rule->check(asked.state, findings);
    }
  });
  return in_order(questions);
}

std::optional<Severity> severity_named(std::string_view name) {
  if (name == "galat") return Severity::error;
  if (name == "peringatan") return Severity::warning;
  if (name == "info") return Severity::info;
  if (name == "nonaktif") return Severity::off;
  return std::nullopt;
}

// The path of a file as a glob of the setting sees it.
static std::string path_for(const model::RuleSetting& setting, const Finding& finding,
                            const model::Architecture& architecture) {
  const std::string path(architecture.sources.path(finding.location.file));
  if (!setting.is_of_root || architecture.root == nullptr) return path;
  return architecture.folder.substr(architecture.root->folder.size() + 1) + "/" + path;
}

static bool speaks_of(const model::RuleSetting& setting, const Finding& finding,
                      const model::Architecture& architecture) {
  if (setting.glob.empty()) return true;
  return finding.location.known() &&
         matches_glob(setting.glob, path_for(setting, finding, architecture));
}

// What a member says goes before its root, and what is said of a path before what is said of all.
static int weight_of(const model::RuleSetting& setting) {
  return (setting.is_of_root ? 0 : 2) + (setting.glob.empty() ? 0 : 1);
}

// The weightiest setting that speaks of the rule and the file, of equal ones the last.
static std::optional<Severity> setting_for(const Finding& finding,
                                           const model::Architecture& architecture) {
  const CatalogueEntry& entry = entry_of(finding.diagnosis);
  if (is_always_on(*entry.rule)) return std::nullopt;
  std::optional<Severity> severity;
  int weight = 0;
  for (const model::RuleSetting& setting : architecture.config.rules.items) {
    if (setting.rule.value != entry.name || weight_of(setting) < weight) continue;
    const auto named = severity_named(setting.setting.value);
    if (!named || !speaks_of(setting, finding, architecture)) continue;
    severity = named;
    weight = weight_of(setting);
  }
  return severity;
}

bool is_on_everywhere(const model::Architecture& architecture, Profile profile,
                      Diagnosis diagnosis) {
  const CatalogueEntry& entry = entry_of(diagnosis);
  bool is_on = entry.rule->severity_in(profile) != Severity::off;
  if (is_always_on(*entry.rule)) return is_on;
  bool is_off_somewhere = false;
  for (const model::RuleSetting& setting : architecture.config.rules.items) {
    const auto severity = severity_named(setting.setting.value);
    if (setting.rule.value != entry.name || !severity) continue;
    if (setting.glob.empty()) is_on = *severity != Severity::off;
    is_off_somewhere |= !setting.glob.empty() && *severity == Severity::off;
  }
  return is_on && !is_off_somewhere;
}

void set_severities(std::vector<Finding>& findings, const model::Architecture& architecture,
                    Profile profile) {
  for (Finding& finding : findings) {
    if (finding.severity == Severity::off)
      finding.severity = entry_of(finding.diagnosis).rule->severity_in(profile);
    if (const auto set = setting_for(finding, architecture)) finding.severity = *set;
  }
  std::erase_if(findings, [](const Finding& finding) { return finding.severity == Severity::off; });
}

void note_asked(const Selection& selection, const model::Architecture& architecture,
                std::set<Diagnosis>& asked) {
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < catalogue().size(); ++i) {
    const auto diagnosis = static_cast<Diagnosis>(i);
    if (is_selected(selection, diagnosis)) findings.push_back({.diagnosis = diagnosis});
  }
  set_severities(findings, architecture, selection.profile);
  for (const Finding& finding : findings) asked.insert(finding.diagnosis);
}

}  // namespace noken::rules
