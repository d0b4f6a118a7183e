#include "importing/write_all.h"

#include <filesystem>
#include <ranges>

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

// What is on the disk because of us.
struct Laid {
  std::vector<Waiting> files = {};
  std::vector<fs::path> folders = {};  // made for them, outer ones first
};

}  // namespace

static void forget(const Laid& laid) {
  std::error_code ignored;
  for (const Waiting& file : laid.files) fs::remove(file.beside, ignored);
  for (const fs::path& folder : std::views::reverse(laid.folders)) fs::remove(folder, ignored);
}

// Whatever has taken its place says again what it said; those that cannot are named.
static std::vector<std::string> give_back(const Laid& laid, std::size_t count) {
  std::vector<std::string> changed;
  for (std::size_t i = 0; i < count; ++i) {
    const Waiting& file = laid.files[i];
    std::error_code error;
    if (file.change->is_new) fs::remove(file.target, error);
    const bool is_back = file.change->is_new
                             ? !error
                             : write_file(file.target.string(), file.change->before).has_value();
    if (!is_back) changed.push_back(file.change->path);
  }
  return changed;
}

static Trouble not_written(const fs::path& path, const std::error_code& error,
                           const std::vector<std::string>& changed) {
  static constexpr Text kNone = {"tidak dapat menulis `{}` ({}); tidak ada berkas yang berubah",
                                 "cannot write `{}` ({}); no file has changed"};
  static constexpr Text kSome = {
      "tidak dapat menulis `{}` ({}), dan yang ini tidak dapat dikembalikan: {}; kembalikan dengan "
      "git",
      "cannot write `{}` ({}), and these could not be given back: {}; take them back with git"};
  if (changed.empty()) return said(kNone, path.string(), error.message());
  return said(kSome, path.string(), error.message(), fmt::format("{}", fmt::join(changed, ", ")));
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
    return is_there(target.string()) ? std::unexpected(said(kThere, file.path)) : Result<void>();
  }
  const auto text = read_file(target.string(), repository::kLargestFile);
  if (!text) return std::unexpected(text.error());
  return *text == file.before ? Result<void>() : std::unexpected(said(kOther, file.path));
}

static void make_folders(const fs::path& folder, Laid& laid) {
  std::error_code error;
  if (fs::exists(folder, error)) return;
  make_folders(folder.parent_path(), laid);
  if (fs::create_directory(folder, error)) laid.folders.push_back(folder);
}

// Beside its target, and readable by the same people.
static Result<void> lay_beside(const fs::path& target, const FileChange& file, Laid& laid) {
  if (auto unchanged = check_unchanged(target, file); !unchanged) return unchanged;
  laid.files.push_back({&file, target, target.string() + ".noken-impor"});
  make_folders(target.parent_path(), laid);
  const fs::path& beside = laid.files.back().beside;
  std::error_code ignored;
  if (!file.is_new) fs::copy_file(target, beside, fs::copy_options::overwrite_existing, ignored);
  return write_file(beside.string(), file.after);
}

static Result<void> put_in_place(const Laid& laid) {
  for (std::size_t i = 0; i < laid.files.size(); ++i) {
    const Waiting& file = laid.files[i];
    std::error_code error;
    fs::rename(file.beside, file.target, error);
    if (error) return std::unexpected(not_written(file.target, error, give_back(laid, i)));
  }
  return {};
}

Result<void> write_all(const std::string& root, const std::vector<FileChange>& files) {
  Laid laid;
  Result<void> done;
  for (const FileChange& file : files) {
    if (done) done = lay_beside(fs::path(root) / file.path, file, laid);
  }
  if (done) done = put_in_place(laid);
  if (!done) forget(laid);
  return done;
}

}  // namespace noken::importing
