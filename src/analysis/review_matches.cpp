#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/review_parts.h"
#include "model/house.h"
#include "rules/conditions/national_duplicates.h"
#include "rules/conditions/own_application.h"

namespace noken::analysis {

namespace conditions = rules::conditions;
using model::Application;
using reference::NationalApplication;

std::string_view ReviewMatch::id() const {
  return national != nullptr ? std::string_view(national->id)
                             : std::string_view(application->handle);
}

std::string_view ReviewMatch::name() const {
  if (national != nullptr) return national->name;
  return application->name.is_given() ? *application->name : std::string_view(application->handle);
}

static bool share_one(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& each) { return b.contains(each); });
}

// An application that is the national one here is met as that.
static bool is_comparable(const Reviewed& reviewed, const Application& application) {
  return application.number != reviewed.element.number &&
         !conditions::is_national_here(application) && !conditions::may_be_given_up(application);
}

static void add_existing(const Reviewed& reviewed, std::vector<ReviewMatch>& matches) {
  const model::Agency* house = house_of(reviewed.state, reviewed.element);
  for (const Application& application : reviewed.state.current<Application>()) {
    if (!is_comparable(reviewed, application)) continue;
    const Purpose other = purpose_of(reviewed.state, application);
    const bool is_near = share_one(reviewed.purpose.fields, other.fields) ||
                         share_one(reviewed.purpose.services, other.services);
    if (!is_near) continue;
    matches.push_back(
        {.score = overlap(reviewed.purpose, other),
         .application = &application,
         .is_same_house = house != nullptr && house_of(reviewed.state, application) == house,
         .shares_service = share_one(reviewed.purpose.services, other.services)});
  }
}

// The national applications that bind it in one of its fields. A proposal names none, so nothing
// excuses it; of a planned application the exceptions of APL-001 hold.
static std::set<const NationalApplication*> binding(const Reviewed& reviewed) {
  std::set<const NationalApplication*> found;
  const auto general = conditions::Force::general;
  if (reviewed.application == nullptr) {
    for (const auto& field : reviewed.fields) {
      for (const auto* each :
           conditions::national_applications(reviewed.state, field.value, general))
        found.insert(each);
    }
    return found;
  }
  for (const auto& duplicate :
       conditions::national_duplicates(reviewed.state, *reviewed.application, general))
    found.insert(duplicate.national.begin(), duplicate.national.end());
  return found;
}

static void add_national(const Reviewed& reviewed, std::vector<ReviewMatch>& matches) {
  const auto bound = binding(reviewed);
  std::set<const NationalApplication*> near;
  for (const auto& field : reviewed.fields) {
    for (const auto force : {conditions::Force::general, conditions::Force::sectoral}) {
      for (const auto* each : conditions::national_applications(reviewed.state, field.value, force))
        near.insert(each);
    }
  }
  for (const NationalApplication* national : near) {
    const Purpose other = purpose_of(reviewed.state, *national);
    matches.push_back({.score = overlap(reviewed.purpose, other),
                       .national = national,
                       .shares_service = share_one(reviewed.purpose.services, other.services),
                       .is_binding = bound.contains(national)});
  }
}

std::vector<ReviewMatch> matches_of(const Reviewed& reviewed) {
  std::vector<ReviewMatch> matches;
  add_existing(reviewed, matches);
  add_national(reviewed, matches);
  std::ranges::sort(matches, {}, [](const ReviewMatch& match) {
    return std::tuple(!match.is_binding, -match.score.points, match.id());
  });
  return matches;
}

bool is_source_held(const Application& application) {
  const auto& developer = application.developer;
  return application.source_code.is_given() || (developer.is_given() && *developer == "internal");
}

}  // namespace noken::analysis
