// Tables into a repository: what is new, what changes, what stays, what is refused.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "difference/difference.h"
#include "formats/read_csv.h"
#include "formats/read_xlsx.h"
#include "importing/run.h"
#include "importing/write_all.h"
#include "unit/written_repository.h"
#include "unit/written_workbook.h"

using namespace noken;
using namespace noken::importing;
using tests::WrittenRepository;

static const WrittenRepository::Files kFiles = {{"opd/kominfo.yaml", R"(# Dinas (fiktif)
opd:
  - id: opd-kominfo
    nama: Dinas Kominfo (fiktif)
    singkatan: DISKOMINFO
    jenis: dinas
aplikasi:
  # yang pertama
  - id: app-satu
    nama: Satu   # nama lama
    opd: opd-kominfo
    basis: [web]
    lisensi: open_source
    uraian: >-
      Uraian yang panjang,
      dua baris.
    # komentar tentang uraian
  - {id: app-dua, nama: Dua, opd: opd-kominfo, basis: [web, mobile], biaya: {pembangunan: 5_000}}
)"},
                                                {"lain.yaml", R"(opd:
  - {id: opd-dinkes, nama: Dinas Kesehatan (fiktif), jenis: dinas}
  - {id: opd-rsud, nama: RSUD (fiktif), jenis: rsud}
)"}};

static constexpr const char* kMap = R"(jenis: aplikasi
kolom:
  Nama Aplikasi: nama
  OPD: opd
  Basis: basis
  Lisensi: lisensi
  Database: basis_data
  Biaya: biaya.pembangunan
  No HP: catatan
bawaan:
  kelas: khusus_daerah
)";

static Imported imported_from(const WrittenRepository& repository, const formats::GridFile& file,
                              const char* map, const Wishes& wishes = {}) {
  const auto read = read_map(map, "peta.yaml");
  REQUIRE(read);
  const model::State state = repository.state();
  auto imported = run(state.written(), file, *read, wishes);
  REQUIRE(imported);
  return *std::move(imported);
}

static Imported from_csv(const WrittenRepository& repository, const std::string& rows,
                         const Wishes& wishes = {}) {
  const auto file =
      formats::read_csv("Nama Aplikasi;OPD;Basis;Lisensi;Database;Biaya;No HP\n" + rows, "a.csv");
  REQUIRE(file);
  return imported_from(repository, *file, kMap, wishes);
}

static std::string outcome_of(const Imported& imported, const std::string& id) {
  for (const Outcome& outcome : imported.merged.outcomes) {
    if (outcome.id != id) continue;
    const char* const words[] = {"new", "changed", "same"};
    return fmt::format("{} {} {}", words[static_cast<int>(outcome.sort)], outcome.path,
                       fmt::join(outcome.fields, ","));
  }
  return "none";
}

static bool says(const Imported& imported, Note::Sort sort, std::size_t row,
                 const std::string& words) {
  return std::ranges::any_of(imported.notes, [&](const Note& note) {
    return note.sort == sort && note.at.row == row && note.words.english.contains(words);
  });
}

static std::string text_of(const Imported& imported, const std::string& path) {
  for (const FileChange& file : imported.merged.files) {
    if (file.path == path) return file.after;
  }
  return {};
}

TEST_CASE("missing values are added, others stay to the byte") {
  const WrittenRepository repository(kFiles);
  const Imported imported =
      from_csv(repository,
               "Satu;DISKOMINFO;Web;Open Source;PostgreSQL;1.500.000;081200000000\n"
               " dua ;DISKOMINFO;Web, Mobile, Desktop;;MySQL;5.000;\n");
  CHECK(outcome_of(imported, "app-satu") ==
        "changed opd/kominfo.yaml basis_data,biaya.pembangunan");
  CHECK(outcome_of(imported, "app-dua") == "changed opd/kominfo.yaml basis,basis_data");
  CHECK(text_of(imported, "opd/kominfo.yaml").contains("    basis_data: PostgreSQL\n"));
  CHECK(text_of(imported, "opd/kominfo.yaml").contains("    biaya:\n      pembangunan: 1500000\n"));
  CHECK(
      text_of(imported, "opd/kominfo.yaml")
          .contains("  - {id: app-dua, nama: Dua, opd: opd-kominfo, basis: [web, mobile, desktop], "
                    "basis_data: MySQL, biaya: {pembangunan: 5_000}}\n"));
  // Without what was added, the text is what it was.
  std::string rest = text_of(imported, "opd/kominfo.yaml");
  for (const std::string& added : {std::string("    basis_data: PostgreSQL\n"),
                                   std::string("    biaya:\n      pembangunan: 1500000\n"),
                                   std::string(", desktop"), std::string(", basis_data: MySQL")}) {
    const std::size_t at = rest.find(added);
    REQUIRE(at != std::string::npos);
    rest.erase(at, added.size());
  }
  CHECK(rest == kFiles[0].second);
  CHECK(count(imported, Note::Sort::refused) == 0);
  CHECK(std::ranges::any_of(imported.notes, [](const Note& note) {
    return note.words.english.contains("`No HP` holds personal data");
  }));
}

TEST_CASE("what differs is a conflict until somebody decides") {
  const WrittenRepository repository(kFiles);
  const std::string row = "Satu;DISKOMINFO;Desktop;Proprietary;;;\n";
  const Imported asked = from_csv(repository, row);
  CHECK(outcome_of(asked, "app-satu") == "same opd/kominfo.yaml ");
  CHECK(count(asked, Note::Sort::conflict) == 2);
  CHECK(asked.merged.files.empty());
  CHECK(says(asked, Note::Sort::conflict, 2, "opd/kominfo.yaml:13 says `open_source`"));
  const Imported file = from_csv(repository, row, {.prefer = Prefer::file});
  CHECK(text_of(file, "opd/kominfo.yaml").contains("    lisensi: proprietary\n"));
  CHECK(text_of(file, "opd/kominfo.yaml").contains("    basis: [desktop]\n"));
  const Imported kept = from_csv(repository, row, {.prefer = Prefer::repository});
  CHECK(kept.merged.files.empty());
  CHECK(count(kept, Note::Sort::conflict) == 0);
}

TEST_CASE("new elements go beside their like, with ids made of names") {
  const WrittenRepository repository(kFiles);
  const Imported imported = from_csv(repository,
                                     "Sistem Informasi Kepegawaian (SIMPEG);DISKOMINFO;Web;;;;\n"
                                     "Satu;Dinas Kesehatan (fiktif);Web;;;;\n"
                                     "SATU;Dinas Kesehatan (fiktif);Desktop;;;;\n"
                                     "Ukur: \"jarak\";RSUD (fiktif);Web;;;;\n");
  CHECK(outcome_of(imported, "app-simpeg") == "new opd/kominfo.yaml ");
  CHECK(outcome_of(imported, "app-satu-dinkes") == "new opd/dinkes.yaml ");
  CHECK(outcome_of(imported, "app-ukur-jarak") == "new opd/rsud.yaml ");
  CHECK(says(imported, Note::Sort::refused, 4, "stands in row 3"));
  CHECK(text_of(imported, "opd/kominfo.yaml") ==
        kFiles[0].second +
            "  - id: app-simpeg\n    nama: Sistem Informasi Kepegawaian (SIMPEG)\n"
            "    opd: opd-kominfo\n    kelas: khusus_daerah\n    basis: [web]\n");
  CHECK(text_of(imported, "opd/rsud.yaml") ==
        "aplikasi:\n  - id: app-ukur-jarak\n    nama: 'Ukur: \"jarak\"'\n    opd: opd-rsud\n"
        "    kelas: khusus_daerah\n    basis: [web]\n");
}

TEST_CASE("rows that cannot be read are named, the others go on") {
  const WrittenRepository repository(kFiles);
  const Imported imported = from_csv(repository,
                                     "DAFTAR LAMA;;;;;;\n"
                                     "(1);(2);(3);(4);(5);(6);(7)\n"
                                     "tidak ada;-;-;-;-;-;-\n"
                                     "Tiga; Dinas; Kominfo;Web;;;;\n"
                                     "Empat;Dinas Entah;Web;;;;\n"
                                     "Lima;DISKOMINFO;Web;Shareware;;;\n"
                                     ";DISKOMINFO;Web;;;;\n"
                                     "Jumlah;;;;;7;\n");
  CHECK(imported.merged.outcomes.size() == 1);
  CHECK(outcome_of(imported, "app-lima") == "new opd/kominfo.yaml ");
  CHECK(says(imported, Note::Sort::remark, 2, "a title"));
  CHECK(says(imported, Note::Sort::remark, 4, "only fills"));
  CHECK(says(imported, Note::Sort::refused, 5, "8 cells under 7 headings"));
  CHECK(says(imported, Note::Sort::refused, 6, "neither in the repository"));
  CHECK(says(imported, Note::Sort::refused, 7, "is no option of `lisensi`"));
  CHECK(says(imported, Note::Sort::refused, 8, "has no name"));
  CHECK(says(imported, Note::Sort::remark, 9, "sums"));
}

TEST_CASE("a national application that many list is kept once, or asked for") {
  const WrittenRepository repository(kFiles);
  const auto file = formats::read_csv(
      "nama,opd\nSRIKANDI,opd-kominfo\nSrikandi,opd-dinkes\nSRIKANDI,opd-rsud\n", "a.csv");
  const std::string map = "jenis: aplikasi\nkolom: {nama: nama, opd: opd}\n";
  const Imported asked = imported_from(repository, *file, map.c_str());
  CHECK(asked.merged.outcomes.empty());
  CHECK(says(asked, Note::Sort::refused, 2, "by 3 agencies (rows 2, 3, 4)"));
  const Imported kept =
      imported_from(repository, *file, (map + "pemilik_nasional: opd-kominfo\n").c_str());
  CHECK(outcome_of(kept, "app-srikandi") == "new opd/kominfo.yaml ");
  CHECK(text_of(kept, "opd/kominfo.yaml")
            .contains("    nasional: [nas-srikandi]\n    hubungan: pakai\n    dipakai: "
                      "[opd-dinkes, opd-rsud]\n"));
}

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

TEST_CASE("a map says what is wrong with it, and where") {
  const auto wrong = [](const char* map) {
    const auto read = read_map(map, "peta.yaml");
    return read ? std::string() : read.error().english;
  };
  CHECK(wrong("jenis: aplikasi\nkolom:\n  A: namma\n") ==
        "`peta.yaml` line 3: `namma` is no field of aplikasi that a column can fill; perhaps "
        "`nama` is meant");
  CHECK(wrong("kolom: {A: nama}\n").starts_with("`peta.yaml` line 1: `jenis` is missing"));
  CHECK(wrong("jenis: apl\n").starts_with("`peta.yaml` line 1: there is no kind `apl`"));
  CHECK(wrong("jenis: aplikasi\nbaris_judul: nol\n").contains("line 2"));
  CHECK(wrong("jenis: aplikasi\njudul: 1\n").contains("the key `judul` is not known"));
  CHECK(wrong("jenis: aplikasi\nkolom: {A: {isi: nama}}\n").contains("isian, nilai"));
  CHECK(wrong("- a\n").contains("no YAML"));
  CHECK(wrong("a: [\n").contains("no YAML"));
  CHECK(wrong("tabel: [{jenis: opd, kolom: {kolom B: nama, Ket: abaikan}}]\n").empty());
}
