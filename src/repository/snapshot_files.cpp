#include "repository/snapshot_files.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "repository/left_out.h"

namespace noken::repository {

namespace {

enum class FolderSort : unsigned char { own, left_out, member };

// The folders of a snapshot that were met, each judged once.
struct Walk {
  const Folder& folder;
  const std::vector<std::string_view>& ignored;
  std::unordered_map<std::string, FolderSort> sorts = {{"", FolderSort::own}};
  Listing listing = {};
};

}  // namespace

static std::deque<std::string> parts_of(std::string_view path) {
  std::deque<std::string> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (end > 0 && path.substr(0, end) != ".") parts.emplace_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return parts;
}

static void leave_last(std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  path.resize(slash == std::string::npos ? 0 : slash);
}

// A path from the folder, without the prefix.
std::optional<std::string> resolved_in(const Folder& folder, std::string_view path) {
  static constexpr int kMostLinks = 40;
  std::deque<std::string> rest = parts_of(path);
  std::string at;
  for (int links = 0; !rest.empty();) {
    const std::string part = std::move(rest.front());
    rest.pop_front();
    if (part == ".." && at.empty()) return std::nullopt;
    if (part == "..") {
      leave_last(at);
      continue;
    }
    at += (at.empty() ? "" : "/") + part;
    const auto entry = folder.snapshot->entries.find(folder.prefix + at);
    if (entry == folder.snapshot->entries.end() || !entry->second.is_link) continue;
    if (++links > kMostLinks || entry->second.text.starts_with('/')) return std::nullopt;
    leave_last(at);
    const std::deque<std::string> target = parts_of(entry->second.text);
    rest.insert(rest.begin(), target.begin(), target.end());
  }
  return at;
}

static bool has_file(const Folder& folder, const std::string& path) {
  return folder.snapshot->entries.contains(folder.prefix + path);
}

static FolderSort sort_of(Walk& walk, const std::string& path) {
  const auto known = walk.sorts.find(path);
  if (known != walk.sorts.end()) return known->second;
  const std::size_t slash = path.find_last_of('/');
  FolderSort sort = sort_of(walk, slash == std::string::npos ? "" : path.substr(0, slash));
  if (sort == FolderSort::member) sort = FolderSort::left_out;
  if (sort == FolderSort::own && is_left_out(path, walk.ignored)) sort = FolderSort::left_out;
  if (sort == FolderSort::own && has_file(walk.folder, path + "/noken.yaml")) {
    sort = FolderSort::member;
    walk.listing.members.push_back(path);
  }
  walk.sorts.emplace(path, sort);
  return sort;
}

static void list_entry(Walk& walk, const std::string& path, const Snapshot::Entry& entry) {
  const std::size_t slash = path.find_last_of('/');
  const std::string parent = slash == std::string::npos ? "" : path.substr(0, slash);
  if (sort_of(walk, parent) != FolderSort::own || is_left_out(path, walk.ignored)) return;
  if (!entry.is_link) {
    if (is_yaml(path)) walk.listing.files.push_back(path);
    return;
  }
  const auto target = resolved_in(walk.folder, path);
  if (!target) {
    walk.listing.leaving_links.push_back(path);
  } else if (is_yaml(path) && !has_file(walk.folder, *target)) {
    walk.listing.unreadable.push_back(path);
  }
}

Listing list_snapshot(const Folder& folder, const std::vector<std::string_view>& ignored) {
  Walk walk{.folder = folder, .ignored = ignored};
  const auto& entries = folder.snapshot->entries;
  for (auto entry = entries.lower_bound(folder.prefix);
       entry != entries.end() && entry->first.starts_with(folder.prefix); ++entry) {
    list_entry(walk, entry->first.substr(folder.prefix.size()), entry->second);
  }
  std::ranges::sort(walk.listing.members);
  return std::move(walk.listing);
}

}  // namespace noken::repository
