#include "repository/folder.h"

#include <fmt/format.h>

#include <filesystem>

#include "base/files.h"
#include "repository/snapshot_files.h"

namespace noken::repository {

Folder below(const Folder& folder, const std::string& name) {
  Folder inner = folder;
  inner.questions = nullptr;
  inner.path += "/" + name;
  if (folder.snapshot != nullptr) inner.prefix += name + "/";
  return inner;
}

const Snapshot::Entry* find(const Folder& folder, std::string_view path) {
  const auto place = resolved_in(folder, path);
  if (!place) return nullptr;
  const auto entry = folder.snapshot->entries.find(folder.prefix + *place);
  return entry == folder.snapshot->entries.end() ? nullptr : &entry->second;
}

Result<std::string> read_text(const Folder& folder, std::string_view path) {
  const std::string whole = folder.path + "/" + std::string(path);
  if (folder.snapshot == nullptr) return read_file(whole, kLargestFile);
  const Snapshot::Entry* entry = find(folder, path);
  if (entry != nullptr && entry->size <= kLargestFile) return entry->text;
  return std::unexpected(Trouble{fmt::format("tidak dapat membaca `{}` pada revisi itu", whole),
                                 fmt::format("cannot read `{}` at that revision", whole)});
}

Listing list_files(const Folder& folder, const std::vector<std::string_view>& ignored) {
  return folder.snapshot == nullptr ? list_files(folder.path, ignored)
                                    : list_snapshot(folder, ignored);
}

static bool noted(const Folder& folder, Question::About about, std::string_view path, bool answer) {
  return folder.questions == nullptr ? answer : folder.questions->noted(about, path, answer);
}

static bool leads_inside(const Folder& folder, std::string_view path) {
  if (folder.snapshot == nullptr) return stays_inside(folder.path, path);
  return !path.starts_with('/') && resolved_in(folder, path).has_value();
}

bool stays_inside(const Folder& folder, std::string_view path) {
  return noted(folder, Question::About::inside, path, leads_inside(folder, path));
}

static bool is_folder(const Folder& folder, std::string_view path) {
  if (folder.snapshot == nullptr) {
    std::error_code error;
    return std::filesystem::is_directory(folder.path + "/" + std::string(path), error);
  }
  const auto place = resolved_in(folder, path);
  if (!place) return false;
  const std::string start = folder.prefix + *place + "/";
  const auto first = folder.snapshot->entries.lower_bound(start);
  return first != folder.snapshot->entries.end() && first->first.starts_with(start);
}

bool has_folder(const Folder& folder, std::string_view path) {
  return noted(folder, Question::About::folder, path, is_folder(folder, path));
}

}  // namespace noken::repository
