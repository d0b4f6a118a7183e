#include <doctest/doctest.h>

#include "annex/sentence_case.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using annex::sentence_case;

TEST_CASE("a text begins in a capital unless it is written with signs inside") {
  CHECK(sentence_case("lewat SPLP atau API") == "Lewat SPLP atau API");
  CHECK(sentence_case("ya") == "Ya");
  CHECK(sentence_case("agenda_nasional") == "Agenda nasional");
  CHECK(sentence_case("tanpa_internet, tanpa_biaya") == "Tanpa internet, tanpa biaya");
  CHECK(sentence_case("mekanisme: API") == "Mekanisme: API");
  for (const char* same :
       {"", "–", "e-Puskesmas", "app-a", "https://contoh.id/a", "bukti/a.md", "iKinerja", "2026"})
    CHECK(sentence_case(same) == same);
}

TEST_CASE("headings and every line of a cell begin in capitals") {
  report::Table table{.columns = {{.name = "no"}, {.name = "sub-dimensi"}, {.name = "e-mail"}},
                      .rows = {{report::text_cell("isi\nlokasi")}}};
  annex::put_sentence_case(table);
  CHECK(table.columns[0].name == "No.");
  CHECK(table.columns[1].name == "Sub-dimensi");
  CHECK(table.columns[2].name == "e-mail");
  CHECK(table.rows[0][0].text == "Isi\nLokasi");
}
