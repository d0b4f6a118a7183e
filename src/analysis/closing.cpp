#include "analysis/closing.h"

#include <algorithm>

#include "rules/conditions/realising.h"

namespace noken::analysis {

using model::Programme;

// By its id, and by that of the national application that it is here.
void Closing::add_realised(const model::State& state, const Programme& programme,
                           const model::Reference& reference) {
  by_element_[std::string(reference.id)].push_back(&programme);
  const std::string_view national = rules::conditions::realised_id(state, reference);
  if (national != reference.id) by_element_[std::string(national)].push_back(&programme);
}

Closing::Closing(const model::State& state) {
  for (const Programme& programme : state.all<Programme>()) {
    if (rules::conditions::serves_period(state, programme)) programmes_.push_back(&programme);
  }
  std::ranges::sort(programmes_, {}, [](const Programme* programme) { return programme->handle; });
  for (const Programme* programme : programmes_) {
    for (const auto& item : programme->closes)
      by_gap_[std::string(item.value)].push_back(programme);
    for (const auto& item : programme->realises) add_realised(state, *programme, item.value);
    for (const auto& item : programme->sub_dimensions)
      by_sub_dimension_[std::string(item.value)].push_back(programme);
  }
}

static Closing::Programmes under(const auto& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? Closing::Programmes() : found->second;
}

Closing::Programmes Closing::naming_gap(const std::string& gap_id) const {
  return under(by_gap_, gap_id);
}
Closing::Programmes Closing::realising(const std::string& element_id) const {
  return under(by_element_, element_id);
}
Closing::Programmes Closing::of_sub_dimension(const std::string& address) const {
  return under(by_sub_dimension_, address);
}

Closing::Programmes joined(Closing::Programmes a, const Closing::Programmes& b) {
  a.insert(a.end(), b.begin(), b.end());
  std::ranges::sort(a, {}, [](const Programme* programme) { return programme->handle; });
  const auto twice = std::ranges::unique(a);
  a.erase(twice.begin(), twice.end());
  return a;
}

}  // namespace noken::analysis
