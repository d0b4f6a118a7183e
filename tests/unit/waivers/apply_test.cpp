#include <doctest/doctest.h>

#include "unit/written_repository.h"
#include "waivers/waivers.h"

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header
using noken::tests::WrittenRepository;
using noken::waivers::Applied;
using noken::waivers::Standing;

static constexpr const char* kPillar =
    "pilar:\n"
    "  - id: smart-living\n"
    "    sub_dimensi:\n"
    "      - kode: kesehatan  # noken: izinkan duplicate_name karena menunggu data sampai 2027\n"
    "      - kode: mobilitas\n";

static std::string waiver_of(const std::string& object, const std::string& until = "2027") {
  return "pengecualian:\n  - aturan: duplicate_name\n    objek: [" + object +
         "]\n    alasan: a\n    disetujui: b\n    sampai: " + until + "\n";
}

static Finding finding_on(const std::string& object, std::uint32_t file = kNoFile) {
  return {.diagnosis = Diagnosis::duplicate_name,
          .location = {.file = file},
          .object = object,
          .severity = Severity::warning};
}

static Applied apply_to(const Finding& finding, const std::string& settings) {
  const WrittenRepository repository("opd: []\n", settings);
  return waivers::apply(repository.state(),
                        {.profile = rules::Profile::lengkap, .only = {}, .skip = {}}, {finding});
}

TEST_CASE("a waiver names a sub-dimension, the region or a file") {
  CHECK(apply_to(finding_on("smart-living.kesehatan"), waiver_of("smart-living.kesehatan"))
            .is_waived[0]);
  CHECK(apply_to(finding_on("94.04"), waiver_of("\"94.04\"")).is_waived[0]);
  CHECK(apply_to(finding_on("", 1), waiver_of("isi.yaml")).is_waived[0]);
  CHECK_FALSE(apply_to(finding_on("", 0), waiver_of("isi.yaml")).is_waived[0]);
  CHECK_FALSE(
      apply_to(finding_on("smart-living.kesehatan"), waiver_of("smart-living")).is_waived[0]);
}

TEST_CASE("the last day of a waiver still counts") {
  CHECK(apply_to(finding_on("94.04"), waiver_of("\"94.04\"", "2026-11-22")).is_waived[0]);
  const Applied expired = apply_to(finding_on("94.04"), waiver_of("\"94.04\"", "2026-11-21"));
  CHECK_FALSE(expired.is_waived[0]);
  REQUIRE(expired.deviations.size() == 1);
  CHECK(expired.deviations[0].standing == Standing::expired);
}

TEST_CASE("a comment at a sub-dimension speaks of it alone") {
  const WrittenRepository repository(kPillar);
  const Applied applied = waivers::apply(
      repository.state(), {.profile = rules::Profile::lengkap, .only = {}, .skip = {}},
      {finding_on("smart-living.kesehatan", 1), finding_on("smart-living", 1),
       finding_on("smart-living.mobilitas", 1)});
  CHECK(applied.is_waived == std::vector<bool>{true, false, false});
  CHECK(applied.found.empty());
  REQUIRE(applied.deviations.size() == 1);
  CHECK(applied.deviations[0].object == "smart-living.kesehatan");
  CHECK(applied.deviations[0].approved_by.empty());
}

TEST_CASE("a call for WVR alone runs what it rests on") {
  CHECK(waivers::needed_for({.only = {"WVR"}, .skip = {}}).only.empty());
  CHECK(waivers::needed_for({.only = {"waiver_expired", "WVR-003"}, .skip = {}}).only.empty());
  CHECK(waivers::needed_for({.only = {"WVR", "APL"}, .skip = {}}).only.size() == 2);
}
