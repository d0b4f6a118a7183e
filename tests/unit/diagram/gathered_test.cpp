// What is too much for a sheet is counted on it, and named on sheets behind it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/diagram/word_places.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Picture;
using tests::WrittenRepository;

static constexpr int kMany = 150;

// An agency with many data sets of two subjects, and as many applications on one server that send
// data to an agency each.
static std::string busy_region() {
  std::string yaml = "opd:\n  - {id: opd-sibuk, nama: Dinas Sibuk, jenis: dinas}\n";
  for (int i = 0; i < kMany; ++i)
    yaml += fmt::format("  - {{id: opd-{0}, nama: Distrik Nomor {0}, jenis: distrik}}\n", i);
  yaml += "data:\n";
  for (int i = 0; i < kMany; ++i) {
    yaml += fmt::format("  - {{id: dat-{0}, nama: Data Nomor {0}, opd: opd-sibuk, rad: {1}}}\n", i,
                        i % 3 == 0 ? "RAD.06.01" : "RAD.09.03");
  }
  yaml += "infrastruktur:\n  - {id: inf-a, nama: Server Bersama, opd: opd-sibuk, jenis: server}\n";
  yaml += "aplikasi:\n";
  for (int i = 0; i < kMany; ++i) {
    yaml += fmt::format(
        "  - {{id: app-{0}, nama: Aplikasi Nomor {0}, opd: opd-sibuk, infrastruktur: [inf-a]}}\n",
        i);
  }
  yaml += "alur_data:\n";
  for (int i = 0; i < kMany; ++i) {
    yaml += fmt::format("  - {{dari: app-{0}, ke: opd-{0}, data: [dat-{0}], mekanisme: api}}\n", i);
  }
  return yaml;
}

static std::vector<std::string> drawn(const Picture& picture) {
  auto sheets = tests::svg_of(picture);
  for (const std::string& svg : sheets) tests::check_words(svg, picture.view);
  return sheets;
}

// On how many of the sheets' lines the words stand by themselves.
static std::size_t places_of(const std::vector<std::string>& sheets, const std::string& words) {
  std::size_t places = 0;
  for (const std::string& svg : sheets)
    places += tests::count(svg, fmt::format("//text[.='{}']", words).c_str());
  return places;
}

TEST_CASE("an agency with too much is counted by subject and by neighbour, and named behind") {
  const WrittenRepository repository(busy_region());
  const auto state = repository.state();
  const auto picture = diagram::agency_view.make(state, {.object = "opd-sibuk"});
  REQUIRE(picture);
  const auto sheets = drawn(*picture);
  REQUIRE(sheets.size() > 1);
  // 50 of the 150 numbers can be divided by three
  CHECK(tests::count(sheets.front(), "//text[contains(.,'(50)')]") == 1);
  CHECK(tests::count(sheets.front(), "//text[contains(.,'(100)')]") == 1);
  const std::vector<std::string> behind(sheets.begin() + 1, sheets.end());
  for (int i = 0; i < kMany; ++i) {
    CHECK_MESSAGE(places_of(behind, fmt::format("Data Nomor {}", i)) >= 1, i);
    CHECK_MESSAGE(places_of(behind, fmt::format("Aplikasi Nomor {}", i)) >= 1, i);
    CHECK_MESSAGE(places_of(behind, fmt::format("Distrik Nomor {}", i)) == 1, i);
  }
}

TEST_CASE("an impact on too many is counted hop by hop, and named behind") {
  const WrittenRepository repository(busy_region());
  const auto state = repository.state();
  const auto picture = diagram::impact_view.make(state, {.object = "inf-a"});
  REQUIRE(picture);
  const auto sheets = drawn(*picture);
  REQUIRE(sheets.size() > 1);
  CHECK(tests::count(sheets.front(), "//text[.='150 aplikasi']") == 1);
  const std::vector<std::string> behind(sheets.begin() + 1, sheets.end());
  for (int i = 0; i < kMany; ++i)
    CHECK_MESSAGE(places_of(behind, fmt::format("Aplikasi Nomor {}", i)) == 1, i);
}

TEST_CASE("what fits its sheet is not gathered") {
  const WrittenRepository repository(
      "opd:\n  - {id: opd-a, nama: Dinas Satu, jenis: dinas}\n"
      "aplikasi:\n  - {id: app-a, nama: Aplikasi A, opd: opd-a}\n");
  const auto state = repository.state();
  const auto picture = diagram::agency_view.make(state, {.object = "opd-a"});
  REQUIRE(picture);
  CHECK(picture->plainer.empty());
  CHECK(drawn(*picture).size() == 1);
}
