#include "difference/totals.h"

#include <map>
#include <set>

#include "model/adopted.h"
#include "model/elements.h"

namespace noken::difference {

using model::Element;
using model::KindId;
using model::Programme;

namespace {

using ById = std::map<std::string, Total>;
using Ids = std::set<std::string>;

}  // namespace

static std::string pillar_of(std::string_view sub_dimension) {
  return std::string(sub_dimension.substr(0, sub_dimension.find('.')));
}

static Ids pillars_of(const Element& element) {
  Ids pillars;
  const auto add = [&](const model::TextList& list) {
    for (const auto& item : list) pillars.insert(pillar_of(item.value));
  };
  if (element.kind == KindId::pillar) pillars.insert(element.handle);
  if (element.kind == KindId::programme) add(static_cast<const Programme&>(element).sub_dimensions);
  if (element.kind == KindId::indicator)
    add(static_cast<const model::Indicator&>(element).sub_dimensions);
  if (element.kind == KindId::problem) {
    const auto& place = static_cast<const model::Problem&>(element).sub_dimension;
    if (place.is_given()) pillars.insert(pillar_of(*place));
  }
  return pillars;
}

static Ids agency_of(const Element& element) {
  const std::string_view agency = owning_agency(element);
  return agency.empty() ? Ids() : Ids{std::string(agency)};
}

static void count(Total& total, const Row& row) {
  if (row.sort == Row::Sort::added) ++total.added;
  if (row.sort == Row::Sort::removed) ++total.removed;
  if (row.sort == Row::Sort::renamed || row.sort == Row::Sort::changed) ++total.changed;
}

static void add_budgets(const Side& side, Ids (*groups)(const Element&),
                        std::int64_t Total::* budget, ById& totals) {
  for (const Element* element : side.elements) {
    if (element->kind != KindId::programme) continue;
    const auto& programme = static_cast<const Programme&>(*element);
    if (!is_adopted(programme)) continue;
    for (const std::string& id : groups(programme)) {
      for (const auto& year : programme.budget) totals[id].*budget += year.value;
    }
  }
}

static bool has_changed(const Total& total) {
  return total.added + total.changed + total.removed > 0 || total.old_budget != total.new_budget;
}

static std::vector<Total> by_group(const Difference& difference, Ids (*groups)(const Element&)) {
  ById totals;
  const Element* last = nullptr;
  for (const Row& row : difference.rows) {
    if (&row.element() == last) continue;
    last = &row.element();
    for (const std::string& id : groups(row.element())) count(totals[id], row);
  }
  add_budgets(difference.before, groups, &Total::old_budget, totals);
  add_budgets(difference.after, groups, &Total::new_budget, totals);
  std::vector<Total> changed;
  for (auto& [id, total] : totals) {
    total.of = id;
    if (has_changed(total)) changed.push_back(total);
  }
  return changed;
}

static Ids everything(const Element&) { return {""}; }

Totals totals(const Difference& difference) {
  const std::vector<Total> all = by_group(difference, everything);
  return {.agencies = by_group(difference, agency_of),
          .pillars = by_group(difference, pillars_of),
          .all = all.empty() ? Total() : all.front()};
}

}  // namespace noken::difference
