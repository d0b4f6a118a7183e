// What the gap analyses say of the example that is half fact.
#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/gap.h"
#include "conventions/source_tree.h"
#include "loading/load.h"

using namespace noken;

TEST_CASE("an archive beside SRIKANDI is accused, a front of SP4N-LAPOR! is not") {
  const Day day = first_day(*parse_date("2026-11-22"));
  const auto folder = conventions::source_root() / "examples" / "mimika";
  const auto loaded = loading::load(folder.string(), {.as_of = day});
  REQUIRE(loaded.has_value());
  const model::State state(*loaded->architecture, day);
  const auto gaps = analysis::gaps(state, {analysis::gap_type_named("tumpang_tindih")});
  CHECK(std::ranges::find(gaps, "tumpang_tindih/app-pondok-arsip+nas-srikandi",
                          &analysis::Gap::id) != gaps.end());
  CHECK(std::ranges::none_of(
      gaps, [](const analysis::Gap& gap) { return gap.object.contains("app-akai-meno"); }));
}
