// Text with separators as people save it.
#include "formats/read_csv.h"

#include <doctest/doctest.h>

using namespace noken;
using namespace noken::formats;

static GridFile file_of(std::string_view bytes) {
  auto file = read_csv(bytes, "a.csv");
  REQUIRE(file);
  REQUIRE(file->sheets.size() == 1);
  return *std::move(file);
}

TEST_CASE("commas, semicolons and tabs are told apart") {
  const GridFile commas = file_of("nama,opd\nA,B\n");
  CHECK(commas.separator == ',');
  CHECK(std::string(commas.encoding) == "UTF-8");
  // The commas in the numbers make as many cells as the semicolons, but not in every row.
  const GridFile semicolons = file_of("nama;biaya;ikm\r\nA;1,5;3,75\r\nB;2;80\r\n");
  CHECK(semicolons.separator == ';');
  CHECK(semicolons.sheets[0].rows[1].text(2) == "3,75");
  CHECK(file_of("a\tb\n1\t2\n").separator == '\t');
  CHECK(file_of("hanya satu kolom\nA\n").separator == ',');
  const GridFile stated = file_of("sep=;\nnama;opd\n");
  CHECK(stated.separator == ';');
  CHECK(stated.sheets[0].rows[0].number == 2);
}

TEST_CASE("rows keep the number that a spreadsheet shows") {
  const GridFile file = file_of("judul,,\n\nnama,opd,x\n\"dua\nbaris\",\"kata \"\"k\"\"\",\nC,D\n");
  const auto& rows = file.sheets[0].rows;
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].number == 1);
  CHECK(rows[1].number == 3);
  CHECK(rows[2].text(0) == "dua\nbaris");
  CHECK(rows[2].text(1) == "kata \"k\"");
  CHECK(rows[2].width == 3);
  CHECK(rows[2].cells.size() == 2);
  CHECK(rows[3].number == 5);
  CHECK(rows[3].width == 2);
}

TEST_CASE("the encoding is recognised") {
  const GridFile windows = file_of("nama;opd\nCaf\xE9 \x96 \x80;B\n");
  CHECK(std::string(windows.encoding) == "Windows-1252");
  CHECK(windows.sheets[0].rows[1].text(0) == "Café – €");
  const std::string_view little("\xFF\xFEn\0;\0o\0\n\0\xE9\0;\0\x3D\xD8\x00\xDE", 18);
  CHECK(std::string(file_of(little).encoding) == "UTF-16");
  CHECK(file_of(little).sheets[0].rows[1].text(0) == "é");
  CHECK(file_of(little).sheets[0].rows[1].text(1) == "😀");
  CHECK(file_of(std::string_view("\0n\0;\0o\0\n\0a\0;\0b", 14)).sheets[0].rows[1].text(1) == "b");
  CHECK(file_of("\xEF\xBB\xBFnama,opd\n").sheets[0].rows[0].text(0) == "nama");
  CHECK_FALSE(read_csv("nama\n\x81\n", "a.csv"));
  CHECK_FALSE(read_csv(std::string_view("\xFF\xFE\x00\xDC", 4), "a.csv"));
}

TEST_CASE("what cannot be read says where") {
  const auto open = read_csv("a,b\n1,\"dua\n3,4\n", "a.csv");
  REQUIRE_FALSE(open);
  CHECK(open.error().english == "`a.csv` row 2: a quote is not closed; close it, or take it away");
  CHECK_FALSE(read_csv(std::string(2000, ','), "a.csv"));
  CHECK(file_of("").sheets[0].rows.empty());
}

TEST_CASE("the apostrophe before a formula goes, another stays") {
  const GridFile file = file_of("nama,nomor\n'=Dinas,'+62 812\n'kutip','- a\n");
  CHECK(file.sheets[0].rows[1].text(0) == "=Dinas");
  CHECK(file.sheets[0].rows[1].text(1) == "+62 812");
  CHECK(file.sheets[0].rows[2].text(0) == "'kutip'");
  CHECK(file.sheets[0].rows[2].text(1) == "- a");
}
