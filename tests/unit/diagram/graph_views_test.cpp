#include <fmt/format.h>

#include <map>

#include "unit/diagram/house.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Card;
using tests::card;
using tests::check_complete;
using tests::graph_of;
using tests::joins;
using tests::kHouse;
using tests::Names;
using tests::names_of;
using tests::WrittenRepository;

TEST_CASE("opd: what the agency and its parts have, and each flow over its edge") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::agency_view.make(state, {.object = "opd-a"});
  const auto& graph = graph_of(picture);
  CHECK(names_of(card(graph, "aplikasi")) == Names{"Aplikasi A", "Aplikasi Balai"});
  CHECK(names_of(card(graph, "layanan")) == Names{"Layanan A"});
  CHECK(names_of(card(graph, "infrastruktur")) == Names{"Ruang Server", "Jaringan A", "Server A"});
  // from the bank, to opd-b, from the national application; the flow inside is counted only
  CHECK(graph.edges.size() == 3);
  CHECK(joins(graph, "mitra", "aplikasi"));
  CHECK(joins(graph, "nasional", "aplikasi"));
  CHECK(joins(graph, "aplikasi", "opd-b"));
  CHECK(card(graph, "mitra").side == diagram::Side::left);
  CHECK(card(graph, "nasional").side == diagram::Side::right);
  CHECK(picture->counts[1] == "3 dari 3 aliran data ke luar dan dari luar; 1 aliran di dalamnya");
  CHECK_FALSE(diagram::agency_view.make(state, {.object = "app-a"}));
}

TEST_CASE("lapisan: from an application up to its process and down to its server") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::layers_view.make(state, {.object = "app-a"});
  const auto& graph = graph_of(picture);
  CHECK(graph.cards.size() == 6);
  CHECK(joins(graph, "pro-a", "lay-a"));
  CHECK(joins(graph, "lay-a", "app-a"));
  CHECK(joins(graph, "lay-a", "dat-a"));
  CHECK(joins(graph, "dat-a", "app-a"));
  CHECK(joins(graph, "app-a", "inf-s"));
  CHECK(graph.edges.size() == 5);
  // the measure stands beside, its number at what it protects
  CHECK(card(graph, "kea-a").marks == "K1");
  CHECK(card(graph, "app-a").marks == "P K1");
  CHECK(card(graph, "inf-s").marks == "K1");
  CHECK(card(graph, "lay-a").marks.empty());
}

TEST_CASE("lapisan of the region: a card a domain, edges that count") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::layers_view.make(state, {});
  const auto& graph = graph_of(picture);
  CHECK(graph.cards.size() == 6);
  const auto found = std::ranges::find(
      graph.edges, "2 dari 5 aplikasi berjalan di 2 dari 4 infrastruktur", &diagram::Edge::label);
  CHECK(found != graph.edges.end());
  CHECK(picture->counts.front() ==
        "1 dari 1 proses bisnis, 1 dari 1 layanan, 1 dari 1 data, 5 dari 5 aplikasi, "
        "4 dari 4 infrastruktur, 1 dari 1 keamanan");
}

TEST_CASE("infrastruktur: what stands where, and what is abroad") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::infrastructure_view.make(state, {});
  const auto& graph = graph_of(picture);
  CHECK(names_of(card(graph, "inf-f")) == Names{"Server A", "Aplikasi A"});
  CHECK(card(graph, "inf-f").band == 1);
  CHECK(card(graph, "inf-luar").band == 3);
  CHECK(card(graph, "inf-luar").marks == "SG");
  CHECK(names_of(card(graph, "inf-luar")) == Names{"Aplikasi B"});
  CHECK(joins(graph, "inf-j", "inf-f"));
  CHECK(names_of(card(graph, "tanpa-infrastruktur")) ==
        Names{"Aplikasi Balai", "Aplikasi Baru", "Aplikasi Lama"});
  CHECK(picture->counts[0] == "4 dari 4 infrastruktur");
  CHECK(picture->counts[1] == "2 dari 5 aplikasi dengan infrastruktur tercatat");
}

TEST_CASE("perubahan: new, upgraded and replaced by the end of the plan") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::change_view.make(state, {});
  const auto& graph = graph_of(picture);
  CHECK(joins(graph, "app-lama", "app-b@"));
  CHECK(joins(graph, "inf-j", "inf-j@"));
  CHECK(card(graph, "app-lama").band == 0);
  CHECK(card(graph, "app-baru").band == 3);
  REQUIRE(card(graph, "inf-j").rows.size() == 1);
  CHECK(card(graph, "inf-j").rows.front().detail == "milik sendiri");
  CHECK(card(graph, "inf-j@").rows.front().detail == "instansi lain");
  CHECK(graph.cards.size() == 5);
  // 5 applications, 1 service, 1 data set, 1 process, 4 infrastructure, 1 measure, 4 flows
  CHECK(picture->counts.front().contains("1 baru, 1 ditingkatkan, 1 diganti, 0 dihentikan"));
}

TEST_CASE("dampak: hop by hop, each at its shortest distance") {
  const WrittenRepository repository(kHouse);
  const auto state = repository.state();
  const auto picture = diagram::impact_view.make(state, {.object = "inf-f"});
  const auto& graph = graph_of(picture);
  std::map<std::string, std::size_t> hops;
  for (const Card& each : graph.cards) hops[each.id] = each.band;
  // inf-s stands in it, inf-j is connected to it; app-a runs on inf-s; the rest hangs on app-a
  const std::map<std::string, std::size_t> expected = {{"inf-f", 0},  {"inf-s", 1}, {"inf-j", 1},
                                                       {"app-a", 2},  {"lay-a", 3}, {"dat-a", 3},
                                                       {"app-a1", 3}, {"app-b", 3}, {"pro-a", 4}};
  CHECK(hops == expected);
  CHECK(joins(graph, "inf-s", "app-a"));
  CHECK_FALSE(joins(graph, "inf-f", "app-a"));
  CHECK(picture->counts.front() ==
        "8 unsur terdampak, 2 langsung; tiap unsur pada jarak terpendeknya");
  CHECK(graph_of(diagram::impact_view.make(state, {.object = "nas-srikandi"})).cards.size() >= 2);
  CHECK_FALSE(diagram::impact_view.make(state, {.object = "inf-tidak-ada"}));
}

TEST_CASE("dampak of much gathers it, and loses none") {
  std::string yaml =
      "opd:\n  - {id: opd-a, nama: Dinas, jenis: dinas}\ninfrastruktur:\n"
      "  - {id: inf-a, nama: Server, opd: opd-a, jenis: server}\naplikasi:\n";
  for (int i = 0; i < 70; ++i) {
    yaml += fmt::format("  - {{id: app-{:02}, nama: A {}, opd: opd-a, infrastruktur: [inf-a]}}\n",
                        i, i);
  }
  const WrittenRepository repository(yaml);
  const auto state = repository.state();
  const auto picture = diagram::impact_view.make(state, {.object = "inf-a"});
  const auto& graph = graph_of(picture);
  REQUIRE(graph.cards.size() == 2);
  // more names than a card can show: counted by owner
  CHECK(graph.cards[1].name == "70 aplikasi");
  CHECK(names_of(graph.cards[1]) == Names{"Dinas: 70"});
  CHECK(graph.edges.front().count == 70);
  check_complete(picture);
}
