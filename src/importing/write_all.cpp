#include "importing/write_all.h"

#include <filesystem>

#include "base/files.h"
#include "repository/repository.h"

namespace noken::importing {

namespace fs = std::filesystem;

namespace {

struct Waiting {
  const FileChange* change;
  fs::path target;
  fs::path beside;
};

}  // namespace

static void forget(const std::vector<Waiting>& files) {
  std::error_code ignored;
  for (const Waiting& file : files) fs::remove(file.beside, ignored);
}

// Whatever has taken its place already says again what it said.
static void give_back(const std::vector<Waiting>& files, std::size_t count) {
  std::error_code ignored;
  for (std::size_t i = 0; i < count; ++i) {
    const Waiting& file = files[i];
    if (file.change->is_new) {
      fs::remove(file.target, ignored);
    } else {
      static_cast<void>(write_file(file.target.string(), file.change->before));
    }
  }
}

static Trouble not_written(const fs::path& path, const std::error_code& error) {
  static constexpr Text kWords = {"tidak dapat menulis `{}` ({}); tidak ada berkas yang berubah",
                                  "cannot write `{}` ({}); no file has changed"};
  return said(kWords, path.string(), error.message());
}

// Files that were left out of the reading, or have changed since, are not written over.
static Result<void> check_unchanged(const fs::path& target, const FileChange& file) {
  static constexpr Text kThere = {
      "`{}` sudah ada tetapi tidak terbaca sebagai isi repositori; tidak "
      "ada berkas yang berubah",
      "`{}` is there but not read as part of the repository; no file "
      "has changed"};
  static constexpr Text kOther = {
      "`{}` berubah atau tidak terbaca utuh; tidak ada berkas yang "
      "berubah karena impor",
      "`{}` has changed or cannot be read whole; the import has changed "
      "no file"};
  if (file.is_new) {
    const bool is_there = fs::exists(fs::symlink_status(target));
    return is_there ? std::unexpected(said(kThere, file.path)) : Result<void>();
  }
  const auto text = read_file(target.string(), repository::kLargestFile);
  if (!text) return std::unexpected(text.error());
  return *text == file.before ? Result<void>() : std::unexpected(said(kOther, file.path));
}

Result<void> write_all(const std::string& root, const std::vector<FileChange>& files) {
  std::vector<Waiting> waiting;
  std::error_code error;
  for (const FileChange& file : files) {
    const fs::path target = fs::path(root) / file.path;
    if (auto unchanged = check_unchanged(target, file); !unchanged) {
      forget(waiting);
      return unchanged;
    }
    waiting.push_back({&file, target, target.string() + ".noken-impor"});
    fs::create_directories(target.parent_path(), error);
    auto written = write_file(waiting.back().beside.string(), file.after);
    if (written) continue;
    forget(waiting);
    return written;
  }
  for (std::size_t i = 0; i < waiting.size(); ++i) {
    fs::rename(waiting[i].beside, waiting[i].target, error);
    if (!error) continue;
    give_back(waiting, i);
    forget(waiting);
    return std::unexpected(not_written(waiting[i].target, error));
  }
  return {};
}

}  // namespace noken::importing
