#include "diagnostics/sources.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("places count lines of every ending, and columns in code points") {
  Sources sources;
  const auto file = sources.add("a.yaml", "\xEF\xBB\xBFopd:\r\n  nama: Kafé X\rx\ny");
  const Place first = sources.place({file, 3, 3});
  CHECK(first.line == 1);
  CHECK(first.column == 1);
  CHECK(first.end_column == 4);
  CHECK(first.text == "opd:");
  const Place second = sources.place({file, 23, 1});
  CHECK(second.line == 2);
  CHECK(second.column == 14);
  CHECK(second.text == "  nama: Kafé X");
  CHECK(sources.place({file, 25, 1}).line == 3);
  CHECK(sources.place({file, 27, 1}).line == 4);
}

TEST_CASE("a place beyond the text is its end") {
  Sources sources;
  const auto file = sources.add("kosong.yaml", "");
  const Place place = sources.place({file, 40, 2});
  CHECK(place.line == 1);
  CHECK(place.column == 1);
  CHECK(place.text.empty());
}

TEST_CASE("places in a long text are found in any order") {
  Sources sources;
  std::string text;
  std::vector<std::pair<std::uint32_t, int>> begins;  // offset and number of each line
  const std::vector<std::string> ends = {"\n", "\r\n", "\r"};
  for (int line = 1; line <= 900; ++line) {
    begins.emplace_back(static_cast<std::uint32_t>(text.size()), line);
    text += std::string(static_cast<std::size_t>(line % 40 + 1), 'x') + ends[line % ends.size()];
  }
  const std::uint32_t file = sources.add("panjang.yaml", text);
  std::ranges::reverse(begins);
  std::ranges::rotate(begins, begins.begin() + 450);
  for (const auto& [offset, line] : begins) {
    const Place place = sources.place({file, offset, 0});
    CHECK(place.line == line);
    CHECK(place.column == 1);
    CHECK(place.text == std::string(static_cast<std::size_t>(line % 40 + 1), 'x'));
  }
}
