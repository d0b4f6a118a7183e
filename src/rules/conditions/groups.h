#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace noken::rules::conditions {

template <class Member>
using Groups = std::unordered_map<std::string, std::vector<Member>>;

// The groups of two members or more, in the order of their keys. Most have one, and need no order.
template <class Member>
std::map<std::string, std::vector<Member>> groups_of_several(Groups<Member> groups) {
  std::map<std::string, std::vector<Member>> several;
  for (auto& [key, group] : groups) {
    if (group.size() > 1) several.emplace(key, std::move(group));
  }
  return several;
}

}  // namespace noken::rules::conditions
