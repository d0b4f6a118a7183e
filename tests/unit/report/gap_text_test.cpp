#include <doctest/doctest.h>

#include <sstream>

#include "base/unicode.h"
#include "model/kinds/programme.h"
#include "report/gap_report.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;

TEST_CASE("the table of gaps fits 100 columns, whatever the ids") {
  // The longest that the format allows: 64 letters, and a pair of them.
  const std::string id = "app-" + std::string(60, 'x');
  model::Programme programme;
  programme.handle = "prg-" + std::string(60, 'y');
  analysis::Gap gap{.id = "tumpang_tindih/" + id + "+" + id,
                    .type = analysis::gap_type_named("tumpang_tindih")};
  gap.current = {"`" + id + "` dan `" + id + "`, lalu kata yang biasa", "both"};
  gap.expected = {std::string(50, 'z') + "ééééééééééééééééééééééééééééééé", "one"};
  gap.programmes = {&programme, &programme};
  const report::GapReport found{.at = "2026-11-22", .gaps = {gap}};
  std::istringstream lines(report::gap_text(found, Language::indonesian));
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    CHECK_MESSAGE(display_width(line) <= 100, line);
    CHECK_MESSAGE(!first_invalid_utf8(line), line);
  }
  CHECK(count > 8);
}
