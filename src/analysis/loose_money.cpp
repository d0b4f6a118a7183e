#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/progress.h"
#include "analysis/rule_findings.h"
#include "model/adopted.h"

namespace noken::analysis {

using model::Application;
using model::Element;
using model::Programme;
using model::Proposal;
using model::State;

static void add_outside_years(const State& state, std::vector<LooseMoney>& money) {
  const RuleFindings findings(state, {"PRG-004"});
  for (const Finding& finding : findings.of("PRG-004")) {
    const Element* element = state.written().find(finding.object);
    if (element == nullptr || element->kind != model::KindId::programme) continue;
    for (const auto& entry : static_cast<const Programme&>(state.at(*element)).budget) {
      if (std::to_string(entry.key) != finding.value) continue;
      money.push_back(
          {LooseMoney::Sort::outside_years, element, entry.value, finding.value, finding.location});
    }
  }
}

static std::string written_years(int first, int last) {
  return first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last);
}

// Years that have passed are history.
static void add_held_back(const State& state, std::vector<LooseMoney>& money) {
  const int year = date_of(state.day()).year;
  for (const Programme& programme : state.all<Programme>()) {
    const auto& stage = programme.stage;
    if (!stage.is_given() || (*stage != "ditunda" && *stage != "dibatalkan")) continue;
    LooseMoney held{LooseMoney::Sort::held_back, &programme, 0, {}, stage.at};
    std::set<int> years;
    for (const auto& entry : programme.budget) {
      if (entry.key < year || entry.value == 0) continue;
      held.amount += entry.value;
      years.insert(entry.key);
    }
    if (years.empty()) continue;
    held.years = written_years(*years.begin(), *years.rbegin());
    money.push_back(std::move(held));
  }
}

static void add_changes(const State& state, std::vector<LooseMoney>& money) {
  std::set<std::string> seen;
  const RuleFindings findings(state, {"PRG-009"});
  for (const Finding& finding : findings.of("PRG-009")) {
    const Element* element = state.written().find(finding.object);
    if (element == nullptr || element->kind != model::KindId::application) continue;
    const auto& cost = static_cast<const Application&>(state.at(*element)).cost.building;
    if (state.is_live(*element) || !cost.is_given() || *cost == 0) continue;
    if (!seen.insert(finding.object).second) continue;
    const auto& start = element->start;
    money.push_back({LooseMoney::Sort::change_unplanned, element, *cost,
                     start.is_given() ? fmt::format("{}", start->year) : "", cost.at});
  }
}

static bool is_answered(const State& state, const Proposal& proposal) {
  return std::ranges::any_of(proposal.problems, [&](const auto& item) {
    if (item.value.element == nullptr) return false;
    const auto& incoming = state.incoming(*item.value.element);
    return std::ranges::any_of(incoming, [&](const model::Incoming& each) {
      if (each.holder->kind != model::KindId::programme) return false;
      const auto& programme = static_cast<const Programme&>(*each.holder);
      return model::is_adopted(programme) && programme.years.is_given() &&
             programme.years->first <= *proposal.year && *proposal.year <= programme.years->last;
    });
  });
}

static void add_proposals(const State& state, std::vector<LooseMoney>& money) {
  for (const Proposal& proposal : state.all<Proposal>()) {
    const auto& verdict = proposal.verdict;
    const bool is_agreed =
        verdict.is_given() && (*verdict == "bangun_baru" || *verdict == "replikasi");
    if (!is_agreed || !proposal.cost.is_given() || !proposal.year.is_given()) continue;
    if (is_answered(state, proposal)) continue;
    money.push_back({LooseMoney::Sort::proposal_unplanned, &proposal, *proposal.cost,
                     fmt::format("{}", *proposal.year), proposal.cost.at});
  }
}

std::vector<LooseMoney> loose_money(const State& state) {
  std::vector<LooseMoney> money;
  add_outside_years(state, money);
  add_held_back(state, money);
  add_changes(state, money);
  add_proposals(state, money);
  std::ranges::sort(money, {}, [](const LooseMoney& each) {
    return std::tuple(std::string_view(each.element->handle), each.sort, each.years);
  });
  return money;
}

}  // namespace noken::analysis
