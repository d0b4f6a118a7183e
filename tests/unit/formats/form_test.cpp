#include "formats/form.h"

#include <doctest/doctest.h>

#include "unit/questionnaire/opened_workbook.h"

using namespace noken::formats;
using noken::tests::OpenedWorkbook;

static OpenedWorkbook opened(const FormBook& book) {
  const auto bytes = to_xlsx(book);
  REQUIRE(bytes);
  return OpenedWorkbook(*bytes);
}

static FormBook book_of(std::vector<FormCell> cells) {
  return {.sheets = {{.name = "Uji", .widths = {20}, .rows = {{.cells = std::move(cells)}}}}};
}

TEST_CASE("form: columns are named as spreadsheets name them") {
  CHECK(cell_address(6, 2) == "C7");
  CHECK(
      range_address("Uji", {.first_row = 1, .first_column = 2, .last_row = 8, .last_column = 2}) ==
      "'Uji'!$C$2:$C$9");
}

TEST_CASE("form: a text stays a text") {
  const std::string hostile = "=1+1\nbaris _x0041_ <a> \"&\"";
  const auto book = opened(book_of({{.text = hostile}, {.text = "0012"}, {.text = "  tepi  "}}));
  CHECK(book.type("Uji", "A1") == "s");
  // The code of a sign is kept apart from the sign: a spreadsheet reads `_x005F_` as `_`.
  CHECK(book.cell("Uji", "A1") == "=1+1\nbaris _x005F_x0041_ <a> \"&\"");
  CHECK(book.cell("Uji", "B1") == "0012");
  CHECK(book.cell("Uji", "C1") == "  tepi  ");
  CHECK(book.xml("Uji").find("<f>") == std::string::npos);
}

TEST_CASE("form: a sign that XML cannot hold is replaced") {
  const auto book = opened(book_of({{.text = "a\x01z\tb"}}));
  CHECK(book.cell("Uji", "A1") == "a\xEF\xBF\xBDz\tb");
}

TEST_CASE("form: numbers and dates are numbers") {
  const auto book =
      opened(book_of({{.number = 3.75}, {.date = noken::Date{2026, 11, 22}, .mask = Mask::date}}));
  CHECK(book.type("Uji", "A1").empty());
  CHECK(book.cell("Uji", "A1") == "3.75");
  CHECK(book.cell("Uji", "B1") == "46348");  // days since the end of 1899: 2026-11-22
  CHECK(book.part("xl/styles.xml").find("dd/mm/yyyy") != std::string::npos);
}

TEST_CASE("form: only answers can be changed") {
  const auto book =
      opened(book_of({{.text = "a", .look = Look::answer}, {.text = "b", .look = Look::fixed}}));
  CHECK_FALSE(book.is_locked("Uji", "A1"));
  CHECK(book.is_locked("Uji", "B1"));
  CHECK(book.xml("Uji").find("<sheetProtection") != std::string::npos);
  CHECK(book.xml("Uji").find("password") == std::string::npos);
}

TEST_CASE("form: sheets that no menu shows") {
  FormBook forms = book_of({{.text = "a"}});
  forms.sheets.push_back({.name = "Daftar", .visibility = Visibility::hidden});
  forms.sheets.push_back({.name = "_peta", .visibility = Visibility::very_hidden});
  const auto book = opened(forms);
  CHECK(book.state("Uji").empty());
  CHECK(book.state("Daftar") == "hidden");
  CHECK(book.state("_peta") == "veryHidden");
}
