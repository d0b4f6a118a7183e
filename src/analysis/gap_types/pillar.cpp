#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "analysis/sub_dimension_states.h"
#include "rules/conditions/indicator_target.h"

namespace noken::analysis {

using model::Indicator;
using model::Pillar;
using model::State;
using model::SubDimensionEntry;

using Indicators = std::vector<const Indicator*>;

static Indicators indicators_of(const State& state, const SubDimensionEntry& entry,
                                const std::string& address) {
  std::set<std::string_view> named;
  for (const auto& item : entry.indicators) named.insert(item.value.id);
  Indicators found;
  for (const Indicator& indicator : state.all<Indicator>()) {
    const bool names_it = std::ranges::any_of(
        indicator.sub_dimensions, [&](const auto& item) { return item.value == address; });
    if (names_it || named.contains(indicator.handle)) found.push_back(&indicator);
  }
  return found;
}

static std::string names_of(const Indicators& indicators) {
  std::string text;
  for (const Indicator* indicator : indicators) {
    const std::string_view name =
        indicator->name.is_given() ? *indicator->name : std::string_view(indicator->handle);
    text += fmt::format("{}{}", text.empty() ? "" : ", ", name);
  }
  return text;
}

static void add_cause(Words& cause, const std::string& indonesian, const std::string& english) {
  const auto ended = [](std::string& text) {
    if (text.ends_with('.')) text.pop_back();
  };
  ended(cause.indonesian);
  ended(cause.english);
  cause.indonesian += (cause.indonesian.empty() ? "" : "; ") + indonesian;
  cause.english += (cause.english.empty() ? "" : "; ") + english;
}

// One thing that lacks, and how much it weighs.
static void add_missing(SubDimensionState& state, int size, const std::string& indonesian,
                        const std::string& english) {
  add_cause(state.missing, indonesian, english);
  state.size = std::max(state.size, size);
}

static SubDimensionState state_of(const Closing::Programmes& programmes,
                                  const Indicators& indicators) {
  SubDimensionState state{.programmes = programmes};
  if (programmes.empty())
    add_missing(state, 3, "belum ada program dalam periode", "no programme in the period");
  if (indicators.empty()) add_missing(state, 1, "belum ada indikator", "no indicator");
  Indicators behind;
  std::ranges::copy_if(indicators, std::back_inserter(behind), [](const Indicator* indicator) {
    return rules::conditions::behind_target(*indicator).has_value();
  });
  if (!behind.empty()) {
    add_missing(state, 2, "di bawah target: " + names_of(behind),
                "behind the target: " + names_of(behind));
  }
  return state;
}

static std::string agency_of(const Closing::Programmes& programmes) {
  if (programmes.empty()) return {};
  return std::string(model::owning_agency(*programmes.front()));
}

static Words both(std::string_view text) { return {std::string(text), std::string(text)}; }

static void add_entry(const Ground& ground, const Pillar& pillar, const SubDimensionEntry& entry,
                      std::vector<Gap>& gaps) {
  if (!entry.code.is_given() || !entry.condition.is_given() || !entry.expectation.is_given())
    return;
  const std::string address = fmt::format("{}.{}", pillar.handle, *entry.code);
  const auto found = state_of(ground.closing.of_sub_dimension(address),
                              indicators_of(ground.state, entry, address));
  if (found.size == 0) return;
  Gap gap{.id = "pilar/" + address, .type = &pillar_gap_type, .object = address};
  gap.agency = agency_of(found.programmes);
  gap.current = both(*entry.condition);
  gap.expected = both(*entry.expectation);
  if (entry.cause.is_given()) gap.cause = both(*entry.cause);
  add_cause(gap.cause, found.missing.indonesian, found.missing.english);
  gap.programmes = joined(found.programmes, ground.closing.naming_gap(gap.id));
  gap.at = entry.code.at;
  gaps.push_back(std::move(gap));
}

// Pillars whose programmes are all of one house: the condition of PIL-004.
static void add_one_agency(const Ground& ground, std::vector<Gap>& gaps) {
  for (const Finding& finding : ground.findings.of("PIL-004")) {
    Gap gap = gap_of(finding, pillar_gap_type, finding.object + ".satu-opd");
    gap.object = finding.object;
    gap.expected = {"dikerjakan bersama oleh lebih dari satu perangkat daerah",
                    "carried by more than one agency"};
    gap.programmes = ground.closing.naming_gap(gap.id);
    gaps.push_back(std::move(gap));
  }
}

static const SubDimensionEntry* entry_of(const State& state, const std::string& address) {
  for (const Pillar& pillar : state.all<Pillar>()) {
    for (const SubDimensionEntry& entry : pillar.sub_dimensions) {
      if (entry.code.is_given() && address == fmt::format("{}.{}", pillar.handle, *entry.code))
        return &entry;
    }
  }
  return nullptr;
}

std::map<std::string, SubDimensionState> sub_dimension_states(const State& state) {
  static const SubDimensionEntry kNoEntry;
  const Closing closing(state);
  std::map<std::string, SubDimensionState> states;
  for (const auto& sub : state.packs().sub_dimensions) {
    const SubDimensionEntry* entry = entry_of(state, sub.address);
    const auto indicators = indicators_of(state, entry == nullptr ? kNoEntry : *entry, sub.address);
    auto found = state_of(closing.of_sub_dimension(sub.address), indicators);
    if (entry == nullptr || entry->condition.is_missing() || entry->expectation.is_missing())
      add_missing(found, 3, "belum diuraikan", "not described");
    states[sub.address] = std::move(found);
  }
  return states;
}

static std::vector<Gap> pillar_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  for (const Pillar& pillar : ground.state.all<Pillar>()) {
    for (const SubDimensionEntry& entry : pillar.sub_dimensions)
      add_entry(ground, pillar, entry, gaps);
  }
  add_one_agency(ground, gaps);
  return gaps;
}

DEFINE_GAP_TYPE(pillar) = {
    .name = "pilar",
    .about = {"sub-dimensi pilar yang belum terjawab",
              "sub-dimensions of pillars that are not answered"},
    .rules = {"PIL-004"},
    .find = pillar_gaps,
};

}  // namespace noken::analysis
