#include "report/text_table.h"

#include <doctest/doctest.h>

using noken::report::without_commands;

TEST_CASE("a line of a report is no command to GitHub") {
  CHECK(without_commands("::error::a\n  ::b\na::c\nd ::e\n") ==
        ": :error::a\n  : :b\na::c\nd ::e\n");
  CHECK(without_commands(":::x") == ": ::x");
  CHECK(without_commands("").empty());
}
