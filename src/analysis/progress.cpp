#include "analysis/progress.h"

#include <algorithm>
#include <tuple>

#include "model/house.h"

namespace noken::analysis {

using model::Agency;
using model::Problem;
using model::ReportCount;
using model::State;

static std::vector<ComplaintCount> complaints_of(const State& state) {
  const int year = date_of(state.day()).year;
  std::vector<ComplaintCount> counts;
  for (const Problem& problem : state.all<Problem>()) {
    for (const ReportCount& report : problem.reports) {
      if (report.year.is_given() && *report.year <= year) counts.push_back({&problem, &report});
    }
    if (problem.reports.items.empty() && problem.report_count.is_given())
      counts.push_back({&problem, nullptr});
  }
  std::ranges::sort(counts, {}, [](const ComplaintCount& each) {
    const bool has_report = each.report != nullptr;
    const auto channel = has_report ? each.report->channel->id : std::string_view();
    return std::tuple(std::string_view(each.problem->handle), has_report ? *each.report->year : 0,
                      channel);
  });
  return counts;
}

Progress progress_of(const State& state) {
  return {.programmes = programme_progress(state),
          .decisions = decision_progress(state),
          .complaints = complaints_of(state),
          .money = loose_money(state)};
}

// The one in charge, or one of those who must act.
static bool concerns(const State& state, const Agency& house, const model::Decision& decision) {
  const auto is_of_house = [&](const model::Reference& reference) {
    const Agency* agency = state.find<Agency>(reference);
    return agency != nullptr && &house_of(state, *agency) == &house;
  };
  if (decision.responsible.is_given() && is_of_house(*decision.responsible)) return true;
  return std::ranges::any_of(decision.performers,
                             [&](const auto& item) { return is_of_house(item.value); });
}

void keep_house(const State& state, const Agency& house, Progress& progress) {
  const auto is_elsewhere = [&](const model::Element* element) {
    return house_of(state, *element) != &house;
  };
  std::erase_if(progress.programmes,
                [&](const auto& each) { return is_elsewhere(each.programme); });
  std::erase_if(progress.complaints, [&](const auto& each) { return is_elsewhere(each.problem); });
  std::erase_if(progress.money, [&](const auto& each) { return is_elsewhere(each.element); });
  std::erase_if(progress.decisions,
                [&](const auto& each) { return !concerns(state, house, *each.decision); });
}

}  // namespace noken::analysis
