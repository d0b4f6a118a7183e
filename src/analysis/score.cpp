#include "analysis/score.h"

#include <algorithm>
#include <set>

#include "analysis/completeness.h"
#include "analysis/rule_findings.h"
#include "model/house.h"
#include "model/kind.h"
#include "rules/conditions/outside_exchange.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/period.h"

namespace noken::analysis {

using model::Agency;
using model::Application;
using model::Element;
using model::KindId;
using model::Problem;
using model::State;

namespace {

// Where the elements of one repository are written.
struct Writing {
  const State& state;
  const std::string& prefix;

  Place place(Location at) const {
    Place found = state.written().sources.place(at);
    found.path.insert(0, prefix);
    found.text.clear();
    return found;
  }
};

}  // namespace

static std::string house_id(const State& state, const Element& element) {
  const Agency* house = house_of(state, element);
  return house == nullptr ? std::string() : house->handle;
}

static std::string pillar_in(std::string_view address) {
  return std::string(address.substr(0, address.find('.')));
}

static std::vector<std::string> pillars_in(const model::TextList& addresses) {
  std::set<std::string> pillars;
  for (const auto& item : addresses) pillars.insert(pillar_in(item.value));
  return {pillars.begin(), pillars.end()};
}

// Of the kinds that name a sub-dimension.
static std::vector<std::string> pillars_of(const Element& element) {
  switch (element.kind) {
    case KindId::pillar:
      return {element.handle};
    case KindId::programme:
      return pillars_in(static_cast<const model::Programme&>(element).sub_dimensions);
    case KindId::indicator:
      return pillars_in(static_cast<const model::Indicator&>(element).sub_dimensions);
    case KindId::problem: {
      const auto& address = static_cast<const Problem&>(element).sub_dimension;
      if (!address.is_given()) return {};
      return {pillar_in(*address)};
    }
    default:
      return {};
  }
}

static ScoredElement scored(const Writing& writing, const Element& element) {
  Completeness completeness = completeness_of(writing.state, element);
  ScoredElement made{.house = house_id(writing.state, element),
                     .kind = model::kind_of(element.kind).key,
                     .object = element.handle,
                     .pillars = pillars_of(element),
                     .asked = completeness.asked};
  for (auto& missing : completeness.missing)
    made.empty.push_back({std::move(missing.field), writing.place(missing.at)});
  return made;
}

static void add_applications(const Writing& writing, ScoreSheet& sheet) {
  const State& state = writing.state;
  const auto open = rules::conditions::exchanging_outside(state);
  for (const Application& application : state.live<Application>()) {
    if (!is_regional(application)) continue;
    const Agency* house = house_of(state, application);
    if (house == nullptr || is_outside(*house)) continue;
    sheet.applications.push_back({.house = house->handle,
                                  .object = application.handle,
                                  .is_open = open[application.number],
                                  .place = writing.place(application.place())});
  }
}

static std::set<std::string, std::less<>> objects_of(const State& state, const char* code) {
  const RuleFindings findings(state, {code});
  std::set<std::string, std::less<>> objects;
  for (const Finding& finding : findings.of(code)) objects.insert(finding.object);
  return objects;
}

// Nobody is asked for answers before there is a masterplan.
static void add_problems(const Writing& writing, ScoreSheet& sheet) {
  const State& state = writing.state;
  if (!rules::conditions::has_masterplan(state)) return;
  const auto unanswered = objects_of(state, "PIL-005");
  for (const Problem& problem : state.all<Problem>()) {
    if (!rules::conditions::is_of_the_region(state, problem)) continue;
    const auto& address = problem.sub_dimension;
    sheet.problems.push_back({.house = house_id(state, problem),
                              .object = problem.handle,
                              .pillar = address.is_given() ? pillar_in(*address) : "",
                              .is_answered = !unanswered.contains(problem.handle),
                              .place = writing.place(problem.place())});
  }
}

static ScoredHouse scored(const Writing& writing, const Agency& agency) {
  const auto& confirmed = agency.confirmed_on;
  const auto& name = agency.abbreviation;
  return {.id = agency.handle,
          .name = std::string(name.is_given()          ? *name
                              : agency.name.is_given() ? *agency.name
                                                       : std::string_view(agency.handle)),
          .confirmed = confirmed.is_given() ? to_string(*confirmed) : "",
          .place = writing.place(confirmed.is_given() ? confirmed.at : agency.place())};
}

static void add_houses(const Writing& writing, ScoreSheet& sheet) {
  const State& state = writing.state;
  const auto outdated = objects_of(state, "OPD-005");
  for (const Agency& agency : state.all<Agency>()) {
    if (&house_of(state, agency) != &agency || is_outside(agency)) continue;
    ScoredHouse house = scored(writing, agency);
    house.is_outdated = outdated.contains(agency.handle);
    sheet.houses.push_back(std::move(house));
  }
  std::ranges::sort(sheet.houses, {}, &ScoredHouse::id);
}

ScoreSheet score_sheet(const State& state, const std::string& prefix) {
  const Writing writing{state, prefix};
  const auto& region = state.config().region;
  ScoreSheet sheet{.region = region.code.is_given() ? std::string(*region.code) : "",
                   .name = region.name.is_given() ? std::string(*region.name) : "",
                   .prefix = prefix};
  for (const Element* written : state.written().elements)
    sheet.elements.push_back(scored(writing, state.at(*written)));
  add_applications(writing, sheet);
  add_problems(writing, sheet);
  add_houses(writing, sheet);
  for (const reference::Pillar& pillar : state.packs().pillars) sheet.pillars.push_back(pillar.id);
  return sheet;
}

void keep_house(const std::string& house, ScoreSheet& sheet) {
  const auto is_elsewhere = [&](const auto& each) { return house.empty() || each.house != house; };
  std::erase_if(sheet.elements, is_elsewhere);
  std::erase_if(sheet.applications, is_elsewhere);
  std::erase_if(sheet.problems, is_elsewhere);
  std::erase_if(sheet.houses, [&](const ScoredHouse& each) { return each.id != house; });
}

}  // namespace noken::analysis
