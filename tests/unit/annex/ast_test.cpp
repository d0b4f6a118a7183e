#include "annex/ast.h"

#include <doctest/doctest.h>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

static std::string table_of(std::size_t count) {
  report::Table table{.columns = {{.key = "name", .name = "nama"}}};
  for (std::size_t i = 0; i < count; ++i)
    table.rows.push_back({report::text_cell("baris" + std::to_string(i))});
  return to_line(annex::ast::table(table, false));
}

// The last part of a text behind what it holds once.
static std::string behind(const std::string& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  REQUIRE(at != std::string::npos);
  CHECK(text.find(mark, at + 1) == std::string::npos);
  return text.substr(at);
}

TEST_CASE("the last two rows of a table are a body that stays together") {
  const std::string kept = behind(table_of(5), "\"kept\"");
  CHECK_FALSE(kept.contains("baris2"));
  CHECK(kept.contains("baris3"));
  CHECK(kept.contains("baris4"));
}

TEST_CASE("a table of up to three rows stays together as a whole") {
  const std::string kept = behind(table_of(3), "\"kept\"");
  for (const char* row : {"baris0", "baris1", "baris2"}) CHECK(kept.contains(row));
}
