#include "loading/packs_for.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <vector>

#include "reference/pack_files.h"

namespace noken::loading {

static reference::PackChoice choice_of(const model::PackNames& names,
                                       const repository::Folder& folder) {
  reference::PackChoice choice;
  if (names.architecture.is_given()) choice.architecture = *names.architecture;
  if (names.smart_city.is_given()) choice.smart_city = *names.smart_city;
  if (names.national.is_given()) choice.national = *names.national;
  if (!names.indexes.empty()) choice.indexes.clear();
  for (const auto& index : names.indexes) choice.indexes.emplace_back(index.value);
  // Those of the program are the same wherever they are named.
  const auto is_folder = [](const std::string& name) { return name.contains('/'); };
  const bool has_folder = is_folder(choice.architecture) || is_folder(choice.smart_city) ||
                          is_folder(choice.national) ||
                          std::ranges::any_of(choice.indexes, is_folder);
  if (has_folder) choice.folder = folder.path;
  return choice;
}

static bool is_same(const reference::PackChoice& a, const reference::PackChoice& b) {
  const auto parts = [](const reference::PackChoice& choice) {
    return std::tie(choice.folder, choice.architecture, choice.indexes, choice.smart_city,
                    choice.national);
  };
  return parts(a) == parts(b);
}

using SharedPacks = std::shared_ptr<const reference::Packs>;

static Result<SharedPacks> read_packs(const reference::PackChoice& choice,
                                      const reference::ReadFile& read) {
  auto packs = reference::load_packs(choice, read);
  if (!packs) return std::unexpected(packs.error());
  return std::make_shared<const reference::Packs>(std::move(*packs));
}

// Members choose from few packs of the program, so each choice is read once.
static Result<SharedPacks> packs_of_the_program(const reference::PackChoice& choice) {
  static std::mutex mutex;
  static auto& known = *new std::vector<SharedPacks>();
  const std::lock_guard guard(mutex);
  const auto found = std::ranges::find_if(
      known, [&](const SharedPacks& packs) { return is_same(choice, packs->chosen); });
  if (found != known.end()) return *found;
  auto packs = read_packs(choice, {});
  if (packs) known.push_back(*packs);
  return packs;
}

Result<SharedPacks> packs_for(const model::Architecture& architecture,
                              const repository::Folder& folder) {
  const reference::Packs& built_in = reference::built_in_packs();
  const reference::PackChoice choice = choice_of(architecture.config.packs, folder);
  if (!architecture.config.packs.is_given() || is_same(choice, built_in.chosen))
    return SharedPacks(std::shared_ptr<void>(), &built_in);
  if (choice.folder.empty()) return packs_of_the_program(choice);
  const auto& root = architecture.root;
  const bool is_of_root =
      root != nullptr && root->packs != nullptr && is_same(choice, root->packs->chosen);
  if (is_of_root) return root->packs;
  reference::ReadFile read;
  if (folder.snapshot != nullptr)
    read = [&](const std::string& path) { return repository::read_text(folder, path); };
  return read_packs(choice, read);
}

}  // namespace noken::loading
