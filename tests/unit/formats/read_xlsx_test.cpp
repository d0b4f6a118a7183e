// Workbooks as office programs and others write them.
#include "formats/read_xlsx.h"

#include <doctest/doctest.h>

#include "formats/xlsx_parts.h"
#include "unit/written_workbook.h"

using namespace noken;
using namespace noken::formats;
using tests::RawWorkbook;
using tests::text_cell;
using tests::written_workbook;

static GridFile file_of(const RawWorkbook& book) {
  auto file = read_xlsx(written_workbook(book), "a.xlsx");
  REQUIRE(file);
  return *std::move(file);
}

TEST_CASE("texts, numbers, dates and errors of a sheet") {
  const GridFile file = file_of(
      {.sheets =
           {{"Data",
             R"(<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><r><t>dua</t></r><r><t> </t></r><r><t>kata</t></r></is></c></row>)"
             R"(<row><c><v>0.10000000000000001</v></c><c s="1"><v>46022</v></c><c s="2"><v>46022.75</v></c><c s="3"><v>1.8084E8</v></c><c t="b"><v>1</v></c></row>)"
             R"(<row r="6"><c r="B6" t="e"><v>#N/A</v></c><c r="C6" t="str"><f>A1</f><v>hasil</v></c><c r="D6" s="1"/></row>)"}},
       .shared_strings = "<si><t>nol</t></si><si><t>satu_x000D_ _x005F_x0041_</t><rPh><t>baca</t></rPh></si>"});
  const auto& rows = file.sheets[0].rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].number == 3);
  CHECK(rows[0].text(0) == "satu\r _x0041_");
  CHECK(rows[0].text(2) == "dua kata");
  CHECK(rows[1].number == 4);
  CHECK(rows[1].text(0) == "0.1");
  // 46022 - 25569 = 20453 days after 1 January 1970, which is 31 December 2025.
  CHECK(rows[1].text(1) == "2025-12-31");
  CHECK(rows[1].text(2) == "2025-12-31");
  CHECK(rows[1].at(2)->type == GridCell::Type::date);
  CHECK(rows[1].text(3) == "180840000");
  CHECK(rows[1].at(3)->type == GridCell::Type::number);
  CHECK(rows[1].text(4) == "ya");
  CHECK(rows[2].at(1)->type == GridCell::Type::error);
  CHECK(rows[2].text(2) == "hasil");
  CHECK(rows[2].cells.size() == 2);
}

TEST_CASE("serial numbers of days") {
  CHECK(date_of_serial("1", false) == "1900-01-01");
  CHECK(date_of_serial("59", false) == "1900-02-28");
  CHECK(date_of_serial("61", false) == "1900-03-01");
  CHECK(date_of_serial("0", true).empty());
  CHECK(date_of_serial("44560", true) == "2025-12-31");  // 46022 - 1462
  CHECK(date_of_serial("9999999", false).empty());
  CHECK(date_of_serial("nan", false).empty());
  CHECK(shows_date("dd/mm/yyyy"));
  CHECK_FALSE(shows_date("\"dd\" 0.00"));
  CHECK_FALSE(shows_date("[Red]#,##0"));
}

TEST_CASE("merged cells hold the value of the first, sheets their names") {
  const GridFile file = file_of(
      {.sheets = {{"Satu",
                   "<row r=\"1\">" + text_cell("A1", "Judul") + "</row><row r=\"2\">" +
                       text_cell("A2", "OPD") + text_cell("B2", "x") + "</row><row r=\"3\">" +
                       text_cell("B3", "y") + "</row>",
                   R"(<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>)"},
                  {"_noken", "", "", "veryHidden"}}});
  const auto& rows = file.sheets[0].rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].text(2) == "Judul");
  CHECK(rows[0].at(2)->is_copied);
  CHECK(rows[2].text(0) == "OPD");
  CHECK(file.sheets[1].name == "_noken");
  CHECK(file.sheets[1].is_hidden);
}

TEST_CASE("what is no workbook, or more than may be read, is trouble") {
  CHECK_FALSE(read_xlsx("bukan zip", "a.xlsx"));
  const auto empty = write_zip({{"a.txt", "b"}});
  CHECK_FALSE(read_xlsx(*empty, "a.xlsx"));
  const auto wide = read_xlsx(
      written_workbook({.sheets = {{"S", "<row>" + text_cell("XFD1", "x") + "</row>"}}}), "a.xlsx");
  CHECK_FALSE(wide);
  const auto merged = read_xlsx(
      written_workbook({.sheets = {{"S", "<row>" + text_cell("A1", "x") + "</row>",
                                    R"(<mergeCells><mergeCell ref="A1:ALL1"/></mergeCells>)"}}}),
      "a.xlsx");
  CHECK(merged);
  const auto broken = read_xlsx(written_workbook({.sheets = {{"S", "<row><c></row>"}}}), "a.xlsx");
  REQUIRE_FALSE(broken);
  CHECK(broken.error().english.contains("xl/worksheets/sheet1.xml"));
  // A document type with entities is passed over, never expanded.
  const std::string bomb =
      R"(<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>)";
  const auto strings = read_shared_strings(bomb);
  REQUIRE(strings);
  CHECK(strings->at(0) == "&b;");
}

TEST_CASE("columns are counted in letters") {
  CHECK(column_letters(0) == "A");
  CHECK(column_letters(25) == "Z");
  CHECK(column_letters(26) == "AA");
  CHECK(column_letters(701) == "ZZ");
  CHECK(column_of_letters("ZZ") == 701);
  CHECK(column_of_letters("b") == 1);
  CHECK(column_of_letters("") == kMostColumns);
  CHECK(column_of_letters("XFD") == kMostColumns);
  CHECK(trimmed("\xC2\xA0 a b \n") == "a b");
}
