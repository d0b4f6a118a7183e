#include "annex/kept_rows.h"

#include <doctest/doctest.h>

using noken::annex::with_kept_rows;

static std::string rows(int first, int end) {
  std::string html;
  for (int row = first; row < end; ++row) html += "<tr>" + std::to_string(row) + "</tr>";
  return html;
}

TEST_CASE("the last two rows of a table stay together") {
  CHECK(with_kept_rows("<p>a</p><table><tbody>" + rows(0, 7) + "</tbody></table>b") ==
        "<p>a</p><table><tbody>" + rows(0, 5) + "</tbody><tbody class=\"kept\">" + rows(5, 7) +
            "</tbody></table>b");
}

TEST_CASE("a table of a few rows stays together as a whole, each for itself") {
  const std::string few = " style=\"x\"><tbody>" + rows(0, 3) + "</tbody></table>";
  CHECK(with_kept_rows("<table" + few + "b<table" + few) ==
        "<table class=\"kept\"" + few + "b<table class=\"kept\"" + few);
}

TEST_CASE("what holds no table stays as it is") { CHECK(with_kept_rows("a <b>") == "a <b>"); }
