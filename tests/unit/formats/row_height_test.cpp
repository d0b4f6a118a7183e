#include "formats/row_height.h"

#include <doctest/doctest.h>

using noken::formats::row_height;
using noken::formats::SheetColumn;

TEST_CASE("row height: 15 points for each line of the cell that needs most") {
  const std::vector<SheetColumn> columns = {SheetColumn{.width = 10}, SheetColumn{.width = 4}};
  CHECK(row_height({{.text = "sepuluh"}, {.text = "dua"}}, columns) == 0);
  // 11 letters in 10 columns are two lines; three lines of their own need three.
  CHECK(row_height({{.text = "sebelas aku"}, {.text = "dua"}}, columns) == 30);
  CHECK(row_height({{.text = "a"}, {.text = "b\nc\nd"}}, columns) == 45);
  CHECK(row_height({{.text = "a"}, {.text = "123456", .number = 123456}}, columns) == 0);
  // A program refuses more than 409 points. A cell without a column is not shown.
  CHECK(row_height({{.text = std::string(1000, 'a')}}, columns) == 409);
  CHECK(row_height({{}, {}, {.text = "a\nb"}}, columns) == 0);
}
