#pragma once

// What a list names twice.

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "loading/reading.h"

namespace noken::loading {

// What makes two items the same: ids and codes after resolving, words without regard to case and
// signs.
std::string sameness(const model::Field& field, std::string_view text);
std::string sameness(const model::Field& field, const model::Reference& reference);
std::string sameness(const model::Field& field, const model::AffairCodes& affair);

// Items that are the same have the same.
std::size_t hash_of(const model::Field& field, std::string_view text);
std::size_t hash_of(const model::Field& field, const model::Reference& reference);
std::size_t hash_of(const model::Field& field, const model::AffairCodes& affair);

// Hardly any list holds something twice, which hashes tell without keeping the words.
template <class T>
bool may_have_duplicates(const model::Field& field, const model::Listed<T>& list) {
  if (list.items.size() < 2) return false;
  static thread_local std::vector<std::size_t> hashes;
  hashes.clear();
  for (const auto& item : list) hashes.push_back(hash_of(field, item.value));
  std::ranges::sort(hashes);
  return std::ranges::adjacent_find(hashes) != hashes.end();
}

// The second one is refused, so that later rules speak of the first alone.
template <class T>
void take_out_duplicates(Reading& reading, const model::Field& field, model::Listed<T>& list) {
  if (!may_have_duplicates(field, list)) return;
  std::unordered_map<std::string, Location> seen;
  std::erase_if(list.items, [&](const auto& item) {
    const std::string same = sameness(field, item.value);
    const auto [first, is_first] = seen.try_emplace(same, item.at);
    if (is_first || same.empty()) return false;
    Detail detail{.field = field.key, .value = same, .arguments = {{"field", field.key}}};
    // Behind an alias both stand in one place, and its anchor says more.
    if (item.at != first->second) detail.related = {{first->second, "first"}};
    reading.note(Diagnosis::duplicate_in_list, item.at, std::move(detail));
    return true;
  });
}

}  // namespace noken::loading
