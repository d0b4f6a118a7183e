// `noken new KIND -o FILE`: what it does to files that are there.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/run.h"

namespace fs = std::filesystem;

namespace {

struct Outcome {
  int status = 0;
  std::string said;
  std::string text;  // of the file, afterwards
};

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "noken-new-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path file(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

}  // namespace

static std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return std::move(text).str();
}

static Outcome add(const Folder& folder, const std::string& kind, const char* name = "a.yaml") {
  std::ostringstream stream;
  const fs::path path = folder.file(name);
  const int status =
      noken::cli::run({"new", kind, "--id", kind.substr(0, 3) + "-x", "-o", path.string()},
                      {stream, stream, false});
  return {status, stream.str(), fs::exists(path) ? read(path) : ""};
}

// What stands in the file after a partner was added to the text.
static Outcome add_partner(const std::string& before) {
  const Folder folder;
  std::ofstream(folder.file("a.yaml"), std::ios::binary) << before;
  return add(folder, "mitra");
}

static void check_inserted(const std::string& before, const std::string& start,
                           const std::string& after) {
  const Outcome outcome = add_partner(before + after);
  CHECK_MESSAGE(outcome.status == 0, outcome.said);
  CHECK(outcome.text.starts_with(before + start));
  CHECK(outcome.text.ends_with("    uraian:\n" + after));
}

TEST_CASE("new: a file that is not there begins with the kind") {
  const Folder folder;
  const Outcome outcome = add(folder, "mitra");
  CHECK(outcome.status == 0);
  CHECK(outcome.said.contains("`mitra` ditambahkan ke"));
  CHECK(outcome.text.starts_with("mitra:\n  # wajib: id"));
  CHECK(outcome.text.contains("  - id: mit-x\n"));
  CHECK(add(folder, "mitra").text.starts_with(outcome.text + "  # wajib: id"));
}

TEST_CASE("new: the kind is added at the end, all else stays") {
  check_inserted("opd: # semua\n  - {id: opd-a}   # satu\n", "mitra:\n  # wajib", "");
  check_inserted("# kosong\n", "mitra:\n  # wajib", "");
  check_inserted("", "mitra:\n", "");
}

TEST_CASE("new: the item stands behind the last one of the kind, indented like it") {
  check_inserted("mitra:\n  - id: mit-a\n    nama: A # ya\n", "  # wajib",
                 "\nopd:\n  - {id: opd-a}\n");
  check_inserted("mitra:\n  - id: mit-a\n    # unsur: swasta\n", "  # wajib", "# lain\nopd:\n");
  check_inserted("opd:\nmitra: # nanti\n", "  # wajib", "regulasi:\n");
  check_inserted("mitra:\n  - uraian: |\n      satu\n\n      dua\n", "  # wajib", "opd:\n");
  const Outcome flush = add_partner("mitra:\n- id: mit-a\n");
  CHECK(flush.text.starts_with("mitra:\n- id: mit-a\n# wajib"));
  CHECK(flush.text.contains("\n- id: mit-x\n  # wajib: nama\n"));
}

TEST_CASE("new: line ends are those of the file; a missing last one is added") {
  CHECK(add_partner("mitra:\r\n  - id: mit-a\r\n")
            .text.contains("  - id: mit-x\r\n    # wajib: nama\r\n"));
  CHECK(add_partner("mitra:\n  - id: mit-a").text.starts_with("mitra:\n  - id: mit-a\n  # wajib"));
}

TEST_CASE("new: what cannot be extended safely is refused and stays as it was") {
  for (const char* text :
       {"mitra: []\n", "mitra: [{id: mit-a}]\n", "{mitra: []}\n", "mitra: &m\n  - id: mit-a\n",
        "opd: &m\n  - id: opd-a\nmitra: *m\n", "mitra: ~\n", "mitra:\n  - \"id\n", "a: 1\na: 2\n",
        "  opd:\n    - {id: opd-a}\n", "opd: []\n...\n", "- satu\n",
        "mitra:\n  - uraian: |+\n      x\n\n\n"}) {
    const Outcome outcome = add_partner(text);
    CHECK_MESSAGE(outcome.status == 2, text);
    CHECK_MESSAGE(outcome.said.contains("tidak dapat ditambahi"), outcome.said);
    CHECK(outcome.text == text);
  }
}

TEST_CASE("new: only YAML files other than noken.yaml take elements") {
  const Folder folder;
  CHECK(add(folder, "mitra", "noken.yaml").status == 2);
  CHECK(add(folder, "mitra", "noken.baseline.yaml").status == 2);
  CHECK(add(folder, "mitra", "mitra.txt").status == 2);
  CHECK(add(folder, "mitra", "mitra.yml").status == 0);
}
