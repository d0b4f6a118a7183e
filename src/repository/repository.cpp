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

namespace {

// A walk over the folders of a root; what is still to be walked is relative to it, with `/` at the
// end.
struct Walk {
  const std::string& root;
  const std::vector<std::string_view>& ignored;
  Listing listing = {};
  std::vector<std::string> pending = {""};
};

}  // namespace

static void list_link(Walk& walk, const fs::path& path, const std::string& relative) {
  std::error_code error;
  const bool dangles = !fs::exists(path, error);
  if (!leads_inside(fs::canonical(walk.root, error), path)) {
    walk.listing.leaving_links.push_back(relative);
  } else if (dangles && is_yaml(relative)) {
    walk.listing.unreadable.push_back(relative);
  }
}

// What an entry is stands in the folder, mostly, so that the file system is not asked once more.
static void list_entry(Walk& walk, const fs::directory_entry& entry, std::string relative) {
  std::error_code error;
  if (entry.is_symlink(error)) return list_link(walk, entry.path(), relative);
  if (entry.is_directory(error)) {
    const bool is_member = fs::exists(fs::symlink_status(entry.path() / "noken.yaml", error));
    if (is_member) {
      walk.listing.members.push_back(std::move(relative));
    } else {
      walk.pending.push_back(relative + "/");
    }
  } else if (is_yaml(relative)) {
    const bool is_regular = entry.is_regular_file(error);
    (is_regular ? walk.listing.files : walk.listing.unreadable).push_back(std::move(relative));
  }
}

static void list_folder(Walk& walk, const std::string& folder) {
  std::error_code error;
  const auto entries = fs::directory_iterator(walk.root + "/" + folder, error);
  if (error) {
    walk.listing.unreadable.push_back(folder.empty() ? "." : folder.substr(0, folder.size() - 1));
    return;
  }
  for (const fs::directory_entry& entry : entries) {
    std::string relative = folder + entry.path().filename().string();
    if (!is_left_out(relative, walk.ignored)) list_entry(walk, entry, std::move(relative));
  }
}

Listing list_files(const std::string& root, const std::vector<std::string_view>& ignored) {
  Walk walk{.root = root, .ignored = ignored};
  while (!walk.pending.empty()) {
    const std::string folder = std::move(walk.pending.back());
    walk.pending.pop_back();
    list_folder(walk, folder);
  }
  Listing listing = std::move(walk.listing);
  for (auto* paths :
       {&listing.files, &listing.unreadable, &listing.leaving_links, &listing.members}) {
    std::ranges::sort(*paths);
  }
  return listing;
}

// Whether the path only goes down, and no link stands in it as far as it exists: so it is with
// nearly all, and much less is asked of the file system than for a path that may lead anywhere.
static bool goes_down(const std::string& root, const fs::path& path) {
  std::error_code error;
  fs::path at = root;
  for (const fs::path& part : path) {
    if (part == ".." || part.is_absolute()) return false;
    at /= part;
    const fs::file_status status = fs::symlink_status(at, error);
    if (fs::is_symlink(status)) return false;
    if (!fs::exists(status)) return status.type() == fs::file_type::not_found;
  }
  return true;
}

bool stays_inside(const std::string& root, std::string_view path) {
  std::error_code error;
  if (goes_down(root, path)) return true;
  const fs::path canonical_root = fs::canonical(root, error);
  const fs::path plain = (canonical_root / path).lexically_normal();
  if (error || !is_inside(canonical_root, plain)) return false;
  return leads_inside(canonical_root, canonical_root / path);
}

}  // namespace noken::repository
