// Rows that describe no element, or are not safe to take.
#include <algorithm>

#include "unit/importing/small_repository.h"

using namespace noken;
using namespace noken::importing;
using tests::from_csv;
using tests::imported_from;
using tests::kFiles;
using tests::kMap;
using tests::outcome_of;
using tests::WrittenRepository;

TEST_CASE("what a sheet holds beside its elements is passed over, and said") {
  const WrittenRepository repository(kFiles);
  const Imported imported = from_csv(repository,
                                     "tidak ada;DISKOMINFO;-;;;;\n"
                                     "NAMA APLIKASI;OPD;Basis;Lisensi;Database;Biaya;No HP\n"
                                     "NIP. 19700101 199001 1 001;;;;;;\n"
                                     "Buku Tamu;DISKOMINFO;Web;;;;\n");
  CHECK(imported.merged.outcomes.size() == 1);
  CHECK(count(imported, Note::Sort::refused) == 0);
  std::string remarks;
  for (const Note& note : imported.notes)
    remarks += fmt::format("{} {}: {}\n", note.at.row, note.value, note.words.english);
  CHECK(remarks ==
        "0 : the column `No HP` holds personal data; it is left out\n"
        "2 tidak ada: a row that only fills; passed over\n"
        "3 NAMA APLIKASI: the headings again; passed over\n"
        "4 : holds personal data; passed over\n");
}

TEST_CASE("a cell beyond the headings of a spreadsheet refuses its row") {
  const WrittenRepository repository(kFiles);
  auto file = formats::read_csv(
      "Nama Aplikasi;OPD;Basis;Lisensi\nBuku;DISKOMINFO;Web;\nTamu;DISKOMINFO;x;Web;y\n", "a.csv");
  REQUIRE(file);
  for (formats::GridRow& row : file->sheets[0].rows) row.width = 0;  // as in XLSX
  const Imported imported = imported_from(repository, *file, kMap);
  CHECK(imported.merged.outcomes.size() == 1);
  const bool is_named = std::ranges::any_of(imported.notes, [](const Note& note) {
    return note.sort == Note::Sort::refused && note.at.row == 3 && note.at.column == 4;
  });
  CHECK(is_named);
}

TEST_CASE("an agency is found by its abbreviation") {
  const WrittenRepository repository(kFiles);
  const auto file = formats::read_csv("OPD,Jenis\nDISKOMINFO,dinas\n", "a.csv");
  const Imported imported =
      imported_from(repository, *file, "jenis: opd\nkolom: {OPD: nama, Jenis: jenis}\n");
  CHECK(outcome_of(imported, "opd-kominfo") == "same opd/kominfo.yaml ");
  CHECK(count(imported, Note::Sort::conflict) == 0);
}
