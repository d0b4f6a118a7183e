#include "analysis/assessed_index.h"

#include <algorithm>
#include <tuple>

#include "analysis/rule_findings.h"

namespace noken::analysis {

using model::Assessment;
using reference::Index;
using reference::IndexScheme;

bool Assessed::is_target() const {
  return assessment->nature.is_given() && *assessment->nature == "target";
}

static IndexPart& part_named(std::vector<IndexPart>& parts, const std::string& name,
                             bool is_domain) {
  const auto found = std::ranges::find_if(parts, [&](const IndexPart& part) {
    return part.name == name && part.is_domain == is_domain;
  });
  if (found != parts.end()) return *found;
  parts.push_back({.name = name, .is_domain = is_domain});
  return parts.back();
}

std::vector<IndexPart> parts_of(const IndexScheme& scheme) {
  std::vector<IndexPart> parts;
  const auto& indicators = scheme.index->indicators;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    if (!scheme.domains.empty()) part_named(parts, scheme.domains[i], true).indicators.push_back(i);
    part_named(parts, indicators[i].aspect, false).indicators.push_back(i);
  }
  return parts;
}

static void add_indicator(IndexValue& value, const Index& index, const Levels& levels,
                          std::size_t i) {
  value.add(units(index.indicators[i].weight), levels[i].value_or(kLowestLevel));
}

IndexValue value_of(const Index& index, const Levels& levels) {
  IndexValue value;
  for (std::size_t i = 0; i < levels.size(); ++i) add_indicator(value, index, levels, i);
  return value;
}

IndexValue value_of(const Index& index, const Levels& levels, const IndexPart& part) {
  IndexValue value;
  for (const std::size_t i : part.indicators) add_indicator(value, index, levels, i);
  return value;
}

Result<std::vector<IndexScheme>> load_schemes(const reference::Packs& packs) {
  std::vector<IndexScheme> schemes;
  for (const Index& index : packs.indexes) {
    auto scheme = load_index_scheme(packs, index);
    if (!scheme) return std::unexpected(scheme.error());
    schemes.push_back(std::move(*scheme));
  }
  return schemes;
}

static Levels levels_of(const Assessment& assessment, const Index& index) {
  Levels levels(index.indicators.size());
  for (const auto& entry : assessment.levels) {
    const auto found = std::ranges::find(index.indicators, entry.key, &reference::Indicator::code);
    if (found == index.indicators.end()) continue;
    levels[static_cast<std::size_t>(found - index.indicators.begin())] = units(entry.value);
  }
  return levels;
}

static Assessed worked_out(const Assessment& assessment, const IndexScheme& scheme) {
  Assessed made{.assessment = &assessment, .scheme = &scheme};
  made.levels = levels_of(assessment, *scheme.index);
  for (std::size_t i = 0; i < made.levels.size(); ++i) {
    if (!made.levels[i]) made.missing.push_back(scheme.index->indicators[i].code);
  }
  if (made.missing.size() < made.levels.size()) made.value = value_of(*scheme.index, made.levels);
  return made;
}

static void add_unproved(const model::State& state, std::vector<Assessed>& all) {
  const RuleFindings findings(state, {"NIL-003"});
  for (const Finding& finding : findings.of("NIL-003")) {
    const auto found = std::ranges::find_if(
        all, [&](const Assessed& each) { return each.assessment->handle == finding.object; });
    if (found != all.end()) found->unproved.push_back(finding.value);
  }
}

static int order_of_nature(const Assessed& assessed) {
  if (assessed.is_target()) return 2;
  const auto& nature = assessed.assessment->nature;
  return nature.is_given() && *nature == "eksternal" ? 1 : 0;
}

std::vector<Assessed> assessed(const model::State& state, const std::vector<IndexScheme>& schemes) {
  std::vector<Assessed> all;
  for (const Assessment& assessment : state.all<Assessment>()) {
    if (!assessment.index.is_given() || !assessment.year.is_given()) continue;
    for (const IndexScheme& scheme : schemes) {
      if (scheme.index->edition == *assessment.index && !scheme.index->indicators.empty())
        all.push_back(worked_out(assessment, scheme));
    }
  }
  std::ranges::stable_sort(all, {}, [&](const Assessed& each) {
    return std::tuple(each.scheme - schemes.data(), *each.assessment->year, order_of_nature(each),
                      std::string_view(each.assessment->handle));
  });
  add_unproved(state, all);
  return all;
}

static const Assessed* last_of(const std::vector<Assessed>& all, const IndexScheme& scheme,
                               bool is_target) {
  const Assessed* last = nullptr;
  for (const Assessed& each : all) {
    if (each.scheme == &scheme && each.is_target() == is_target && each.value.is_known())
      last = &each;
  }
  return last;
}

const Assessed* latest_of(const std::vector<Assessed>& all, const IndexScheme& scheme) {
  return last_of(all, scheme, false);
}
const Assessed* target_of(const std::vector<Assessed>& all, const IndexScheme& scheme) {
  return last_of(all, scheme, true);
}

}  // namespace noken::analysis
