#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace noken::rules::conditions {

// The members that share a key, by key, in their own order; a member may have several keys. Hardly
// any key is there twice, so hashes are compared first, and keys are made for few: `hash_keys`
// gives for a member, to the function that it gets, a number for each of its keys that is the same
// for the same key.
template <class Member, class HashKeys, class KeysOf>
std::map<std::string, std::vector<Member>> groups_of_several(const std::vector<Member>& members,
                                                             HashKeys hash_keys, KeysOf keys_of) {
  std::vector<std::pair<std::size_t, std::size_t>> hashes;  // and whose it is
  hashes.reserve(members.size());
  for (std::size_t i = 0; i < members.size(); ++i)
    hash_keys(members[i], [&](std::size_t hash) { hashes.emplace_back(hash, i); });
  std::ranges::sort(hashes);
  std::vector<std::size_t> alike;
  for (std::size_t i = 1; i < hashes.size(); ++i) {
    if (hashes[i].first != hashes[i - 1].first) continue;
    alike.push_back(hashes[i - 1].second);
    alike.push_back(hashes[i].second);
  }
  std::ranges::sort(alike);
  const auto twins = std::ranges::unique(alike);
  alike.erase(twins.begin(), twins.end());
  std::map<std::string, std::vector<Member>> groups;
  for (const std::size_t i : alike) {
    for (const std::string& key : keys_of(members[i])) groups[key].push_back(members[i]);
  }
  std::erase_if(groups, [](const auto& group) { return group.second.size() < 2; });
  return groups;
}

}  // namespace noken::rules::conditions
