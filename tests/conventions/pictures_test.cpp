// The pictures of examples/mimika, on the paper on which they are printed.
#include <doctest/doctest.h>

#include <functional>

#include "conventions/source_tree.h"
#include "loading/load.h"
#include "unit/diagram/word_places.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Picture;
using diagram::View;
using diagram::ViewObject;

// The example at a date, loaded once.
static const model::State& example() {
  static const Day kDay = first_day(*parse_date("2026-11-22"));
  static const loading::Loaded kLoaded = *loading::load(
      (conventions::source_root() / "examples" / "mimika").string(), {.as_of = kDay});
  static const model::State kState(*kLoaded.architecture, kDay);
  return kState;
}

// What each view is drawn of: the region, every agency, and elements on which much depends.
static std::vector<std::string> objects_of(const View& view) {
  if (view.name == "dampak")
    return {"inf-dc", "inf-cloud", "opd-diskominfo", "opd-dinkes", "app-simrs", "data-penduduk"};
  if (view.name == "opd") {
    std::vector<std::string> agencies;
    for (const auto& agency : example().all<model::Agency>()) agencies.push_back(agency.handle);
    return agencies;
  }
  if (view.name == "lapisan") return {"", "lay-pengaduan", "opd-diskominfo"};
  if (view.name == "alur") return {"", "app-simrs", "opd-diskominfo"};
  return {""};
}

// More than one sheet of A4 can say, even in totals.
static bool needs_a3(const View& view, const std::string& object) {
  return view.name == "dampak" && object == "opd-diskominfo";
}

static void check_pictures(const View& view, const std::function<void(Picture&)>& change) {
  for (const std::string& object : objects_of(view)) {
    auto picture = view.make(example(), {.object = object});
    REQUIRE_MESSAGE(picture, std::string(view.name), " ", object);
    change(*picture);
    if (!picture->may_grow && needs_a3(view, object)) continue;
    for (const std::string& svg : tests::svg_of(*picture))
      tests::check_words(svg, fmt::format("{} {}", view.name, object));
  }
}

TEST_CASE("every word of the example's pictures has 7 points, and stays in its box") {
  for (const View* view : diagram::views()) check_pictures(*view, [](Picture&) {});
}

TEST_CASE("and so it is where A4 was asked for") {
  const auto on_a4 = [](Picture& picture) {
    picture.may_grow = false;
    if (picture.paper == diagram::Paper::a3_landscape) picture.paper = diagram::Paper::a4_landscape;
    if (picture.paper == diagram::Paper::a3_portrait) picture.paper = diagram::Paper::a4_portrait;
  };
  for (const View* view : diagram::views()) check_pictures(*view, on_a4);
}

// A PNG grows with what is on it; the same sheet with its titles alone is the measure.
TEST_CASE("a sheet of each view is not blank when it becomes dots") {
  for (const View* view : diagram::views()) {
    const auto picture = view->make(example(), {.object = objects_of(*view).front()});
    REQUIRE(picture);
    Picture empty = *picture;
    empty.content = diagram::Graph();
    empty.plainer.clear();
    const auto png = tests::engine().png(tests::svg_of(*picture).front(), 1);
    const auto bare = tests::engine().png(tests::svg_of(empty).front(), 1);
    REQUIRE(png);
    REQUIRE(bare);
    CHECK_MESSAGE(png->size() > 2 * bare->size(), std::string(view->name));
  }
}
