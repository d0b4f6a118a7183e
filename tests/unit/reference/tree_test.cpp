#include "reference/tree.h"

#include <doctest/doctest.h>

#include "reference/packs.h"

using namespace noken::reference;
using Outcome = CodeLookup::Outcome;
using Codes = std::vector<std::string>;

static CodeLookup find(TreeName tree, std::string_view written) {
  return look_up(built_in_packs().tree(tree), written);
}

static void check_listed(TreeName tree, std::string_view written, std::string_view code,
                         int level) {
  CAPTURE(written);
  const CodeLookup found = find(tree, written);
  CHECK(found.outcome == Outcome::listed);
  CHECK(found.code == code);
  CHECK(found.level == level);
}

TEST_CASE("tree: codes in full, bare, and names") {
  check_listed(TreeName::rab, "RAB.01.02", "RAB.01.02", 2);
  check_listed(TreeName::rab, "01.02", "RAB.01.02", 2);
  check_listed(TreeName::rab, "rab.09.03.03", "RAB.09.03.03", 3);
  check_listed(TreeName::rab, "09", "RAB.09", 1);
  check_listed(TreeName::rab, "Informasi", "RAB.09.03", 2);
  check_listed(TreeName::rab, "PENGELOLAAN informasi publik", "RAB.09.03.03", 3);
  check_listed(TreeName::rai, "RAI.03.01.07.01", "RAI.03.01.07.01", 4);
}

TEST_CASE("tree: below a known second level stand the codes of one's own") {
  for (const auto& [tree, code, level] : {std::tuple{TreeName::rab, "RAB.09.06.21", 3},
                                          {TreeName::rai, "RAI.03.01.03", 3},
                                          {TreeName::ral, "RAL.02.06.04", 3},
                                          {TreeName::rab, "RAB.09.06.21.04.01.09.11", 7}}) {
    const CodeLookup found = find(tree, code);
    CHECK(found.outcome == Outcome::own);
    CHECK(found.code == code);
    CHECK(found.level == level);
  }
  CHECK(find(TreeName::rab, "09.06.21").code == "RAB.09.06.21");
}

TEST_CASE("tree: unknown codes come with the nearest one") {
  CHECK(find(TreeName::rab, "RAB.12.01.01").outcome == Outcome::unknown);
  CHECK(find(TreeName::rab, "RAB.12.01.01").candidates == Codes{"RAB.02.01.01"});
  CHECK(find(TreeName::rab, "RAB.09.08").candidates == Codes{"RAB.09.01"});
  CHECK(find(TreeName::rab, "9.4").candidates == Codes{"RAB.09.04"});
  CHECK(find(TreeName::rab, "RAB.09.06.1").candidates == Codes{"RAB.09.06.01"});
  CHECK(find(TreeName::rab, "Pengelolaan Infomasi Publik").candidates == Codes{"RAB.09.03.03"});
}

TEST_CASE("tree: ill-formed codes are unknown") {
  for (const char* written :
       {"", ".", "RAB.", "RAB", "RAB.09.06.021", "RAB.09.06.2a", "RAB.09..06", "9.06.01",
        "RAB.09.06.21.01.01.01.01.01", "RAB.09.08.01", "tidak ada nama begini"}) {
    CAPTURE(written);
    CHECK(find(TreeName::rab, written).outcome == Outcome::unknown);
  }
}

TEST_CASE("tree: the prefix of another tree") {
  CHECK(find(TreeName::ral, "RAB.09.03.03").outcome == Outcome::other_tree);
  CHECK(find(TreeName::ral, "rab.77").outcome == Outcome::other_tree);
}

TEST_CASE("tree: a name of several nodes is ambiguous, parent and child too") {
  const CodeLookup found = find(TreeName::rab, "usaha kecil dan menengah");
  CHECK(found.outcome == Outcome::ambiguous);
  CHECK(found.candidates == Codes{"RAB.02.10", "RAB.02.10.02"});
  CHECK(found.code.empty());
}

TEST_CASE("tree: parts of codes") {
  CHECK(at_level("RAB.01.02.03", 2) == "RAB.01.02");
  CHECK(at_level("RAB.01.02", 2) == "RAB.01.02");
  CHECK(at_level("RAB.01", 3) == "RAB.01");
  CHECK(at_level("RAB.01", 0) == "RAB");
  CHECK(level_of("RAB.01.02") == 2);
  CHECK(is_at_or_below("RAB.01.02", "RAB.01"));
  CHECK(is_at_or_below("RAB.01", "RAB.01"));
  CHECK_FALSE(is_at_or_below("RAB.01", "RAB.01.02"));
  CHECK_FALSE(is_at_or_below("RAB.011", "RAB.01"));
  CHECK(is_code_of(TreeName::rai, "RAI.01"));
  CHECK_FALSE(is_code_of(TreeName::rai, "RAI"));
  CHECK_FALSE(is_code_of(TreeName::rai, "RAB.01"));
}
