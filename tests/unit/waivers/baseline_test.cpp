#include <doctest/doctest.h>

#include "waivers/baseline.h"

using noken::waivers::baseline_text;
using noken::waivers::BaselineEntry;
using noken::waivers::read_baseline;

static const std::vector<BaselineEntry> kEntries = {
    {.rule = "wrong_type", .object = R"(a "b" -> c: #\)", .fingerprint = "0123456789abcdef#2"},
    {.rule = "duplicate_id", .object = "", .fingerprint = "00000000000000e1"}};

TEST_CASE("a baseline is read as it was written, sorted") {
  const std::string text = baseline_text(kEntries);
  const auto entries = read_baseline(text, "noken.baseline.yaml");
  REQUIRE(entries);
  REQUIRE(entries->size() == 2);
  CHECK(entries->at(0) == kEntries[1]);
  CHECK(entries->at(1) == kEntries[0]);
  CHECK(baseline_text({kEntries[1], kEntries[0]}) == text);
}

TEST_CASE("an empty baseline is one") {
  const auto entries = read_baseline(baseline_text({}), "noken.baseline.yaml");
  REQUIRE(entries);
  CHECK(entries->empty());
}

TEST_CASE("anything else is trouble that names the line") {
  for (const char* text : {"", "baseline: 1\n", "baseline: 2\ntemuan: []\n", "temuan: []\n",
                           "- a\n", "baseline: 1\ntemuan: [a\n", "baseline: 1\ntemuan: {}\n",
                           "baseline: 1\ntemuan: [a]\n", "baseline: 1\ntemuan: [{aturan: a}]\n",
                           "baseline: 1\ntemuan: [{aturan: a, sidik: 0123456789abcde}]\n",
                           "baseline: 1\ntemuan: [{aturan: a, sidik: 0123456789abcdef#}]\n",
                           "baseline: 1\ntemuan: [{sidik: 0123456789abcdef}]\n"}) {
    CAPTURE(text);
    CHECK_FALSE(read_baseline(text, "noken.baseline.yaml").has_value());
  }
  const auto trouble = read_baseline("baseline: 1\ntemuan:\n  - a\n", "lama.yaml");
  REQUIRE_FALSE(trouble);
  CHECK(trouble.error().english.starts_with("`lama.yaml` line 3 "));
}
