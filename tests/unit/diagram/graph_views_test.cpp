#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "unit/diagram/picture_checks.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Card;
using diagram::Graph;
using diagram::Picture;
using diagram::ViewRequest;
using tests::check_complete;
using tests::graph_of;
using tests::svg_of;
using tests::WrittenRepository;

// fiktif. pro-a <- lay-a <- app-a -> dat-a, on inf-s in inf-f; dat-a goes on to app-b of opd-b.
static constexpr const char* kHouse = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, singkatan: SATU, jenis: dinas, urusan: [kesehatan]}
  - {id: opd-a1, nama: Balai Satu, jenis: upt, induk: opd-a}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
mitra:
  - {id: mit-bank, nama: Bank Mitra, unsur: swasta}
proses_bisnis:
  - {id: pro-a, nama: Proses A, opd: opd-a}
layanan:
  - {id: lay-a, nama: Layanan A, opd: opd-a, proses_bisnis: [pro-a]}
data:
  - {id: dat-a, nama: Data A, opd: opd-a, data_pribadi: umum, sumber_utama: app-a, layanan: [lay-a]}
aplikasi:
  - {id: app-a, nama: Aplikasi A, opd: opd-a, data: [dat-a], layanan: [lay-a], infrastruktur: [inf-s]}
  - {id: app-a1, nama: Aplikasi Balai, opd: opd-a1, bergantung_pada: [app-a]}
  - {id: app-b, nama: Aplikasi B, opd: opd-b, infrastruktur: [inf-luar]}
  - {id: app-lama, nama: Aplikasi Lama, opd: opd-b, selesai: 2027-06-30, pengganti: app-b}
  - {id: app-baru, nama: Aplikasi Baru, opd: opd-b, status: rencana, mulai: 2028}
infrastruktur:
  - {id: inf-f, nama: Ruang Server, opd: opd-a, jenis: fasilitas_komputasi, kepemilikan: milik_sendiri}
  - id: inf-s
    nama: Server A
    opd: opd-a
    jenis: server
    kepemilikan: milik_sendiri
    fasilitas: inf-f
  - id: inf-luar
    nama: Awan Luar
    opd: opd-b
    jenis: komputasi_awan
    kepemilikan: pihak_ketiga_luar_negeri
    negara: SG
  - id: inf-j
    nama: Jaringan A
    opd: opd-a
    jenis: jaringan_intra
    kepemilikan: milik_sendiri
    terhubung_ke: [inf-f]
    perubahan:
      - {pada: 2027, menjadi: {kepemilikan: instansi_lain}}
keamanan:
  - {id: kea-a, nama: Uji A, opd: opd-a, jenis: audit, melindungi: [app-a, inf-s]}
alur_data:
  - {dari: app-a, ke: app-b, data: [dat-a], mekanisme: api}
  - {dari: mit-bank, ke: app-a, data: [dat-a], mekanisme: berkas}
  - {dari: app-a, ke: app-a1, data: [dat-a], mekanisme: api}
  - {dari: nas-srikandi, ke: app-a1, data: [dat-a], mekanisme: api}
)";

// The views of this file, each with an object that the repository has.
struct Asked {
  const diagram::View& view;
  std::string object;
};
static std::vector<Asked> all_views(const std::string& application, const std::string& agency) {
  return {{diagram::agency_view, agency},      {diagram::layers_view, ""},
          {diagram::layers_view, application}, {diagram::layers_view, agency},
          {diagram::infrastructure_view, ""},  {diagram::change_view, ""},
          {diagram::impact_view, application}};
}

static const Card& card(const Graph& graph, std::string_view id) {
  const auto found = std::ranges::find(graph.cards, id, &Card::id);
  REQUIRE_MESSAGE(found != graph.cards.end(), std::string(id));
  return *found;
}

static std::vector<std::string> names_of(const Card& card) {
  std::vector<std::string> names;
  for (const auto& row : card.rows) names.push_back(row.name);
  return names;
}

using Names = std::vector<std::string>;

static bool joins(const Graph& graph, std::string_view from, std::string_view to) {
  return std::ranges::any_of(graph.edges, [&](const diagram::Edge& edge) {
    return graph.cards[edge.from].id == from && graph.cards[edge.to].id == to;
  });
}

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
  CHECK(picture->counts[1] == "3 dari 3 aliran data ke luar dan dari luar");
  CHECK(picture->counts[2] == "1 aliran data di dalam perangkat daerah ini");
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
  CHECK(picture->counts.front() == "8 unsur terdampak, 2 di antaranya langsung");
  CHECK(graph_of(diagram::impact_view.make(state, {.object = "nas-srikandi"})).cards.size() >= 2);
  CHECK_FALSE(diagram::impact_view.make(state, {.object = "inf-tidak-ada"}));
}

TEST_CASE("dampak of much gathers it, and loses none") {
  std::string yaml =
      "opd:\n  - {id: opd-a, nama: Dinas, jenis: dinas}\ninfrastruktur:\n"
      "  - {id: inf-a, nama: Server, opd: opd-a, jenis: server}\naplikasi:\n";
  for (int i = 0; i < 70; ++i)
    yaml += fmt::format("  - {{id: app-{:02}, nama: A {}, opd: opd-a, infrastruktur: [inf-a]}}\n",
                        i, i);
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
