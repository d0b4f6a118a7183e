#include <doctest/doctest.h>

#include "report/report_formats.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using report::Report;

static Report sample() {
  report::Table table{.name = "Aplikasi: [semua]", .caption = "Aplikasi"};
  table.columns = {
      {.key = "name", .name = "nama"},
      {.key = "share", .name = "bagian", .is_whole = true},
      {.key = "decision", .name = "keputusan", .entry = report::Entry{{"ya", "tidak"}}}};
  table.rows = {
      {report::text_cell("=1+1|<b>&\x1b[31m"), report::number_cell(0.125, 2, Language::indonesian)},
      {report::text_cell("dua\nbaris"), report::number_cell(12, 2, Language::indonesian)}};
  table.notes = {"bagian = aplikasi / semua"};
  return {.title = "Uji", .facts = {"Kabupaten Uji"}, .tables = {table}, .closing = {"2 aplikasi"}};
}

TEST_CASE("money is grouped and decimals have the mark of the language") {
  CHECK(report::money_cell(1234567, Language::indonesian).text == "1.234.567");
  CHECK(report::money_cell(-999, Language::indonesian).text == "-999");
  CHECK(report::money_cell(-1000, Language::english).text == "-1,000");
  CHECK(report::number_cell(2.5, 2, Language::indonesian).text == "2,50");
  CHECK(report::number_cell(2.5, 2, Language::english).text == "2.50");
}

TEST_CASE("a CSV holds the main table with stable headings, plain numbers and no formula") {
  CHECK(report::report_csv(sample()) == "name,share\n'=1+1|<b>& [31m,0.12\n\"dua; baris\",12.00\n");
}

TEST_CASE("HTML and Markdown show values as text, and no column that is filled in by hand") {
  const std::string html = report::report_html(sample(), Language::indonesian);
  CHECK(
      html.contains("<td>=1+1|&lt;b&gt;&amp;\xEF\xBF\xBD[31m</td><td class=\"n\">0,12</td></tr>"));
  CHECK(html.contains("dua<br>baris"));
  CHECK_FALSE(html.contains("keputusan"));
  const std::string markdown = report::report_markdown(sample());
  CHECK(markdown.contains("=1+1\\|\\<b\\>\\&"));
  CHECK_FALSE(markdown.contains("keputusan"));
}

TEST_CASE("a text ends numbers at the right") {
  CHECK(report::report_text(sample()) ==
        "Uji\nKabupaten Uji\n\nAplikasi\n\n"
        "  nama            bagian\n  --------------  ------\n"
        "  =1+1|<b>&\xEF\xBF\xBD[31m    0,12\n  dua; baris       12,00\n\n"
        "bagian = aplikasi / semua\n\n2 aplikasi\n");
}

TEST_CASE("a spreadsheet is the same twice and begins like a ZIP") {
  const auto once = report::report_xlsx(sample(), Language::indonesian);
  REQUIRE(once);
  CHECK(once->starts_with("PK\x03\x04"));
  CHECK(*report::report_xlsx(sample(), Language::indonesian) == *once);
}
