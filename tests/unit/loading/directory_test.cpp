#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/date.h"
#include "loading/load.h"

namespace fs = std::filesystem;

using namespace noken;           // NOLINT(google-build-using-namespace): a test reads like the
using namespace noken::loading;  // NOLINT(google-build-using-namespace): header

namespace {

// A root with members, made for one test.
struct Nation {
  Nation() {
    std::string pattern = (fs::temp_directory_path() / "noken-directory-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
    write("noken.yaml", "noken: 1\nwilayah: {kode: \"00\", nama: Negeri}\nanggota: [\"*\"]\n");
  }
  ~Nation() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Nation(const Nation&) = delete;
  Nation& operator=(const Nation&) = delete;

  void write(const std::string& name, const std::string& text) const {
    const fs::path file = fs::path(path) / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }
  void write_member(const std::string& name, const std::string& code) const {
    write(name + "/noken.yaml", "noken: 1\nwilayah: {kode: \"" + code + "\", nama: X}\n");
  }
  MemberDirectory directory() const {
    const Day day = first_day(*parse_date("2026-11-22"));
    const auto root = load(path, {.as_of = day});
    REQUIRE(root);
    auto read = read_directory(path, *root, day);
    REQUIRE(read);
    return std::move(*read);
  }

  std::string path;
};

}  // namespace

TEST_CASE("of a member only what is named is known, in whichever file it stands") {
  const Nation nation;
  nation.write_member("a", "94.01");
  nation.write("a/satu.yaml", "alur_data:\n  - {dari: app-a, ke: 94.02:app-b}\n");
  nation.write_member("b", "94.02");
  nation.write("b/satu.yaml", "aplikasi:\n  - {id: app-x, nama: X}\n");
  nation.write("b/dua.yaml", "aplikasi:\n  - {id: \"app\\x2db\", nama: B}\n");
  nation.write("b/tiga.yaml", "layanan:\n  - {id: app-b, nama: B}\n");
  const MemberDirectory directory = nation.directory();
  CHECK(directory.names == std::unordered_set<std::string>{"94.02:app-b"});
  REQUIRE(directory.find("94.02") != nullptr);
  // The first in the order of files counts, here behind an escape; `satu.yaml` is not read.
  REQUIRE(directory.find("94.02")->kind_of("app-b") != nullptr);
  CHECK(*directory.find("94.02")->kind_of("app-b") == model::KindId::application);
  CHECK(directory.find("94.02")->kind_of("app-x") == nullptr);
  CHECK(directory.find("94.01") != nullptr);
  CHECK(directory.find("94.03") == nullptr);
}

TEST_CASE("who is asked for everyone gets everyone") {
  const Nation nation;
  nation.write_member("a", "94.01");
  nation.write("a/satu.yaml", "aplikasi:\n  - {id: app-a, nama: A}\n");
  nation.write_member("b", "94.02");
  nation.write("b/satu.yaml", "layanan:\n  - {id: lay-b, nama: B}\n");
  const MemberDirectory directory = nation.directory();
  CHECK(directory.names.empty());
  CHECK(directory.find("94.01")->kinds.empty());
  const auto& everyone = directory.everyone();
  CHECK(everyone.at("94.01").kinds.contains("app-a"));
  CHECK(everyone.at("94.02").kinds.contains("lay-b"));
}

TEST_CASE("what could not be read may hold what is named") {
  const Nation nation;
  nation.write_member("a", "94.01");
  nation.write("a/satu.yaml", "alur_data:\n  - {dari: x, ke: 94.02:app-b}\n");
  nation.write_member("b", "94.02");
  nation.write("b/satu.yaml", "aplikasi:\n  - {id: app-b\n");
  const MemberDirectory directory = nation.directory();
  CHECK(directory.find("94.02")->kind_of("app-b") == nullptr);
  CHECK(directory.find("94.02")->may_exist("app-b"));
  CHECK_FALSE(directory.find("94.02")->may_exist("app-c"));
}

// What stands alone in its entry would miss the anchor of another, so the file is read whole.
TEST_CASE("an alias of another entry is followed") {
  const Nation nation;
  nation.write_member("a", "94.01");
  nation.write("a/satu.yaml", "alur_data:\n  - {dari: x, ke: 94.02:app-b}\n");
  nation.write_member("b", "94.02");
  nation.write("b/satu.yaml",
               "layanan:\n  - &dasar {nama: B}\naplikasi:\n  - {<<: *dasar, id: app-b}\n");
  const MemberDirectory directory = nation.directory();
  REQUIRE(directory.find("94.02")->kind_of("app-b") != nullptr);
  CHECK(*directory.find("94.02")->kind_of("app-b") == model::KindId::application);
}
