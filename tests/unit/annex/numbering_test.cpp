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
