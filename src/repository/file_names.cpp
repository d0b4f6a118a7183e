#include "repository/file_names.h"

#include <algorithm>
#include <filesystem>

namespace noken::repository {

namespace fs = std::filesystem;

const std::unordered_set<std::string>& FileNames::names_in(const std::string& folder) {
  const auto [entry, is_new] = folders_.try_emplace(folder);
  if (!is_new) return entry->second;
  std::error_code error;
  for (fs::directory_iterator file(folder, error), end; !error && file != end;
       file.increment(error)) {
    entry->second.insert(file->path().filename().string());
  }
  return entry->second;
}

bool FileNames::has_file(std::string_view path) {
  const bool answer = is_there(path);
  if (root_.questions != nullptr) root_.questions->noted(Question::About::file, path, answer);
  return answer;
}

bool FileNames::is_there(std::string_view path) {
  std::string plain(path);
  std::ranges::replace(plain, '\\', '/');
  if (root_.snapshot != nullptr) {
    const Snapshot::Entry* entry = find(root_, plain);
    return entry != nullptr && !entry->is_link;
  }
  fs::path at = root_.path;
  for (const fs::path& part : fs::path(plain).lexically_normal()) {
    if (part == ".") continue;
    if (part != ".." && !names_in(at.string()).contains(part.string())) return false;
    at /= part;
  }
  std::error_code error;
  return fs::is_regular_file(at, error);
}

}  // namespace noken::repository
