#include "importing/write_all.h"

#include <filesystem>

#include "base/files.h"

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

Result<void> write_all(const std::string& root, const std::vector<FileChange>& files) {
  std::vector<Waiting> waiting;
  std::error_code error;
  for (const FileChange& file : files) {
    const fs::path target = fs::path(root) / file.path;
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
