// examples/bermasalah shows one mistake of each sort; its markers say where, and nothing else may
// be found there.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "conventions/source_tree.h"
#include "golden/report.h"
#include "golden/transcript.h"

using namespace noken::conventions;
using namespace noken::golden;

static const fs::path& examples() {
  static const fs::path kFolder = source_root() / "examples";
  return kFolder;
}

TEST_CASE("every mistake of the faulty example stands at its marker, and no other is found") {
  std::vector<std::string> complaints;
  const Markers markers = read_markers(examples() / "bermasalah", complaints);
  CHECK(complaints.empty());
  const Sandbox sandbox(examples());
  const auto findings = check(sandbox, "bermasalah", {"--as-of", kDay});
  REQUIRE_MESSAGE(findings.has_value(), findings.error());
  std::map<Mark, int> found;
  for (const Found& finding : *findings) ++found[finding.mark];
  for (const auto& [mark, count] : found) {
    CHECK_MESSAGE(markers.expected.contains(mark), "found without a marker: ", to_text(mark));
    CHECK_MESSAGE(count == 1, "found more than once: ", to_text(mark));
  }
  for (const Mark& mark : markers.expected) {
    CHECK_MESSAGE(found.contains(mark), "not found: ", to_text(mark));
  }
}

TEST_CASE("the faulty example shows each sort of mistake once") {
  std::vector<std::string> complaints;
  const Markers markers = read_markers(examples() / "bermasalah", complaints);
  std::set<std::string> codes;
  for (const Mark& mark : markers.expected) {
    CHECK_MESSAGE(codes.insert(mark.code).second, "marked twice: ", to_text(mark));
  }
}
