#include "model/fate.h"

#include <algorithm>
#include <unordered_set>

namespace noken::model {

static constexpr Text kWords[] = {{"tetap", "unchanged"},
                                  {"baru", "new"},
                                  {"ditingkatkan", "upgraded"},
                                  {"diganti", "replaced"},
                                  {"dihentikan", "retired"}};

const Text& word_of(Fate fate) { return kWords[static_cast<std::size_t>(fate)]; }

std::vector<const Change*> changes_between(const State& now, const State& then,
                                           const Element& element) {
  std::vector<const Change*> changes;
  for (const Change& change : element.changes) {
    if (!change.on.is_given() || change.becomes == nullptr) continue;
    const Day day = first_day(*change.on);
    if (day > now.day() && day <= then.day()) changes.push_back(&change);
  }
  std::ranges::stable_sort(changes, {},
                           [](const Change* change) { return first_day(*change->on); });
  return changes;
}

// Only what a change of these days names is compared: maps cannot be (same_value.h).
std::vector<const Field*> changed_fields(const State& now, const State& then,
                                         const Element& element) {
  std::unordered_set<const Field*> named;
  for (const Change* change : changes_between(now, then, element)) {
    for (const ChangedField& changed : change->fields) named.insert(changed.field);
  }
  std::vector<const Field*> changed;
  if (named.empty()) return changed;
  for (const Field* field : fields_of(kind_of(element.kind))) {
    if (named.contains(field) && !field->same(now.at(element), then.at(element)))
      changed.push_back(field);
  }
  return changed;
}

Fate fate_of(const State& now, const State& then, const Element& element) {
  if (!kind_of(element.kind).has_life) return Fate::same;
  const bool is_now = now.is_live(element);
  const bool is_then = then.is_live(element);
  if (!is_now) return is_then ? Fate::added : Fate::same;
  if (!is_then) {
    const ReferenceValue& successor = then.at(element).successor;
    const bool is_known = successor.is_given() && successor->element != nullptr;
    return is_known ? Fate::replaced : Fate::retired;
  }
  return changed_fields(now, then, element).empty() ? Fate::same : Fate::upgraded;
}

std::map<std::string, Fate> fates(const State& now, const State& then) {
  std::map<std::string, Fate> found;
  for (const Element* element : now.written().elements) {
    const Fate fate = fate_of(now, then, *element);
    if (fate != Fate::same) found.emplace(element->handle, fate);
  }
  return found;
}

std::optional<Day> end_of_plan(const Architecture& architecture) {
  const auto& period = architecture.config.period;
  if (!period.is_given()) return std::nullopt;
  return last_day(Date{.year = period->last});
}

}  // namespace noken::model
