// What the members of a root learn of each other.

#include "loading/load.h"

namespace noken::loading {

void add_to_directory(const model::Architecture& architecture, MemberDirectory& directory) {
  directory.names.insert(architecture.foreign_names.begin(), architecture.foreign_names.end());
  if (!architecture.config.region.code.is_given()) return;
  auto& member = directory.by_region[std::string(*architecture.config.region.code)];
  for (const auto& [id, element] : architecture.by_id) member.kinds.emplace(id, element->kind);
  member.left_out.ids.insert(architecture.left_out.ids.begin(), architecture.left_out.ids.end());
  member.left_out.everything |= architecture.left_out.everything;
}

void add_directory(MemberDirectory other, MemberDirectory& directory) {
  directory.names.merge(other.names);
  for (auto& [region, from] : other.by_region) {
    auto& member = directory.by_region[region];
    member.kinds.merge(from.kinds);
    member.left_out.ids.merge(from.left_out.ids);
    member.left_out.everything |= from.left_out.everything;
  }
}

}  // namespace noken::loading
