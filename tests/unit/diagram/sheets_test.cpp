// What holds for every sheet of every view: words are large enough, stay on the sheet and in their
// box, nothing is more than a picture, and the same model gives the same bytes.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/diagram/word_places.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Picture;
using tests::check_words;
using tests::engine;
using tests::parsed;
using tests::WrittenRepository;

// A small region with a bit of everything; `name` goes into every name.
static std::string region(const std::string& name) {
  const auto line = [&](const char* format) {
    return fmt::format(fmt::runtime(format), fmt::arg("n", name)) + "\n";
  };
  return line("opd:") + line("  - {{id: opd-a, nama: {n}, jenis: dinas, urusan: [kesehatan]}}") +
         line("  - {{id: opd-b, nama: {n}, jenis: dinas, urusan: [pendidikan]}}") +
         line("mitra:\n  - {{id: mit-a, nama: {n}, unsur: swasta}}") +
         line("proses_bisnis:\n  - {{id: pro-a, nama: {n}, opd: opd-a, rab: RAB.06.01}}") +
         line("layanan:\n  - {{id: lay-a, nama: {n}, opd: opd-a, ral: RAL.01.06}}") +
         line(
             "data:\n  - {{id: dat-a, nama: {n}, opd: opd-a, data_pribadi: umum, rad: "
             "RAD.06.01}}") +
         line(
             "aplikasi:\n  - {{id: app-a, nama: {n}, opd: opd-a, data: [dat-a], raa: RAA.01.01, "
             "label: [inti]}}") +
         line("  - {{id: app-b, nama: {n}, opd: opd-b}}") +
         line(
             "infrastruktur:\n  - {{id: inf-a, nama: {n}, opd: opd-a, rai: RAI.02.01, jenis: "
             "server}}") +
         line("alur_data:\n  - {{dari: app-a, ke: app-b, data: [dat-a], mekanisme: berkas}}") +
         line("  - {{dari: app-a, ke: nas-srikandi, data: [dat-a], mekanisme: splp}}") +
         line("  - {{dari: mit-a, ke: app-b, data: [dat-a], mekanisme: manual}}") +
         line(
             "program:\n  - {{id: prg-a, nama: {n}, opd: opd-a, jenis: peta_rencana, muatan: "
             "aplikasi, tahun: 2025-2026, anggaran: {{2025: 1_500_000_000, 2026: 20_000_000}}}}") +
         line(
             "  - {{id: prg-b, nama: {n}, opd: opd-b, jenis: quick_win, sub_dimensi: "
             "[smart-living.kesehatan], tahun: 2027, butuh: [prg-a]}}");
}

static std::string object_for(std::string_view view) {
  return view == "dampak" ? "app-a" : view == "opd" ? "opd-a" : "";
}

static std::vector<Picture> all_pictures(const model::State& state, Language language) {
  std::vector<Picture> pictures;
  for (const diagram::View* view : diagram::views()) {
    auto picture = view->make(state, {.language = language, .object = object_for(view->name)});
    REQUIRE_MESSAGE(picture, std::string(view->name));
    pictures.push_back(std::move(*picture));
  }
  return pictures;
}

static std::vector<std::string> svgs_of(const Picture& picture, Language language) {
  const auto sheets = diagram::draw_svg(picture, engine(), language);
  REQUIRE(sheets);
  return *sheets;
}

TEST_CASE("words are large enough and stay in their box, on every sheet of every view") {
  for (const std::string& name :
       {std::string("Dinas Kesehatan"), std::string("\"") + std::string(300, 'W') + "\"",
        std::string(
            "\"Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB\"")}) {
    const WrittenRepository repository(region(name));
    const auto state = repository.state();
    for (const Language language : {Language::indonesian, Language::english}) {
      for (const Picture& picture : all_pictures(state, language)) {
        for (const std::string& svg : svgs_of(picture, language)) check_words(svg, picture.view);
      }
    }
  }
}

TEST_CASE("in the room of a document words are as large, on every sheet of every view") {
  // Between the margins of A4 and of F4, upright and lying; headings stand above the first sheet.
  const diagram::Room rooms[] = {{439, 650, 560}, {684, 398, 310}, {779, 412, 330}};
  const WrittenRepository repository(
      region("\"Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB\""));
  const auto state = repository.state();
  for (const diagram::Room& room : rooms) {
    for (Picture& picture : all_pictures(state, Language::indonesian)) {
      const bool is_upright = picture.paper == diagram::Paper::a4_portrait;
      if (is_upright != (room.height > room.width)) continue;
      picture.room = room;
      const auto svgs = svgs_of(picture, Language::indonesian);
      for (const std::string& svg : svgs) {
        check_words(svg, picture.view, 0);
        const auto root = parsed(svg);
        const double height = root.child("svg").attribute("height").as_double();
        CHECK(root.child("svg").attribute("width").as_double() == room.width);
        CHECK(height == (&svg == svgs.data() ? room.first : room.height));
      }
    }
  }
}

TEST_CASE("hostile names stay text in every view") {
  const WrittenRepository repository(region(
      "\"</text><script>alert(1)</script>\\\" onload=\\\"x ]]> &amp; {{a}} \xF0\x9F\x98\x80\""));
  const auto state = repository.state();
  for (Picture& picture : all_pictures(state, Language::indonesian)) {
    picture.finish.to_repository = "../";
    for (const std::string& svg : svgs_of(picture, Language::indonesian)) {
      tests::check_harmless(svg);
      const auto document = parsed(svg);
      for (const auto& found : document.select_nodes("//@href")) {
        CHECK_MESSAGE(std::string_view(found.attribute().value()).starts_with("../isi.yaml#L"),
                      found.attribute().value());
      }
    }
  }
}

TEST_CASE("the same model gives the same bytes, in both themes") {
  const WrittenRepository repository(region("Dinas"));
  const auto state = repository.state();
  for (Picture& picture : all_pictures(state, Language::indonesian)) {
    for (const diagram::Theme theme : {diagram::Theme::light, diagram::Theme::dark}) {
      picture.finish.theme = theme;
      const auto svgs = svgs_of(picture, Language::indonesian);
      CHECK(svgs == svgs_of(picture, Language::indonesian));
      const auto pdf = engine().pdf(svgs, {.title = picture.title, .date = picture.date});
      REQUIRE(pdf);
      CHECK(*pdf == *engine().pdf(svgs, {.title = picture.title, .date = picture.date}));
    }
  }
}

TEST_CASE("every paper has its true size, in SVG and PDF") {
  using diagram::Paper;
  struct Known {
    Paper paper;
    const char* width;  // in points
    const char* height;
  };
  const Known sizes[] = {{Paper::a3_landscape, "1190.55pt", "841.89pt"},
                         {Paper::a4_portrait, "595.28pt", "841.89pt"},
                         {Paper::f4_portrait, "609.45pt", "935.43pt"}};
  const WrittenRepository repository(region("Dinas"));
  const auto state = repository.state();
  for (const Known& known : sizes) {
    for (Picture& picture : all_pictures(state, Language::indonesian)) {
      picture.paper = known.paper;
      const auto svgs = svgs_of(picture, Language::indonesian);
      const auto root = parsed(svgs.front());
      CHECK(root.child("svg").attribute("width").value() == std::string(known.width));
      CHECK(root.child("svg").attribute("height").value() == std::string(known.height));
    }
  }
}

// Bytes of a PNG say little; one of a sheet with pictures on it is far from what an empty one
// takes.
TEST_CASE("no sheet is blank") {
  const WrittenRepository repository(region("Dinas"));
  const auto state = repository.state();
  const std::string empty =
      "<svg xmlns='http://www.w3.org/2000/svg' width='595pt' height='842pt'/>";
  const auto blank = engine().png(empty, 1);
  REQUIRE(blank);
  for (const Picture& picture : all_pictures(state, Language::indonesian)) {
    for (const std::string& svg : svgs_of(picture, Language::indonesian)) {
      const auto png = engine().png(svg, 1);
      REQUIRE(png);
      CHECK_MESSAGE(png->size() > 4 * blank->size(), picture.view);
    }
  }
}

TEST_CASE("--label leaves what does not carry it") {
  const WrittenRepository repository(region("Dinas"));
  const auto state = repository.state();
  const auto landscape = diagram::landscape_view.make(state, {.label = "inti"});
  REQUIRE(landscape);
  CHECK(landscape->counts[0] == "1 dari 2 aplikasi");
  // two of the three flows have app-a at an end
  CHECK(landscape->counts[1] == "2 dari 3 aliran data");
  const auto map = diagram::road_map_view.make(state, {.label = "inti"});
  REQUIRE(map);
  CHECK(map->counts[0].starts_with("0 dari 2 program"));
  // of what depends on the agency, app-a carries the label; dat-a and the others do not
  const auto impact = diagram::impact_view.make(state, {.object = "opd-a", .label = "inti"});
  REQUIRE(impact);
  for (const auto& card : std::get<diagram::Graph>(impact->content).cards)
    CHECK_MESSAGE((card.id == "opd-a" || card.id == "app-a"), card.id);
  const auto layers = diagram::layers_view.make(state, {.object = "dat-a", .label = "inti"});
  REQUIRE(layers);
  CHECK(std::get<diagram::Graph>(layers->content).cards.size() == 2);
}
