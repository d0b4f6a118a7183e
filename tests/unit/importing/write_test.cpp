// What is written, and what is left alone when it cannot be.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "difference/difference.h"
#include "formats/read_csv.h"
#include "importing/run.h"
#include "importing/write_all.h"
#include "unit/importing/small_repository.h"

using namespace noken;
using namespace noken::importing;
using tests::kFiles;
using tests::kMap;
using tests::WrittenRepository;

// A folder that goes away with the test.
static std::string copy_of(const WrittenRepository::Files& files) {
  std::string pattern = (std::filesystem::temp_directory_path() / "noken-import-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  const auto write = [&](const std::string& name, const std::string& text) {
    const std::filesystem::path path = std::filesystem::path(pattern) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
  };
  write("noken.yaml",
        "noken: 1\nwilayah: {kode: \"94.04\", nama: Kabupaten Uji, jenis: kabupaten}\n"
        "periode: 2025-2029\n");
  for (const auto& [name, text] : files) write(name, text);
  return pattern;
}

TEST_CASE("after writing, the repository says what it said and what was meant") {
  const std::string folder = copy_of(kFiles);
  const auto before = loading::load(folder, {.as_of = WrittenRepository::day()});
  REQUIRE(before);
  const auto file = formats::read_csv(
      "Nama Aplikasi;OPD;Basis;Lisensi;Database;Biaya;No HP\n"
      "Satu;DISKOMINFO;Web;Open Source;PostgreSQL;1.500.000;\n"
      "Baru;DISKOMINFO;Web;;MySQL;;\n",
      "a.csv");
  const auto map = read_map(kMap, "peta.yaml");
  const auto imported = run(*before->architecture, *file, *map, {});
  REQUIRE(imported);
  REQUIRE(write_all(folder, imported->merged.files));
  const auto after = loading::load(folder, {.as_of = WrittenRepository::day()});
  REQUIRE(after);
  const auto difference = difference::compare(difference::as_written(*before->architecture),
                                              difference::as_written(*after->architecture));
  std::vector<std::string> rows;
  for (const difference::Row& row : difference.rows)
    rows.push_back(row.element().handle + " " + row.path);
  CHECK(rows ==
        std::vector<std::string>{"app-baru ", "app-satu basis_data", "app-satu biaya.pembangunan"});
  const auto again = run(*after->architecture, *file, *map, {});
  REQUIRE(again);
  CHECK(again->merged.files.empty());
  CHECK(again->merged.outcomes.size() == 2);
  CHECK(std::distance(std::filesystem::directory_iterator(folder + "/opd"),
                      std::filesystem::directory_iterator()) == 1);
  std::filesystem::remove_all(folder);
}

TEST_CASE("all files are written or none") {
  const std::string folder = copy_of(kFiles);
  std::filesystem::create_directories(folder + "/z.yaml/isi");
  const auto written =
      write_all(folder, {{.path = "lain.yaml", .before = kFiles[1].second, .after = "opd: []\n"},
                         {.path = "z.yaml", .after = "opd: []\n", .is_new = true}});
  CHECK_FALSE(written);
  std::ostringstream text;
  text << std::ifstream(folder + "/lain.yaml").rdbuf();
  CHECK(text.str() == kFiles[1].second);
  CHECK_FALSE(std::filesystem::exists(folder + "/lain.yaml.noken-impor"));
  std::filesystem::remove_all(folder);
}

static std::string text_in(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

TEST_CASE("what was written is given back when the last file cannot take its place") {
  const std::string folder = copy_of(kFiles);
  // `c.yaml` becomes a folder for the file in it, so that it cannot be a file as well.
  const auto written =
      write_all(folder, {{.path = "lain.yaml", .before = kFiles[1].second, .after = "opd: []\n"},
                         {.path = "a/b.yaml", .after = "data: []\n", .is_new = true},
                         {.path = "c.yaml", .after = "mitra: []\n", .is_new = true},
                         {.path = "c.yaml/d.yaml", .after = "mitra: []\n", .is_new = true}});
  REQUIRE_FALSE(written);
  CHECK(written.error().english.ends_with("no file has changed"));
  CHECK(text_in(folder + "/lain.yaml") == kFiles[1].second);
  std::vector<std::string> left;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    left.push_back(std::filesystem::relative(entry, folder));
  std::ranges::sort(left);
  CHECK(left == std::vector<std::string>{"lain.yaml", "noken.yaml", "opd", "opd/kominfo.yaml"});
  std::filesystem::remove_all(folder);
}

TEST_CASE("a file that only its owner may read stays so") {
  using std::filesystem::perms;
  const std::string folder = copy_of(kFiles);
  const std::string path = folder + "/lain.yaml";
  std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
  REQUIRE(
      write_all(folder, {{.path = "lain.yaml", .before = kFiles[1].second, .after = "opd: []\n"}}));
  CHECK(text_in(path) == "opd: []\n");
  CHECK(std::filesystem::status(path).permissions() == (perms::owner_read | perms::owner_write));
  std::filesystem::remove_all(folder);
}

TEST_CASE("the diff is that of the lines") {
  const FileChange file{
      .path = "a.yaml",
      .before = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n",
      .after = {},
      .edits = {{.offset = 8, .length = 1, .text = "9"}, {.offset = 25, .text = "f: 6\n"}}};
  CHECK(unified_diff(file) ==
        "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,5 +1,6 @@\n a: 1\n-b: 2\n+b: 9\n c: 3\n d: 4\n e: 5\n"
        "+f: 6\n");
}

TEST_CASE("lists grow behind their comments, what is shared is left to people") {
  const std::string yaml =
      "opd:\n  - {id: opd-a, nama: A (fiktif), jenis: dinas}\n"
      "aplikasi:\n  - id: app-a\n    nama: A\n    opd: opd-a\n    basis:\n"
      "      - web   # satu\n      # dua\n      - mobile\n    bahasa:\n"
      "  - &b\n    id: app-b\n    nama: B\n    lisensi: proprietary\n"
      "  - <<: *b\n    id: app-c\n    nama: C\n";
  const WrittenRepository repository(yaml);
  const auto file = formats::read_csv(
      "id,nama,basis,bahasa,lisensi\napp-a,A,Web;Mobile;Desktop,PHP,\napp-b,B,,Go,proprietary\n"
      "app-c,C,,,open_source\n",
      "a.csv");
  const auto map = read_map(
      "jenis: aplikasi\n"
      "kolom: {id: id, nama: nama, basis: basis, bahasa: bahasa, lisensi: lisensi}\n",
      "peta.yaml");
  const auto imported = run(repository.state().written(), *file, *map, {});
  REQUIRE(imported);
  REQUIRE(imported->merged.files.size() == 1);
  std::string expected = yaml;
  expected.insert(expected.find("    bahasa:\n"), "      - desktop\n");
  expected.insert(expected.find("    bahasa:") + 11, " PHP");
  CHECK(imported->merged.files[0].after == expected);
  CHECK(count(*imported, Note::Sort::refused) == 0);
  CHECK(count(*imported, Note::Sort::conflict) == 2);  // `bahasa` of app-b, `lisensi` of app-c
}

TEST_CASE("what noken itself wrote into a cell changes nothing") {
  const std::string yaml =
      "opd:\n  - {id: opd-a, nama: A (fiktif), jenis: dinas}\n"
      "layanan:\n  - id: lay-a\n    nama: A\n    opd: opd-a\n    uraian: \"satu\\n\\n- dua; "
      "tiga\"\n"
      "    instansi_terkait: [\"Satu; Dua\"]\n"
      "    standar: {persyaratan: [\"1. KTP; asli\", \"- KK\", tidak ada, \"dua  spasi\"]}\n";
  const WrittenRepository repository(yaml);
  const auto map = read_map(
      "jenis: layanan\nkolom: {id: id, nama: nama, uraian: uraian, instansi: instansi_terkait, "
      "syarat: standar.persyaratan}\n",
      "peta.yaml");
  const auto changes = [&](const std::string& row) {
    const auto file = formats::read_csv("id,nama,uraian,instansi,syarat\n" + row, "a.csv");
    auto imported = run(repository.state().written(), *file, *map, {});
    REQUIRE(imported);
    CHECK(count(*imported, Note::Sort::conflict) == 0);
    return imported->merged.files.empty() ? std::string() : imported->merged.files[0].after;
  };
  CHECK(changes("lay-a,A,\"satu  - dua; tiga\",\"Satu\\; Dua\","
                "\"1. KTP\\; asli; - KK; tidak ada; dua  spasi\"\n")
            .empty());
  const std::string after = changes("lay-a,A,,\"Satu\\; Dua; Tiga\",\n");
  CHECK(after.contains("instansi_terkait: [\"Satu; Dua\", Tiga]"));
}
