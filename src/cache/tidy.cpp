// The bound of the cache.

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "cache/store.h"

namespace noken::cache {

namespace fs = std::filesystem;

namespace {

struct Kept {
  fs::path path;
  std::uint64_t size = 0;
  timespec used = {};
};

}  // namespace

static bool is_hex(std::string_view name) {
  constexpr std::size_t kDigits = 32;
  return name.size() == kDigits &&
         name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Only what has a name as ours have, half written ones too; whatever else lies there stays.
static bool is_entry(const fs::path& path) {
  const std::string name = path.filename().string();
  return is_hex(name.substr(0, name.find('.')));
}

static std::vector<fs::path> paths_in(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    paths.push_back(entry->path());
  }
  return paths;
}

static std::vector<Kept> kept_in_folder(const fs::path& folder) {
  std::vector<Kept> all;
  for (const fs::path& path : paths_in(folder)) {
    struct stat status{};
    const bool is_ours =
        is_entry(path) && ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    if (is_ours) all.push_back({path, static_cast<std::uint64_t>(status.st_size), status.st_mtim});
  }
  return all;
}

static bool was_used_before(const Kept& a, const Kept& b) {
  const auto order_of = [](const Kept& kept) {
    return std::tuple(kept.used.tv_sec, kept.used.tv_nsec, kept.path);
  };
  return order_of(a) < order_of(b);
}

void Store::tidy(std::uint64_t limit) const {
  std::vector<Kept> all;
  std::vector<fs::path> folders = paths_in(all_);
  std::erase_if(folders,
                [](const fs::path& folder) { return !is_hex(folder.filename().string()); });
  for (const fs::path& folder : folders)
    std::ranges::move(kept_in_folder(folder), std::back_inserter(all));
  std::uint64_t size = 0;
  for (const Kept& kept : all) size += kept.size;
  if (size <= limit) return;
  std::ranges::sort(all, was_used_before);
  std::error_code ignored;
  // Room is made for some runs, so that the next does not begin again.
  for (const Kept& kept : all) {
    if (size <= limit / 4 * 3) break;
    fs::remove(kept.path, ignored);
    size -= kept.size;
  }
  // A folder with something in it stays.
  for (const fs::path& folder : folders) ::rmdir(folder.c_str());
}

}  // namespace noken::cache
