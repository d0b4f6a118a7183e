#include "cli/packs_here.h"

#include <algorithm>

#include "loading/load.h"
#include "repository/repository.h"

namespace noken::cli {

// The region's own options (`opsi`) stand behind those of the pack.
static void add_own_options(const model::Config& config, reference::Packs& packs) {
  for (const auto& extra : config.options) {
    const auto list = std::ranges::find(packs.options, extra.key, &reference::OptionList::name);
    if (list == packs.options.end()) continue;
    for (const auto& value : extra.value) {
      const std::string text(value.value);
      list->options.push_back({.value = text, .label = {text, text}, .mark = {}});
    }
  }
}

Result<reference::Packs> packs_here(const Call& call) {
  const auto root = repository::find_root(call.directory);
  if (!root) return reference::built_in_packs();
  const auto loaded = loading::load(*root, {});
  if (!loaded) return std::unexpected(loaded.error());
  reference::Packs packs = *loaded->architecture->packs;
  add_own_options(loaded->architecture->config, packs);
  return packs;
}

}  // namespace noken::cli
