#include "loading/vocabulary.h"

namespace noken::loading {

Vocabulary::Vocabulary(const reference::Packs& packs, const model::Config* config) : packs_(packs) {
  for (const reference::OptionList& list : packs.options) {
    auto& values = lists_[list.name];
    for (const reference::Option& option : list.options) values.push_back(option.value);
  }
  auto& indexes = lists_["indeks"];
  for (const reference::Index& index : packs.indexes) indexes.push_back(index.edition);
  for (const reference::SubDimension& sub : packs.sub_dimensions)
    pillars_[sub.pillar].push_back(sub.code);
  if (config == nullptr) return;
  for (const auto& extra : config->options) {
    const auto found = lists_.find(extra.key);
    if (found == lists_.end()) continue;
    for (const auto& value : extra.value) found->second.push_back(value.value);
  }
}

const OptionValues* Vocabulary::list(std::string_view name) const {
  const auto found = lists_.find(name);
  return found == lists_.end() ? nullptr : &found->second;
}

const OptionValues* Vocabulary::codes_of_pillar(std::string_view pillar) const {
  const auto found = pillars_.find(pillar);
  return found == pillars_.end() ? nullptr : &found->second;
}

}  // namespace noken::loading
