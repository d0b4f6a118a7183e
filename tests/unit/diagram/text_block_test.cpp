#include "diagram/text_block.h"

#include <doctest/doctest.h>

#include "base/unicode.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken::diagram;

// Every code point is one point wide.
static constexpr TextMetrics kMetrics = {.width = [](std::string_view text, double, bool) {
  return static_cast<double>(noken::count_code_points(text));
}};

static std::vector<std::string> lines(std::string_view text, double width, std::size_t most = 9) {
  return wrap(text, width, most, {.size = 10}, kMetrics);
}

using Lines = std::vector<std::string>;

TEST_CASE("wrap: between words, inside a word only when it is too wide") {
  CHECK(lines("Dinas Kesehatan", 20) == Lines{"Dinas Kesehatan"});
  CHECK(lines("Dinas Kesehatan", 10) == Lines{"Dinas", "Kesehatan"});
  CHECK(lines("abcdefghij", 4) == Lines{"abcd", "efgh", "ij"});
  CHECK(lines("a\nb\rc", 9) == Lines{"a b c"});
  CHECK(lines("", 9).empty());
}

TEST_CASE("wrap: what is left over ends in an ellipsis") {
  CHECK(lines("satu dua tiga empat", 5, 2) == Lines{"satu", "dua…"});
  CHECK(lines("satusatu duadua", 6, 1) == Lines{"satus…"});
  CHECK(lines("éééééééé", 4, 1) == Lines{"ééé…"});
}
