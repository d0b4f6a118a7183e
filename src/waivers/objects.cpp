#include "waivers/objects.h"

#include "base/edit_distance.h"

namespace noken::waivers {

Objects::Objects(const model::State& state) : state_(state) {
  const model::Architecture& architecture = state.written();
  if (architecture.config.waivers.items.empty()) return;  // nobody will ask
  for (const model::Element* element : architecture.elements) names_.insert(element->handle);
  for (const auto& [id, element] : architecture.by_id) names_.emplace(id);
  for (const model::Pillar& pillar : state.all<model::Pillar>()) {
    for (const auto& entry : pillar.sub_dimensions)
      if (entry.code.is_given()) names_.insert(pillar.handle + "." + std::string(*entry.code));
  }
  if (architecture.config.region.code.is_given()) names_.emplace(*architecture.config.region.code);
  for (std::uint32_t file = 0; file < architecture.sources.size(); ++file)
    names_.emplace(architecture.sources.path(file));
}

bool Objects::has(std::string_view name) const {
  return names_.contains(name) || state_.packs().find_sub_dimension(name) != nullptr ||
         state_.packs().find_national(name) != nullptr;
}

bool Objects::may_have(std::string_view name) const {
  return state_.written().left_out.may_name(name);
}

std::optional<std::string_view> Objects::nearest_to(std::string_view name) const {
  const std::vector<std::string_view> names(names_.begin(), names_.end());
  return nearest(name, names);
}

}  // namespace noken::waivers
