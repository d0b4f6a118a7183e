#include "cache/store.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

using namespace noken::cache;  // NOLINT(google-build-using-namespace): a test reads like the header

namespace {

struct Place {
  Place() {
    std::string pattern = (fs::temp_directory_path() / "noken-store-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    outside = pattern;
    folder = pattern + "/a/noken";
  }
  ~Place() {
    std::error_code ignored;
    fs::remove_all(outside, ignored);
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  Store store(std::string_view owner = "akar") const {
    auto opened = Store::open(folder, digest_of(owner));
    REQUIRE(opened);
    return *std::move(opened);
  }
  fs::path file(std::string_view key, std::string_view owner = "akar") const {
    return fs::path(folder) / hex(digest_of(owner)) / hex(digest_of(key));
  }

  std::string outside;
  std::string folder;
};

}  // namespace

static std::string found(const Store& store, std::string_view key) {
  const auto entry = store.find(digest_of(key));
  return entry ? std::string(entry->kept()) : "-";
}

// Used at this second of long ago.
static void set_used(const fs::path& file, long second) {
  const timespec times[] = {{.tv_sec = second, .tv_nsec = 0}, {.tv_sec = second, .tv_nsec = 0}};
  REQUIRE(::utimensat(AT_FDCWD, file.c_str(), times, 0) == 0);
}

TEST_CASE("what was kept is found by the same owner under the same key") {
  const Place place;
  Store store = place.store();
  CHECK_FALSE(store.is_used());
  store.keep(digest_of("k"), "satu");
  CHECK(found(store, "k") == "satu");
  CHECK(found(store, "lain") == "-");
  CHECK(place.store().is_used());
  CHECK(found(place.store(), "k") == "satu");
  CHECK(found(place.store("akar lain"), "k") == "-");
  store.keep(digest_of("k"), "dua");
  CHECK(found(store, "k") == "dua");
}

TEST_CASE(
    "an entry under a name of another, a folder in its place and a broken one are not there") {
  const Place place;
  Store store = place.store();
  store.keep(digest_of("a"), "isi");
  fs::copy_file(place.file("a"), place.file("b"));
  fs::create_directory(place.file("c"));
  std::ofstream(place.file("d")) << "noken cache 1\n";
  CHECK(found(store, "b") == "-");
  CHECK(found(store, "c") == "-");
  CHECK(found(store, "d") == "-");
  store.keep(digest_of("d"), "baru");
  CHECK(found(store, "d") == "baru");
  // What cannot be written is left, and nothing half written stays.
  store.keep(digest_of("c"), "baru");
  CHECK(found(store, "c") == "-");
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(place.file("a").parent_path()))
    files += entry.path().filename().string().contains('.') ? 1 : 0;
  CHECK(files == 0);
}

TEST_CASE("there is no cache in a folder that others may write in, in a link or in a file") {
  const Place place;
  fs::create_directories(place.folder);
  CHECK(Store::open(place.folder, digest_of("akar")));
  fs::permissions(place.folder, fs::perms::others_write, fs::perm_options::add);
  CHECK_FALSE(Store::open(place.folder, digest_of("akar")));
  const std::string link = place.outside + "/tautan";
  fs::create_directory(place.outside + "/isi");
  fs::create_directory_symlink(place.outside + "/isi", link);
  CHECK_FALSE(Store::open(link, digest_of("akar")));
  std::ofstream(place.outside + "/berkas") << "x";
  CHECK_FALSE(Store::open(place.outside + "/berkas", digest_of("akar")));
  CHECK_FALSE(Store::open(place.outside + "/berkas/noken", digest_of("akar")));
  CHECK_FALSE(Store::open("", digest_of("akar")));
}

TEST_CASE("beyond the bound those go that were not used for longest, and nothing of others") {
  const Place place;
  Store store = place.store();
  Store other = place.store("akar lain");
  const std::string kept(1000, 'x');  // with its head 1,030 bytes
  for (const char* key : {"a", "b", "c"}) store.keep(digest_of(key), kept);
  other.keep(digest_of("d"), kept);
  set_used(place.file("c"), 1);
  set_used(place.file("d", "akar lain"), 2);
  set_used(place.file("a"), 3);
  set_used(place.file("b"), 4);
  std::ofstream(place.folder + "/catatan.txt") << std::string(9000, 'x');
  std::ofstream(place.file("a").parent_path() / "milik-orang") << std::string(9000, 'x');
  store.tidy(4 * 1030);
  CHECK(found(store, "c") == kept);
  set_used(place.file("c"), 1);
  // Three quarters of 3,600 bytes have room for two.
  store.tidy(3600);
  CHECK_FALSE(fs::exists(place.file("c")));
  CHECK_FALSE(fs::exists(place.file("d", "akar lain").parent_path()));
  CHECK(fs::exists(place.file("a")));
  CHECK(fs::exists(place.file("b")));
  CHECK(fs::exists(place.folder + "/catatan.txt"));
  CHECK(fs::exists(place.file("a").parent_path() / "milik-orang"));
  // Its owner may be at work; what it keeps is lost, without harm.
  other.keep(digest_of("e"), kept);
  CHECK(found(other, "e") == "-");
}
