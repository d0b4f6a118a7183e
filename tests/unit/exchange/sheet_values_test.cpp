// Lists in one cell, and back.
#include "exchange/sheet_values.h"

#include <doctest/doctest.h>

using namespace noken::exchange;
using Items = std::vector<std::string>;

TEST_CASE("a list in one cell gives its items again") {
  CHECK(sheet_list({"KTP", "KK"}) == "KTP; KK");
  CHECK(sheet_list({"KTP; asli", "KK"}) == R"(KTP\; asli; KK)");
  // A path stays as it is; before a semicolon each backslash is written twice.
  CHECK(sheet_list({R"(\\server\berkas)"}) == R"(\\server\berkas)");
  CHECK(sheet_list({R"(a\; b)", R"(c\)", R"(d\)"}) == R"(a\\\; b; c\\; d\)");
  for (const Items& items : {Items{"a"}, Items{"a;b", ";", "c"},
                             Items{R"(a\; b)", R"(c\)", R"(d\)"}, Items{R"(\;\\;)", R"(\\\)"}}) {
    Items back = items_of_sheet_list(sheet_list(items));
    for (std::size_t i = 1; i < back.size(); ++i) back[i].erase(0, 1);  // the blank behind `;`
    CHECK(back == items);
  }
}
