#include "analysis/review_parts.h"

#include <algorithm>
#include <set>

#include "model/adopted.h"
#include "rules/conditions/parties.h"
#include "rules/conditions/personal_data.h"

namespace noken::analysis {

namespace conditions = rules::conditions;
using model::Application;
using model::KindId;
using model::Problem;
using model::State;

static bool is_answer(const Reviewed& reviewed, const model::Incoming& incoming) {
  const model::Element& holder = *incoming.holder;
  if (std::string_view(incoming.field->key) != "masalah") return false;
  if (holder.number == reviewed.element.number) return false;
  if (holder.kind == KindId::programme)
    return model::is_adopted(static_cast<const model::Programme&>(holder));
  return holder.kind == KindId::application && reviewed.state.is_live(holder);
}

// Somebody reported it, or it can be measured.
static bool is_shown(const Problem& problem) {
  const bool is_reported = problem.report_count.is_given() && *problem.report_count > 0;
  return is_reported || !problem.reports.items.empty() || !problem.indicators.empty() ||
         problem.origin.is_given();
}

std::vector<ReviewedProblem> problems_of(const Reviewed& reviewed) {
  std::vector<ReviewedProblem> problems;
  for (const auto& item : reviewed.problems) {
    const Problem* problem = reviewed.state.find<Problem>(item.value);
    if (problem == nullptr) continue;
    std::set<std::string> answers;
    for (const model::Incoming& incoming : reviewed.state.incoming(*problem)) {
      if (is_answer(reviewed, incoming)) answers.insert(incoming.holder->handle);
    }
    problems.push_back({problem, is_shown(*problem), {answers.begin(), answers.end()}});
  }
  return problems;
}

static ReviewedCode placed(const Reviewed& reviewed, reference::TreeName name,
                           const std::string& code) {
  ReviewedCode made{.code = code};
  const reference::Tree& tree = reviewed.state.packs().tree(name);
  for (int level = 1; level <= reference::level_of(code); ++level) {
    const std::string part(reference::at_level(code, level));
    const auto* node = reference::find_node(tree, part);
    if (node != nullptr) made.path.push_back(node->name);
  }
  return made;
}

static std::vector<std::string> others_under(const Reviewed& reviewed, const std::string& code) {
  std::vector<std::string> ids;
  for (const Application& application : reviewed.state.current<Application>()) {
    const bool is_there = application.raa.is_given() && application.raa->text == code;
    if (is_there && application.number != reviewed.element.number)
      ids.push_back(application.handle);
  }
  std::ranges::sort(ids);
  return ids;
}

std::vector<ReviewedCode> codes_of(const Reviewed& reviewed) {
  using reference::TreeName;
  std::vector<ReviewedCode> codes;
  if (reviewed.raa.is_given()) {
    codes.push_back(placed(reviewed, TreeName::raa, reviewed.raa->text));
    codes.back().others = others_under(reviewed, reviewed.raa->text);
  }
  if (reviewed.rab != nullptr && reviewed.rab->is_given())
    codes.push_back(placed(reviewed, TreeName::rab, (*reviewed.rab)->text));
  std::set<std::string> seen;
  for (const auto& item : reviewed.services) {
    const auto* service = reviewed.state.find<model::Service>(item.value);
    if (service == nullptr || !service->ral.is_given()) continue;
    if (seen.insert(service->ral->text).second)
      codes.push_back(placed(reviewed, TreeName::ral, service->ral->text));
  }
  return codes;
}

static bool names(const model::ReferenceList& list, std::string_view id) {
  return std::ranges::any_of(list, [&](const auto& item) { return item.value.id == id; });
}

using Sort = ReviewNeed::Sort;

// What the one that stays must take over.
static void add_contents(const Reviewed& reviewed, const Application* application,
                         std::vector<ReviewNeed>& needs) {
  for (const auto& item : reviewed.services) {
    if (application == nullptr || !names(application->services, item.value.id))
      needs.push_back({Sort::take_service, std::string(item.value.id)});
  }
  for (const auto& item : reviewed.data) {
    const std::string id(item.value.id);
    if (application != nullptr && names(application->data, id)) continue;
    needs.push_back({Sort::bring_data, id});
    const auto* data = reviewed.state.find<model::Dataset>(item.value);
    if (data != nullptr && conditions::is_personal(*data))
      needs.push_back({Sort::agree_on_personal_data, id});
  }
}

static bool is_declared(const State& state, const reference::NationalApplication& national) {
  return std::ranges::any_of(state.current<Application>(), [&](const Application& application) {
    return conditions::is_national_here(application) &&
           conditions::identity_of(application) == national.id;
  });
}

static void add_users(const Reviewed& reviewed, const Application& application,
                      std::vector<ReviewNeed>& needs) {
  const std::string agency(model::owning_agency(reviewed.element));
  const bool is_user = agency.empty() || agency == model::owning_agency(application) ||
                       names(application.used_by, agency);
  if (!is_user) needs.push_back({Sort::join_users, agency});
}

std::vector<ReviewNeed> needs_of(const Reviewed& reviewed, const ReviewMatch& match,
                                 ReviewRule rule) {
  std::vector<ReviewNeed> needs;
  if (match.national != nullptr) {
    if (!is_declared(reviewed.state, *match.national))
      needs.push_back({Sort::declare_national, match.national->id});
    add_contents(reviewed, nullptr, needs);
    return needs;
  }
  const Application& application = *match.application;
  if (!reviewed.state.is_live(application))
    needs.push_back({Sort::put_into_use, application.handle});
  if (rule == ReviewRule::same_sort_exists) {
    needs.push_back({Sort::hold_source, application.handle});
    return needs;
  }
  add_users(reviewed, application, needs);
  add_contents(reviewed, &application, needs);
  return needs;
}

}  // namespace noken::analysis
