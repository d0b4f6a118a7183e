#include <doctest/doctest.h>

#include "annex/numbering.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using annex::Document;
using annex::Heading;
using annex::Prose;
using annex::TablePart;

static TablePart table(bool is_landscape) {
  return {.table = {.caption = "T"}, .is_landscape = is_landscape};
}

TEST_CASE("chapters, tables and figures are numbered as offices do") {
  Document document;
  document.parts = {Heading{1, "Satu"}, Heading{2, "a"}, Heading{3, "x"},      table(false),
                    Heading{2, "b"},    Heading{3, "y"}, Heading{4, "z"},      Heading{1, "Dua"},
                    table(false),       table(false),    annex::PicturePart{}, Heading{2, "c"}};
  const auto numbering = annex::numbered(document, Language::indonesian);
  std::vector<std::string> numbers;
  for (const auto& part : numbering.parts) numbers.push_back(part.number);
  CHECK(numbers == std::vector<std::string>{"BAB I", "A.", "1.", "Tabel 1.1", "B.", "1.", "a.",
                                            "BAB II", "Tabel 2.1", "Tabel 2.2", "Gambar 2.1",
                                            "A."});
  CHECK(numbering.tables().size() == 3);
  CHECK(numbering.figures().size() == 1);
}

TEST_CASE("a heading and the words below it lie on the paper of the table they lead to") {
  Document document;
  document.parts = {Heading{1, "Satu"}, Prose{},     Heading{1, "Dua"},
                    Heading{2, "a"},    Prose{},     table(true),
                    Heading{2, "b"},    table(false)};
  const auto sections = annex::sections(document);
  // The first chapter ends before any table: it stays upright.
  REQUIRE(sections.size() == 3);
  CHECK_FALSE(sections[0].is_landscape);
  CHECK(sections[1].is_landscape);
  CHECK(sections[1].first == 2);
  CHECK(sections[1].end == 6);
  CHECK_FALSE(sections[2].is_landscape);
}

TEST_CASE("chapters that fit on the page of the one before them go on there") {
  Document document;
  document.form.paper = {210, 297};
  // About 20 mm a heading, 16 mm a caption with its header, 4 mm an empty row; 242 mm a page.
  TablePart whole_page = table(false);
  whole_page.table.rows.resize(60);
  document.parts = {Heading{1, "Satu"}, table(false), Heading{1, "Dua"},   table(false),
                    Heading{1, "Tiga"}, whole_page,   Heading{1, "Empat"}, table(false),
                    Heading{1, "Lima"}, table(true),  Heading{1, "Enam"},  table(false)};
  std::vector<std::string> flowing;
  for (const auto& part : annex::numbered(document, Language::indonesian).parts) {
    if (part.goes_on) flowing.push_back(part.text);
  }
  // The first two leave a page nearly empty; the fourth is only a few lines; the fifth and the
  // sixth find paper that lies the other way before them.
  CHECK(flowing == std::vector<std::string>{"Dua", "Tiga", "Empat"});
}
