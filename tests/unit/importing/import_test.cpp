// Tables into a repository: what is new, what changes, what stays, what is refused.
#include <algorithm>

#include "formats/read_csv.h"
#include "importing/run.h"
#include "unit/importing/small_repository.h"

using namespace noken;
using namespace noken::importing;
using tests::from_csv;
using tests::imported_from;
using tests::kFiles;
using tests::outcome_of;
using tests::WrittenRepository;

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
  CHECK(says(imported, Note::Sort::refused, 2, "only a name"));
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

TEST_CASE("flows are known by their ends, elements without a name by what they are") {
  const WrittenRepository repository(R"(opd:
  - {id: opd-a, nama: A (fiktif), jenis: dinas}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a}
  - {id: app-b, nama: B, opd: opd-a}
alur_data:
  - {dari: app-a, ke: app-b, mekanisme: api}
)");
  const auto flows = formats::read_csv(
      "id,nama,dari,ke,mekanisme,enkripsi\napp-a->app-b,app-a->app-b,app-a,app-b,api,ya\n"
      ",,app-b,app-a,berkas,\n,,,app-a,api,\n",
      "a.csv");
  const Imported imported = imported_from(
      repository, *flows,
      "jenis: alur_data\nkolom: {id: id, nama: nama, dari: dari, ke: ke, mekanisme: mekanisme, "
      "enkripsi: enkripsi}\n");
  CHECK(outcome_of(imported, "app-a->app-b") == "changed isi.yaml enkripsi");
  CHECK(text_of(imported, "isi.yaml")
            .contains("  - dari: app-b\n    ke: app-a\n    mekanisme: berkas\n"));
  CHECK(says(imported, Note::Sort::refused, 4, "has no `dari`"));
  const auto rules =
      formats::read_csv("jenis;nomor;tahun;tentang\nperbup;12;2025;Arsip\n", "a.csv");
  const Imported regulation = imported_from(
      repository, *rules,
      "jenis: regulasi\nkolom: {jenis: jenis, nomor: nomor, tahun: tahun, tentang: tentang}\n");
  CHECK(outcome_of(regulation, "reg-perbup-12-2025").starts_with("new"));
}

TEST_CASE("a refused level of a code is not replaced by the one above") {
  const WrittenRepository repository(kFiles);
  const auto file = formats::read_csv(
      "nama,opd,dua,satu\nA,opd-kominfo,RAA.99.99,RAA.01\nB,opd-kominfo,,RAA.01\n", "a.csv");
  const Imported imported = imported_from(
      repository, *file, "jenis: aplikasi\nkolom: {nama: nama, opd: opd, dua: raa, satu: raa}\n");
  CHECK(says(imported, Note::Sort::refused, 2, "neither code nor name in RAA"));
  const std::string text = text_of(imported, "opd/kominfo.yaml");
  CHECK(text.contains("  - id: app-a\n    nama: A\n    opd: opd-kominfo\n  - id: app-b\n"));
  CHECK(text.contains("    nama: B\n    opd: opd-kominfo\n    raa: RAA.01\n"));
}

TEST_CASE("options that depend on `jenis` are read by that of the element") {
  const WrittenRepository repository(R"(opd:
  - {id: opd-a, nama: A (fiktif), jenis: dinas}
infrastruktur:
  - {id: inf-a, nama: Awan, opd: opd-a, jenis: komputasi_awan, tipe: iaas}
)");
  const auto file =
      formats::read_csv("id,nama,opd,tipe\ninf-a,Awan,opd-a,IaaS\n,Awan dua,opd-a,PaaS\n", "a.csv");
  const Imported imported =
      imported_from(repository, *file,
                    "jenis: infrastruktur\nkolom: {id: id, nama: nama, opd: opd, tipe: tipe}\n"
                    "bawaan: {jenis: komputasi_awan}\n");
  CHECK(outcome_of(imported, "inf-a") == "same isi.yaml ");
  CHECK(text_of(imported, "isi.yaml").contains("    jenis: komputasi_awan\n    tipe: paas\n"));
}
