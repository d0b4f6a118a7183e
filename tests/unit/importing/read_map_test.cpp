// The YAML of maps, and what is wrong with it.
#include <doctest/doctest.h>

#include "importing/import_map.h"

using namespace noken;
using namespace noken::importing;

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
