#include "loading/inherit.h"

#include <algorithm>

namespace noken::loading {

// A list of options that the member does not write itself is the root's.
static void inherit_options(model::Config& config, const model::Config& root) {
  if (config.options.presence == model::Presence::refused) return;
  const std::size_t own = config.options.items.size();
  for (const auto& list : root.options) {
    const auto end = config.options.items.begin() + static_cast<std::ptrdiff_t>(own);
    const auto found = std::find_if(config.options.items.begin(), end,
                                    [&](const auto& item) { return item.key == list.key; });
    if (found == end) config.options.items.push_back(list);
  }
}

void inherit_settings(model::Config& config, const model::Config& root) {
  if (config.profile.is_missing()) config.profile = root.profile;
  if (!config.packs.is_given()) config.packs = root.packs;
  inherit_options(config, root);
  // The member's own settings come last, so that they win.
  auto& settings = config.rules.items;
  settings.insert(settings.begin(), root.rules.items.begin(), root.rules.items.end());
  for (std::size_t i = 0; i < root.rules.items.size(); ++i) settings[i].is_of_root = true;
}

repository::Folder root_beside(const repository::Folder& member, const std::string& path) {
  if (member.prefix.empty()) return path;
  return {path, *member.snapshot};
}

}  // namespace noken::loading
