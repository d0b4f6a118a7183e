#include "formats/csv.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using noken::parse_csv;
using Cells = std::vector<std::string>;

TEST_CASE("csv: a table is a header and rows") {
  const auto table = parse_csv("kode,nama\n1,Air\n2,Udara\n", "uji.csv");
  REQUIRE(table);
  CHECK(table->header == Cells{"kode", "nama"});
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[1].cells == Cells{"2", "Udara"});
  CHECK(table->rows[1].line == 3);
  CHECK(table->column("nama") == 1);
  CHECK_FALSE(table->column("Nama"));
}

TEST_CASE("csv: quotes hold separators, quotes and line ends") {
  const auto table =
      parse_csv("a,b\n\"x, y\",\"kata \"\"ini\"\"\"\n\"dua\r\nbaris\",\"\"\n3,4", "uji.csv");
  REQUIRE(table);
  REQUIRE(table->rows.size() == 3);
  CHECK(table->rows[0].cells == Cells{"x, y", "kata \"ini\""});
  CHECK(table->rows[1].cells == Cells{"dua\r\nbaris", ""});
  CHECK(table->rows[2].line == 5);
}

TEST_CASE("csv: byte order mark, all line ends, blank lines, no line end at the end") {
  // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): a byte order mark and what follows it
  for (const char* text : {"\xEF\xBB\xBF"
                           "a,b\n1,2\n",
                           "a,b\r\n1,2\r\n", "a,b\r1,2\r", "\n\na,b\n\n1,2\n\n", "a,b\n1,2"}) {
    const auto table = parse_csv(text, "uji.csv");
    REQUIRE(table);
    CHECK(table->header == Cells{"a", "b"});
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].cells == Cells{"1", "2"});
  }
}

TEST_CASE("csv: empty cells stand at either end") {
  const auto table = parse_csv("a;b;c\n;;\n1;;", "uji.csv", ';');
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0].cells == Cells{"", "", ""});
  CHECK(table->rows[1].cells == Cells{"1", "", ""});
}

TEST_CASE("csv: a quote inside a plain cell is text") {
  const auto table = parse_csv("a\n5\" layar\n", "uji.csv");
  REQUIRE(table);
  CHECK(table->rows[0].cells == Cells{"5\" layar"});
}

static std::string english(std::string_view text) {
  const auto table = parse_csv(text, "uji.csv");
  return table ? "" : table.error().english;
}

TEST_CASE("csv: troubles name the line") {
  CHECK(english("") == "`uji.csv` line 1: there is no header");
  CHECK(english("\n\n") != "");
  CHECK(english("a,b\n1,2\n3\n") == "`uji.csv` line 3: 1 columns instead of 2");
  CHECK(english("a,b\n1,2,3\n") == "`uji.csv` line 2: 3 columns instead of 2");
  CHECK(english("a\n\"1\n2\n") == "`uji.csv` line 2: a quote is not closed");
  CHECK(english("a\n\"1\"2\n") == "`uji.csv` line 2: text stands after the closing quote");
  CHECK(english("a,b,a\n") == "`uji.csv` line 1: two columns have the same name");
  CHECK(english("a\n1\n\xFF\n") == "`uji.csv` line 3: not UTF-8");
  CHECK(parse_csv("a,b\n1\n", "uji.csv").error().indonesian ==
        "`uji.csv` baris 2: 1 kolom, seharusnya 2");
}

TEST_CASE("csv: no cell commands a terminal") {
  CHECK(noken::csv_line({"a\x1b[2J", "b\u009b2J", "c\u202ed"}) == "a [2J,b\uFFFD2J,c\uFFFDd\n");
}

TEST_CASE("csv: no cell is a formula, and a negative number stays one") {
  CHECK(noken::csv_line({"=1+1", "+62", "@a", "-x"}) == "'=1+1,'+62,'@a,'-x\n");
  CHECK(noken::csv_line({"＝1+1", "＠a", " =b"}) == "'＝1+1,'＠a,\"' =b\"\n");
  CHECK(noken::csv_line({"-5", "-3.75", "-", "-1e9", "--5"}) == "-5,-3.75,'-,'-1e9,'--5\n");
}

TEST_CASE("row by row, the cells of one row leave nothing in the next") {
  auto reader = noken::CsvReader::open("a,b\n\"lama, sekali\",x\n\n1,\n1,2,3\n", "uji.csv");
  REQUIRE(reader);
  CHECK(reader->header() == std::vector<std::string>{"a", "b"});
  noken::CsvRow row;
  REQUIRE(reader->read(row).value_or(false));
  CHECK(row.cells == std::vector<std::string>{"lama, sekali", "x"});
  REQUIRE(reader->read(row).value_or(false));
  CHECK(row.line == 4);
  CHECK(row.cells == std::vector<std::string>{"1", ""});
  CHECK(reader->read(row).error().indonesian == "`uji.csv` baris 5: 3 kolom, seharusnya 2");
}
