#include "cache/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "base/files.h"
#include "cache/entry.h"

namespace noken::cache {

static constexpr std::size_t kLargestEntry = std::size_t{64} << 20U;
static constexpr mode_t kForUsAlone = 0700;

static std::string absolute_in(const char* variable) {
  const char* path = std::getenv(variable);
  return path != nullptr && *path == '/' ? path : "";
}

std::string usual_folder() {
  std::string folder = absolute_in("XDG_CACHE_HOME");
  if (!folder.empty()) return folder + "/noken";
  folder = absolute_in("HOME");
  return folder.empty() ? "" : folder + "/.cache/noken";
}

// Makes the folder and those above it, as mkdir -p does.
static bool make_folder(const std::string& path) {
  if (::mkdir(path.c_str(), kForUsAlone) == 0 || errno == EEXIST) return true;
  const std::size_t slash = path.find_last_of('/');
  if (errno != ENOENT || slash == 0 || slash == std::string::npos) return false;
  return make_folder(path.substr(0, slash)) &&
         (::mkdir(path.c_str(), kForUsAlone) == 0 || errno == EEXIST);
}

static bool is_ours_alone(const std::string& path) {
  struct stat status{};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
         status.st_uid == ::geteuid() && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

std::optional<Store> Store::open(const std::string& folder, const Digest& owner) {
  if (folder.empty() || !make_folder(folder) || !is_ours_alone(folder)) return std::nullopt;
  std::string own = folder + "/" + hex(owner);
  const bool is_new = ::mkdir(own.c_str(), kForUsAlone) == 0;
  if (!is_new && !is_ours_alone(own)) return std::nullopt;
  return Store(folder, std::move(own), !is_new);
}

std::string_view Entry::kept() const { return kept_in(bytes); }

std::optional<Entry> Store::find(const Digest& key) const {
  const std::string path = path_of(key);
  auto bytes = read_file(path, kLargestEntry);
  if (!bytes || !is_whole(key, *bytes)) return std::nullopt;
  // What is used is not removed for its age; that it cannot be marked as used does no harm.
  [[maybe_unused]] const int marked = ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0);
  return Entry{*std::move(bytes)};
}

// Not asked to reach the disk before it takes its name: an entry that was lost half way is not
// whole, and is not taken for one.
static bool write_new(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const auto written = ::write(file, bytes.data(), bytes.size());
  const bool is_closed = ::close(file) == 0;
  return is_closed && written == static_cast<ssize_t>(bytes.size());
}

void Store::keep(const Digest& key, std::string_view kept) {
  if (kept.size() > kLargestEntry / 2) return;
  const std::string path = path_of(key);
  const std::string beside = fmt::format("{}.{}", path, ::getpid());
  const bool is_written = write_new(beside, sealed(key, kept));
  if (!is_written || ::rename(beside.c_str(), path.c_str()) != 0) ::unlink(beside.c_str());
}

}  // namespace noken::cache
