#include "difference/totals.h"

#include <map>
#include <set>

#include "difference/pillars.h"
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
