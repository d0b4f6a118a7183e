#include "analysis/programme_review.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/gap_type.h"
#include "model/adopted.h"
#include "model/house.h"
#include "rules/conditions/period.h"
#include "rules/conditions/realising.h"

namespace noken::analysis {

namespace conditions = rules::conditions;
using model::Agency;
using model::Programme;
using model::State;
using Ids = std::set<std::string, std::less<>>;

static Ids results_of(const State& state, const Programme& programme) {
  Ids ids;
  for (const auto& item : programme.realises) {
    ids.emplace(item.value.id);
    ids.emplace(conditions::realised_id(state, item.value));
  }
  return ids;
}

// The object of a gap and, of a pair, its parts.
static Ids objects_of(const Gap& gap) {
  Ids objects = {gap.object};
  const std::size_t plus = gap.object.find('+');
  const std::size_t dot = gap.object.find('.');
  if (plus != std::string::npos) {
    objects.insert(gap.object.substr(0, plus));
    objects.insert(gap.object.substr(plus + 1));
  } else if (dot != std::string::npos) {
    objects.insert(gap.object.substr(0, dot));
  }
  return objects;
}

static bool names(const model::TextList& list, std::string_view word) {
  return std::ranges::any_of(list, [&](const auto& item) { return item.value == word; });
}

static bool would_close(const Programme& programme, const Ids& results, const Gap& gap) {
  if (names(programme.closes, gap.id)) return true;
  if (name_of(*gap.type) == "pilar") return names(programme.sub_dimensions, gap.object);
  return std::ranges::any_of(objects_of(gap),
                             [&](const std::string& object) { return results.contains(object); });
}

static std::vector<Gap> gaps_closed(const State& state, const Programme& programme) {
  std::vector<const GapType*> types;
  for (const std::string_view name : gap_type_names()) types.push_back(gap_type_named(name));
  const Ids results = results_of(state, programme);
  std::vector<Gap> all = gaps(state, types);
  std::erase_if(
      all, [&](const Gap& gap) { return !gap.is_open() || !would_close(programme, results, gap); });
  return all;
}

static bool is_other_answer(const State& state, const Programme& programme,
                            const model::Incoming& incoming) {
  const model::Element& holder = *incoming.holder;
  if (std::string_view(incoming.field->key) != "masalah" || holder.number == programme.number)
    return false;
  if (holder.kind == model::KindId::programme)
    return model::is_adopted(static_cast<const Programme&>(holder));
  return holder.kind == model::KindId::application && state.is_live(holder);
}

static std::vector<AnsweredProblem> problems_of(const State& state, const Programme& programme) {
  std::vector<AnsweredProblem> problems;
  for (const auto& item : programme.problems) {
    const auto* problem = state.find<model::Problem>(item.value);
    if (problem == nullptr) continue;
    const bool has_other =
        std::ranges::any_of(state.incoming(*problem), [&](const model::Incoming& incoming) {
          return is_other_answer(state, programme, incoming);
        });
    problems.push_back({problem, !has_other});
  }
  return problems;
}

// The condition of PRG-014, asked before the programme is adopted.
static std::vector<TouchedHouse> houses_touched(const State& state, const Programme& programme) {
  std::map<std::string, TouchedHouse> houses;
  for (const auto& item : programme.realises) {
    if (item.value.element == nullptr) continue;
    const model::Element& element = state.at(*item.value.element);
    const Agency* house = house_of(state, element);
    if (element.kind == model::KindId::regulation || house == nullptr) continue;
    if (is_outside(*house) || house == house_of(state, programme)) continue;
    TouchedHouse& touched = houses[house->handle];
    touched.house = house->handle;
    touched.elements.push_back(element.handle);
    touched.is_named = conditions::may_be_supported_by(state, programme, *house);
  }
  std::vector<TouchedHouse> all;
  for (auto& [id, touched] : houses) all.push_back(std::move(touched));
  return all;
}

static bool needs(const Programme& programme, const Programme& other) {
  return std::ranges::any_of(programme.needs,
                             [&](const auto& item) { return item.value.id == other.handle; });
}

static bool are_linked(const State& state, const Programme& a, const Programme& b) {
  const auto knows = [&](const Programme& one, const Programme& other) {
    const Agency* house = house_of(state, other);
    return needs(one, other) ||
           (house != nullptr && conditions::may_be_supported_by(state, one, *house));
  };
  return knows(a, b) || knows(b, a);
}

static std::vector<std::string> shared_problems(const Programme& a, const Programme& b) {
  const bool share_dimension = std::ranges::any_of(
      a.sub_dimensions, [&](const auto& item) { return names(b.sub_dimensions, item.value); });
  std::vector<std::string> shared;
  for (const auto& item : a.problems) {
    const bool is_shared = std::ranges::any_of(
        b.problems, [&](const auto& other) { return other.value == item.value; });
    if (share_dimension && is_shared) shared.emplace_back(item.value.id);
  }
  return shared;
}

static bool run_together(const Programme& a, const Programme& b) {
  return a.years.is_given() && b.years.is_given() && conditions::meet(*a.years, *b.years);
}

static std::vector<SharedWork> shared_work(const State& state, const Programme& programme) {
  const Ids own = results_of(state, programme);
  std::vector<SharedWork> all;
  for (const Programme& other : state.all<Programme>()) {
    if (other.number == programme.number || !model::is_adopted(other)) continue;
    if (!run_together(programme, other)) continue;
    SharedWork shared{.programme = &other, .problems = shared_problems(programme, other)};
    for (const auto& item : other.realises) {
      if (own.contains(item.value.id)) shared.results.emplace_back(item.value.id);
    }
    if (shared.results.empty() && shared.problems.empty()) continue;
    shared.is_same_house = house_of(state, other) == house_of(state, programme);
    shared.is_linked = are_linked(state, programme, other);
    all.push_back(std::move(shared));
  }
  std::ranges::sort(
      all, {}, [](const SharedWork& each) -> const std::string& { return each.programme->handle; });
  return all;
}

static std::vector<std::string> prerequisites_open(const State& state, const Programme& programme) {
  std::vector<std::string> open;
  for (const auto& item : programme.needs) {
    const Programme* needed = state.find<Programme>(item.value);
    if (needed != nullptr && !model::is_adopted(*needed)) open.push_back(needed->handle);
  }
  return open;
}

// The first rule that holds.
static ProgrammeRule judge(const ProgrammeReview& review) {
  if (!review.missing_required.empty()) return ProgrammeRule::document_incomplete;
  const auto is_same = [](const SharedWork& shared) {
    return shared.is_same_house && !shared.results.empty() && !shared.problems.empty();
  };
  if (std::ranges::any_of(review.shared, is_same)) return ProgrammeRule::same_work_exists;
  const auto is_strange = [](const SharedWork& shared) {
    return !shared.is_same_house && !shared.is_linked;
  };
  const bool is_aligned = std::ranges::none_of(review.shared, is_strange) &&
                          std::ranges::all_of(review.touches, &TouchedHouse::is_named);
  if (!is_aligned) return ProgrammeRule::not_aligned;
  const bool is_needed = !review.closes.empty() ||
                         std::ranges::any_of(review.problems, &AnsweredProblem::is_unanswered);
  return is_needed ? ProgrammeRule::ready : ProgrammeRule::nothing_open;
}

ProgrammeReview review_of(const State& state, const Programme& programme) {
  ProgrammeReview review;
  review.programme = &programme;
  review.closes = gaps_closed(state, programme);
  review.problems = problems_of(state, programme);
  review.touches = houses_touched(state, programme);
  review.shared = shared_work(state, programme);
  review.waits_for = prerequisites_open(state, programme);
  review.missing = completeness_of(state, programme).missing;
  review.missing_required = required_among(programme, review.missing);
  review.rule = judge(review);
  return review;
}

}  // namespace noken::analysis
