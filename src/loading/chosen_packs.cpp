#include "loading/chosen_packs.h"

#include "reference/pack_files.h"

namespace noken::loading {

static reference::PackChoice choice_of(const model::PackNames& names,
                                       const repository::Folder& folder) {
  reference::PackChoice choice;
  choice.folder = folder.path;
  if (names.architecture.is_given()) choice.architecture = *names.architecture;
  if (names.smart_city.is_given()) choice.smart_city = *names.smart_city;
  if (names.national.is_given()) choice.national = *names.national;
  if (!names.indexes.empty()) choice.indexes.clear();
  for (const auto& index : names.indexes) choice.indexes.emplace_back(index.value);
  return choice;
}

Result<std::shared_ptr<const reference::Packs>> packs_for(const model::Config& config,
                                                          const repository::Folder& folder) {
  if (!config.packs.is_given()) {
    return std::shared_ptr<const reference::Packs>(std::shared_ptr<void>(),
                                                   &reference::built_in_packs());
  }
  reference::ReadFile read;
  if (folder.snapshot != nullptr)
    read = [&](const std::string& path) { return repository::read_text(folder, path); };
  auto packs = reference::load_packs(choice_of(config.packs, folder), read);
  if (!packs) return std::unexpected(packs.error());
  return std::make_shared<const reference::Packs>(std::move(*packs));
}

}  // namespace noken::loading
