#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace noken::rules::conditions {

// The members that share a key, by key, in their own order; a member may have several keys. Hardly
// any key is there twice, so keys are compared by their hashes first, and few are kept.
template <class Member, class KeysOf>
std::map<std::string, std::vector<Member>> groups_of_several(const std::vector<Member>& members,
                                                             KeysOf keys_of) {
  const std::hash<std::string> hash;
  std::vector<std::pair<std::size_t, std::size_t>> hashes;  // and whose it is
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (const std::string& key : keys_of(members[i])) hashes.emplace_back(hash(key), i);
  }
  std::ranges::sort(hashes);
  const auto twins = std::ranges::unique(hashes);
  hashes.erase(twins.begin(), twins.end());
  std::map<std::string, std::vector<Member>> groups;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const std::size_t own = hashes[i].first;
    const bool is_like_last = i > 0 && hashes[i - 1].first == own;
    const bool is_like_next = i + 1 < hashes.size() && hashes[i + 1].first == own;
    if (!is_like_last && !is_like_next) continue;
    const Member& member = members[hashes[i].second];
    for (const std::string& key : keys_of(member)) {
      if (hash(key) == own) groups[key].push_back(member);
    }
  }
  std::erase_if(groups, [](const auto& group) { return group.second.size() < 2; });
  return groups;
}

}  // namespace noken::rules::conditions
