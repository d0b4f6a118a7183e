#include "difference/reasons.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "difference/value.h"
#include "model/elements.h"

namespace noken::difference {

using model::Decision;
using model::Element;
using model::Programme;

namespace {

// Who says something on an element, by its id.
struct Voices {
  std::unordered_map<std::string_view, const Programme*> programmes;
  std::unordered_map<std::string_view, const Decision*> decisions;
};

using ById = std::unordered_map<std::string_view, const Element*>;

}  // namespace

template <class T>
static std::vector<const T*> all_of(const Side& side) {
  std::vector<const T*> found;
  for (const Element* element : side.elements) {
    if (element->kind == T::kKind) found.push_back(static_cast<const T*>(element));
  }
  std::ranges::sort(found, {}, [](const T* each) { return std::string_view(each->handle); });
  return found;
}

template <class T>
static ById by_id(const Side& side) {
  ById elements;
  for (const T* element : all_of<T>(side)) elements.emplace(element->handle, element);
  return elements;
}

// Only a reason that was not there before explains what has changed since.
static void hear_programmes(const Difference& difference, Voices& voices) {
  const ById before = by_id<Programme>(difference.before);
  for (const Programme* programme : all_of<Programme>(difference.after)) {
    if (!programme->reason.is_given()) continue;
    const auto earlier = before.find(programme->handle);
    const bool is_known =
        earlier != before.end() &&
        static_cast<const Programme*>(earlier->second)->reason.value == programme->reason.value;
    if (is_known) continue;
    voices.programmes.emplace(programme->handle, programme);
    for (const auto& realised : programme->realises)
      voices.programmes.emplace(realised.value.id, programme);
  }
}

static bool was_carried_out(const ById& before, const Decision& decision) {
  const auto earlier = before.find(decision.handle);
  if (earlier == before.end()) return false;
  const auto& state = static_cast<const Decision*>(earlier->second)->state;
  return state.is_given() && *state == "selesai";
}

static Day day_of(const Decision& decision) {
  return decision.date.is_given() ? first_day(*decision.date) : 0;
}

// The latest decision goes first.
static void hear_decisions(const Difference& difference, Voices& voices) {
  const ById before = by_id<Decision>(difference.before);
  std::vector<const Decision*> decisions = all_of<Decision>(difference.after);
  std::ranges::stable_sort(decisions, std::greater(),
                           [](const Decision* decision) { return day_of(*decision); });
  for (const Decision* decision : decisions) {
    if (was_carried_out(before, *decision)) continue;
    for (const auto& concerned : decision->concerns)
      voices.decisions.emplace(concerned.value.id, decision);
  }
}

// Whether the element holds what the change brings.
static bool has_come(const model::Change& change, const Row& row) {
  if (std::ranges::find(change.fields, row.outer, &model::ChangedField::field) ==
      change.fields.end())
    return false;
  Element& after = const_cast<Element&>(*row.after);
  return value_of(*row.outer, row.outer->slot(*change.becomes)) ==
         value_of(*row.outer, row.outer->slot(after));
}

// The planned change that the row is about, or that set the field: the last one that says why.
static const model::Change* change_behind(const Row& row) {
  const model::Change* found = nullptr;
  if (row.after == nullptr || row.outer == nullptr) return found;
  const bool is_plan = row.outer->key == std::string_view("perubahan");
  for (const model::Change& change : row.after->changes) {
    if (change.reason.is_given() && (is_plan || has_come(change, row))) found = &change;
  }
  return found;
}

static std::string text_of(const Decision& decision) {
  std::string text = called(decision);
  if (decision.meeting.is_given()) text += fmt::format(", {}", *decision.meeting);
  if (decision.date.is_given()) text += fmt::format(", {}", to_string(*decision.date));
  return text;
}

static Reason reason_for(const Row& row, const Voices& voices) {
  const std::string_view id = row.element().handle;
  if (const auto programme = voices.programmes.find(id); programme != voices.programmes.end())
    return {.source = Reason::Source::programme,
            .by = programme->second->handle,
            .text = std::string(*programme->second->reason)};
  if (const auto decision = voices.decisions.find(id); decision != voices.decisions.end())
    return {.source = Reason::Source::decision,
            .by = decision->second->handle,
            .text = text_of(*decision->second)};
  if (const model::Change* change = change_behind(row))
    return {.source = Reason::Source::change, .text = std::string(*change->reason)};
  return {};
}

void find_reasons(Difference& difference) {
  Voices voices;
  hear_programmes(difference, voices);
  hear_decisions(difference, voices);
  for (Row& row : difference.rows) row.reason = reason_for(row, voices);
}

}  // namespace noken::difference
