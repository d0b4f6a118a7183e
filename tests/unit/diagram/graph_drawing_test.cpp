#include "unit/diagram/house.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::ViewRequest;
using tests::all_views;
using tests::Asked;
using tests::card;
using tests::check_complete;
using tests::graph_of;
using tests::kHouse;
using tests::Names;
using tests::svg_of;
using tests::WrittenRepository;

TEST_CASE("every card and edge of each view is in its SVG and DOT, twice the same") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  for (const Asked& asked : all_views("app-a", "opd-a")) {
    CAPTURE(asked.view.name);
    const auto picture = asked.view.make(state, {.object = asked.object});
    check_complete(picture);
    CHECK(svg_of(*picture) == svg_of(*asked.view.make(state, {.object = asked.object})));
  }
}

TEST_CASE("links of the pictures lead to file and line") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  auto picture = diagram::impact_view.make(state, {.object = "app-a"});
  // the fifteenth line of the file, whose first is empty
  CHECK(card(graph_of(picture), "app-a").source == "isi.yaml:15");
  picture->finish.to_repository = "";
  CHECK(tests::count(svg_of(*picture).front(), "//a[@href='isi.yaml#L15']") == 1);
}

// Names that try to be markup, to break a line or to overflow, in every domain.
static std::string hostile_house() {
  const std::string name = R"("<script>\"'{a}|]]> \\N %s &#10; )" + std::string(120, 'W') + "\"";
  std::string yaml = kHouse;
  for (std::size_t at = yaml.find("nama: "); at != std::string::npos;
       at = yaml.find("nama: ", at + 1)) {
    const std::size_t end = yaml.find_first_of(",\n}", at);
    yaml.replace(at, end - at, "nama: " + name);
  }
  return yaml;
}

TEST_CASE("hostile names are drawn as text") {
  const WrittenRepository repository(hostile_house());
  const auto state = repository.state();
  for (const Asked& asked : all_views("app-a", "opd-a")) {
    CAPTURE(asked.view.name);
    auto picture = asked.view.make(state, {.object = asked.object});
    check_complete(picture);
    picture->finish.to_repository = "../";
    for (const std::string& svg : svg_of(*picture)) tests::check_harmless(svg);
  }
}

static Names ordered_cards(const std::string& svg) {
  const auto document = tests::parsed(svg);
  std::vector<std::pair<double, std::string>> cards;
  for (const auto& node : document.select_nodes("//g[starts-with(@id,'kartu-')]")) {
    const auto box = node.node().child("rect");
    cards.emplace_back(box.attribute("x").as_double() * 1e4 + box.attribute("y").as_double(),
                       node.node().attribute("id").value());
  }
  std::ranges::sort(cards);
  Names ids;
  for (const auto& each : cards) ids.push_back(each.second);
  return ids;
}

TEST_CASE("one more application leaves the cards in their order") {
  std::string more = kHouse;
  more.insert(more.find("infrastruktur:\n"),
              "  - {id: app-a9, nama: Satu Lagi, opd: opd-a, infrastruktur: [inf-s]}\n");
  const WrittenRepository before(kHouse);
  const WrittenRepository after(more);
  for (const Asked& asked : all_views("dat-a", "opd-a")) {
    CAPTURE(asked.view.name);
    const ViewRequest request{.object = asked.object};
    const auto cards_before =
        ordered_cards(svg_of(*asked.view.make(before.state(), request)).front());
    auto cards_after = ordered_cards(svg_of(*asked.view.make(after.state(), request)).front());
    std::erase_if(cards_after, [](const std::string& id) { return id.contains("app-a9"); });
    CHECK(cards_before == cards_after);
  }
}
