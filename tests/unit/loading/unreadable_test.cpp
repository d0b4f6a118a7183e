#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "loading/file_result.h"
#include "repository/repository.h"

namespace fs = std::filesystem;

using namespace noken::loading;  // NOLINT(google-build-using-namespace): a test reads like the
                                 // header

namespace {

// A folder that goes away with the test.
struct Folder {
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "noken-unreadable-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  std::string path;
};

}  // namespace

static std::string reason(const Folder& folder, const std::string& name) {
  const FileResult result = unreadable(1, folder.path, name);
  REQUIRE(result.notes.size() == 1);
  CHECK(result.left_out.everything);
  return std::string(result.notes.front().finding.message);
}

// Git stores none of these, so no golden case shows them.
TEST_CASE("a file that cannot be read says why") {
  const Folder folder;
  const fs::path large = fs::path(folder.path) / "besar.yaml";
  std::ofstream(large).put('#');
  CHECK(reason(folder, "besar.yaml").empty());
  fs::resize_file(large, noken::repository::kLargestFile + 1);
  CHECK(reason(folder, "besar.yaml") == "too_large");
  REQUIRE(::mkfifo((folder.path + "/pipa.yaml").c_str(), 0600) == 0);
  CHECK(reason(folder, "pipa.yaml") == "not_a_file");
  fs::create_directory(folder.path + "/opd");
  CHECK(reason(folder, "opd").empty());
}
