#include "base/files.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

static std::string fresh_folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "noken-files-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  return pattern;
}

TEST_CASE("a file is written whole and read back") {
  const std::string folder = fresh_folder();
  REQUIRE(write_file(folder + "/a.txt", "satu\n"));
  REQUIRE(write_file(folder + "/a.txt", "dua\n"));
  CHECK(read_file(folder + "/a.txt", 100).value() == "dua\n");
  CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
  std::filesystem::remove_all(folder);
}

TEST_CASE("what cannot be read is one sentence in both languages") {
  const std::string folder = fresh_folder();
  REQUIRE(write_file(folder + "/a.txt", "lebih dari empat"));
  REQUIRE(::mkfifo((folder + "/pipa").c_str(), 0600) == 0);
  for (const std::string name : {"/tidak-ada", "/a.txt", "/pipa", ""}) {
    const auto text = read_file(folder + name, 4);
    REQUIRE_FALSE(text);
    CHECK(text.error().indonesian.find(folder) != std::string::npos);
    CHECK(text.error().english.starts_with("cannot "));
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("a failed write leaves nothing behind") {
  const std::string folder = fresh_folder();
  std::filesystem::create_directory(folder + "/sudah");
  CHECK_FALSE(write_file(folder + "/sudah", "x"));
  CHECK_FALSE(write_file(folder + "/tidak/ada.txt", "x"));
  CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
  std::filesystem::remove_all(folder);
}

TEST_CASE("a file that only its owner reads stays so when it is replaced") {
  const std::string folder = fresh_folder();
  const std::string path = folder + "/rahasia.yaml";
  REQUIRE(write_file(path, "satu"));
  std::filesystem::permissions(path, std::filesystem::perms{0600});
  REQUIRE(write_file(path, "dua"));
  CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms{0600});
  std::filesystem::remove_all(folder);
}

TEST_CASE("a pipe takes what is written and stays a pipe") {
  const std::string folder = fresh_folder();
  const std::string pipe = folder + "/pipa";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  REQUIRE(write_file(pipe, "satu"));
  char text[8] = {};
  CHECK(::read(reader, text, sizeof text) == 4);
  CHECK(std::string(text) == "satu");
  CHECK(std::filesystem::is_fifo(pipe));
  ::close(reader);
  std::filesystem::remove_all(folder);
}

TEST_CASE("a link that leads nowhere is there, a path through a file is not") {
  const std::string folder = fresh_folder();
  REQUIRE(write_file(folder + "/a.txt", "satu\n"));
  std::filesystem::create_symlink("tidak-ada", folder + "/tautan");
  CHECK(is_there(folder));
  CHECK(is_there(folder + "/a.txt"));
  CHECK(is_there(folder + "/tautan"));
  CHECK_FALSE(is_there(folder + "/b.txt"));
  CHECK_FALSE(is_there(folder + "/a.txt/b.txt"));
  std::filesystem::remove_all(folder);
}
