#include "repository/repository.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>

#include "repository/left_out.h"

namespace noken::repository {

namespace fs = std::filesystem;

Result<std::string> find_root(const std::string& start) {
  std::error_code error;
  fs::path folder = fs::absolute(start, error).lexically_normal();
  if (!folder.has_filename()) folder = folder.parent_path();  // `opd/` is `opd`
  if (error || !fs::is_directory(folder, error)) {
    return std::unexpected(Trouble{fmt::format("folder `{}` tidak ada", start),
                                   fmt::format("there is no folder `{}`", start)});
  }
  for (;; folder = folder.parent_path()) {
    if (fs::exists(fs::symlink_status(folder / "noken.yaml", error))) return folder.string();
    if (folder == folder.parent_path()) break;
  }
  return std::unexpected(Trouble{
      fmt::format("tidak ada `noken.yaml` di `{}` maupun di folder di atasnya; pindah ke "
                  "repositori atau pakai -C",
                  start),
      fmt::format("no `noken.yaml` in `{}` or in a folder above it; go to the repository or use -C",
                  start)});
}

// A path is inside when it is the root or below it; both are canonical.
static bool is_inside(const fs::path& root, const fs::path& path) {
  const auto [in_root, in_path] = std::ranges::mismatch(root, path);
  return in_root == root.end();
}

// Where a path leads, also over links whose target does not exist; nothing for links that lead in a
// circle.
static std::optional<fs::path> resolved(const fs::path& path) {
  static constexpr int kMostLinks = 40;
  std::error_code ignored;
  std::deque<fs::path> rest(path.begin(), path.end());
  fs::path at;
  for (int links = 0; !rest.empty();) {
    const fs::path part = std::move(rest.front());
    rest.pop_front();
    if (part == "..") {
      at = at.parent_path();
    } else if (part != "." && !part.empty()) {
      at /= part;
    }
    if (!fs::is_symlink(fs::symlink_status(at, ignored))) continue;
    if (++links > kMostLinks) return std::nullopt;
    const fs::path target = fs::read_symlink(at, ignored);
    rest.insert(rest.begin(), target.begin(), target.end());
    at = at.parent_path();
  }
  return at;
}

static bool leads_inside(const fs::path& root, const fs::path& path) {
  const std::optional<fs::path> target = resolved(path);
  return !target || is_inside(root, *target);
}

// Walks one folder; what it finds is added to the listing, folders to `pending`.
static void list_folder(const fs::path& root, const fs::path& folder,
                        const std::vector<std::string_view>& ignored, Listing& listing,
                        std::vector<fs::path>& pending) {
  std::error_code error;
  const auto entries = fs::directory_iterator(folder, error);
  if (error) {
    listing.unreadable.push_back(folder.lexically_relative(root).generic_string());
    return;
  }
  for (const fs::directory_entry& entry : entries) {
    const fs::path& path = entry.path();
    const std::string relative = path.lexically_relative(root).generic_string();
    if (is_left_out(relative, ignored)) continue;
    const fs::file_status status = entry.symlink_status(error);
    if (fs::is_symlink(status)) {
      const bool dangles = !fs::exists(path, error);
      if (!leads_inside(fs::canonical(root, error), path)) {
        listing.leaving_links.push_back(relative);
      } else if (dangles && is_yaml(relative)) {
        listing.unreadable.push_back(relative);
      }
    } else if (fs::is_directory(status)) {
      const bool is_member = fs::exists(fs::symlink_status(path / "noken.yaml", error));
      if (is_member) listing.members.push_back(relative);
      if (!is_member) pending.push_back(path);
    } else if (is_yaml(relative)) {
      (fs::is_regular_file(status) ? listing.files : listing.unreadable).push_back(relative);
    }
  }
}

Listing list_files(const std::string& root, const std::vector<std::string_view>& ignored) {
  Listing listing;
  std::vector<fs::path> pending = {root};
  while (!pending.empty()) {
    const fs::path folder = pending.back();
    pending.pop_back();
    list_folder(root, folder, ignored, listing, pending);
  }
  for (auto* paths :
       {&listing.files, &listing.unreadable, &listing.leaving_links, &listing.members}) {
    std::ranges::sort(*paths);
  }
  return listing;
}

bool stays_inside(const std::string& root, std::string_view path) {
  std::error_code error;
  const fs::path canonical_root = fs::canonical(root, error);
  const fs::path plain = (canonical_root / path).lexically_normal();
  if (error || !is_inside(canonical_root, plain)) return false;
  return leads_inside(canonical_root, canonical_root / path);
}

}  // namespace noken::repository
