#include "office/xlsx_file.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/unicode.h"

namespace noken::office {

namespace fs = std::filesystem;

namespace {

// A folder of our own, gone with us.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::error_code error;
    const fs::path base = fs::temp_directory_path(error);
    if (error) return;
    std::string name = (base / "noken-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr) path_ = name;
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code error;
    if (!path_.empty()) fs::remove_all(path_, error);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_ = {};
};

}  // namespace

static std::unexpected<Trouble> no_room(const std::string& reason) {
  return std::unexpected(Trouble{"lembar kerja tidak dapat dibuat: " + reason,
                                 "the spreadsheet cannot be made: " + reason});
}

Result<std::string> xlsx_bytes(const std::string& title,
                               const std::function<void(lxw_workbook* book)>& fill) {
  const ScratchFolder folder;
  if (folder.path().empty()) return no_room("/tmp");
  const std::string path = folder.path() + "/book.xlsx";
  std::string scratch = folder.path();
  lxw_workbook_options options = {
      .constant_memory = LXW_FALSE, .tmpdir = scratch.data(), .use_zip64 = LXW_FALSE};
  lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) return no_room(folder.path());
  std::string shown = printable(title);
  lxw_doc_properties properties = {};
  properties.title = shown.data();
  properties.created = 946684800;  // no clock: the first day of 2000
  workbook_set_properties(book, &properties);
  fill(book);
  if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
    return no_room(lxw_strerror(error));
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file.good() && bytes.empty()) return no_room(path);
  return bytes;
}

}  // namespace noken::office
