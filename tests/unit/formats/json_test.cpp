#include "formats/json.h"

#include <doctest/doctest.h>

using noken::formats::Json;

TEST_CASE("json: signs that command a terminal or turn the writing are escaped, and read back") {
  const std::string text = "a\x1b\x7f\u0085\u00e9\u2014\u202e\u2066\u200f\u20ac";
  const std::string line = to_line(Json(text));
  CHECK(line == "\"a\\u001b\\u007f\\u0085\u00e9\u2014\\u202e\\u2066\\u200f\u20ac\"");
  const auto read = noken::formats::parse_json(line, "uji.json");
  REQUIRE(read);
  CHECK(*read->text() == text);
}

TEST_CASE("json: what is nested too deep is refused, whatever its kind") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK(noken::formats::parse_json(nested(900), "uji.json"));
  for (const std::size_t depth : {std::size_t{1100}, std::size_t{200'000}}) {
    const auto refused = noken::formats::parse_json(nested(depth), "uji.json");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().english == "`uji.json` is nested deeper than 1000 levels");
  }
  CHECK_FALSE(noken::formats::parse_json("{", "uji.json"));
}
