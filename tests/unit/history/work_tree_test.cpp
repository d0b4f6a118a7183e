// Two revisions are compared without a byte of the work tree, or of git's own folder, being
// touched.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "cli/history_engine.h"
#include "cli/run.h"
#include "golden/git_past.h"
#include "golden/sandbox.h"

using namespace noken;
namespace fs = std::filesystem;

static void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

// Every file with its text and the time of its last change.
static std::map<std::string, std::string> contents_of(const fs::path& folder) {
  std::map<std::string, std::string> contents;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const auto time = entry.last_write_time().time_since_epoch().count();
    contents[entry.path().string()] = std::to_string(time) + golden::read_file(entry.path());
  }
  return contents;
}

TEST_CASE("git is asked without touching anything") {
  std::string pattern = (fs::temp_directory_path() / "noken-history-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  const fs::path folder = fs::canonical(pattern);
  const std::string config = "noken: 1\nwilayah: {kode: \"94.04\", nama: Uji, jenis: kabupaten}\n";
  for (const char* state : {"a", "b", "c"}) {
    write(folder / state / "noken.yaml", config);
    write(folder / state / "opd.yaml", std::string("opd: [{id: opd-") + state + "}]\n");
  }
  golden::make_git_past(folder,
                        "commit kota/data a v1 Pertama\ncommit kota/data b v2 Kedua\n"
                        "leave kota/data c\n");
  const std::string root = (folder / "kota/data").string();
  const auto before = contents_of(folder / "kota");
  std::ostringstream out;
  for (const char* other : {"v2", "."})
    CHECK(cli::run({"-C", root, "diff", "v1", other}, {.out = out, .err = out}) == 0);
  CHECK(cli::run({"-C", root, "check", "--changed-since", "v1"}, {.out = out, .err = out}) < 2);
  CHECK(contents_of(folder / "kota") == before);

  const auto git = cli::history_engine();
  REQUIRE(git);
  const auto files = (*git)->files_at(root, "v1");
  REQUIRE(files);
  CHECK(files->entries.size() == 2);
  CHECK(files->entries.at("opd.yaml").text == "opd: [{id: opd-a}]\n");
  const auto lines = (*git)->changed_lines(root, "v2");
  REQUIRE(lines);
  REQUIRE(lines->size() == 1);
  CHECK(lines->at("opd.yaml").front().first == 1);
  const auto subjects = (*git)->subjects(root, {"v1", "v2"}, {{"opd.yaml", {1, 1}}, {"x", {1, 1}}});
  REQUIRE(subjects);
  CHECK(*subjects == std::vector<std::string>{"Kedua", ""});
  fs::remove_all(folder);
}
