#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "unit/diagram/picture_checks.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Picture;
using tests::count;
using tests::graph_of;
using tests::parsed;
using tests::svg_of;
using tests::WrittenRepository;

static constexpr const char* kTwoAgencies = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas, urusan: [kesehatan]}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
  - {id: opd-c, nama: Dinas Sendiri, jenis: dinas}
mitra:
  - {id: mit-bank, nama: Bank Mitra, unsur: swasta}
data:
  - {id: dat-x, nama: Data X, opd: opd-a, data_pribadi: umum}
  - {id: dat-y, nama: Data Y, opd: opd-a, data_pribadi: tidak}
aplikasi:
  - {id: app-a, nama: Aplikasi A, opd: opd-a, data: [dat-x]}
  - {id: app-b, nama: Aplikasi B, opd: opd-b}
  - {id: app-b2, nama: Aplikasi B Dua, opd: opd-b, status: rencana, mulai: 2028}
  - {id: app-c, nama: Aplikasi C, opd: opd-c, status: dihentikan, selesai: 2020}
alur_data:
  - {dari: app-a, ke: app-b, data: [dat-x], mekanisme: berkas}
  - {dari: app-a, ke: app-b2, data: [dat-y], mekanisme: berkas}
  - {dari: app-a, ke: app-b, data: [dat-y], mekanisme: berkas}
  - {dari: app-b, ke: app-b2, data: [dat-y], mekanisme: api}
  - {dari: app-a, ke: nas-srikandi, data: [dat-y], mekanisme: api}
  - {dari: mit-bank, ke: app-a, data: [dat-y], mekanisme: api}
)";

static Result<Picture> landscape(const model::State& state, const diagram::ViewRequest& request) {
  return diagram::landscape_view.make(state, request);
}
static Result<Picture> flows(const model::State& state, const diagram::ViewRequest& request) {
  return diagram::flows_view.make(state, request);
}
static Result<Picture> pillars(const model::State& state, const diagram::ViewRequest& request) {
  return diagram::pillars_view.make(state, request);
}

TEST_CASE("the landscape gathers flows by agency, mechanism and safety, and counts all") {
  const WrittenRepository repository(kTwoAgencies);
  const auto state = repository.state();
  const auto picture = landscape(state, {});
  const auto& graph = graph_of(picture);
  // opd-a, opd-b, opd-c, the partners and the national applications
  CHECK(graph.cards.size() == 5);
  // a to b by file, once with personal data in clear and twice without; to the national
  // application; from the partner. The flow inside opd-b is no edge.
  CHECK(graph.edges.size() == 4);
  int flows = 0;
  for (const auto& edge : graph.edges) flows += edge.count;
  CHECK(flows == 5);
  CHECK(picture->counts[0] == "4 dari 4 aplikasi");
  CHECK(picture->counts[1] ==
        "6 dari 6 aliran data, 1 di antaranya di dalam satu perangkat daerah");
  CHECK(picture->counts[2].starts_with("3 dari 3 perangkat daerah"));
}

TEST_CASE("every edge and every card of the graph is drawn") {
  const WrittenRepository repository(kTwoAgencies);
  const auto state = repository.state();
  for (const auto view : {landscape, flows}) tests::check_complete(view(state, {}));
}

TEST_CASE("alur of one element shows its flows alone") {
  const WrittenRepository repository(kTwoAgencies);
  const auto state = repository.state();
  CHECK(graph_of(flows(state, {.object = "dat-x"})).edges.size() == 1);
  CHECK(graph_of(flows(state, {.object = "app-b2"})).edges.size() == 2);
  CHECK(graph_of(flows(state, {.object = "opd-b"})).edges.size() == 4);
  CHECK(graph_of(flows(state, {.object = "nas-srikandi"})).edges.size() == 1);
  CHECK_FALSE(flows(state, {.object = "app-tidak-ada"}));
}

TEST_CASE("the pillars show every sub-dimension of the pack") {
  const WrittenRepository repository(kTwoAgencies);
  const auto state = repository.state();
  const auto picture = pillars(state, {});
  REQUIRE(picture);
  std::size_t cells = 0;
  for (const auto& row : std::get<diagram::Matrix>(picture->content).rows)
    cells += row.cells.size();
  CHECK(cells == 18);
  const auto sheets = svg_of(*picture);
  CHECK(count(sheets.front(), "//g[starts-with(@id,'smart-')]") == 18);
  CHECK_FALSE(diagram::draw_dot(*picture));
}

// Names that try to be markup, to break a line or to overflow.
static std::string hostile_names() {
  std::string yaml =
      "opd:\n  - {id: opd-a, nama: \"A\\\"><script>alert(1)</script>\", jenis: dinas}\n";
  yaml += "aplikasi:\n";
  const std::vector<std::string> names = {R"("'\"{a}|<b>&amp;|}'")",
                                          R"("baris\nkedua")",
                                          "\"" + std::string(300, 'W') + "\"",
                                          "\"emoji \xF0\x9F\x98\x80\"",
                                          "\"\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7\"",
                                          R"("]]> \\N \\l %s &#10;")"};
  for (std::size_t i = 0; i < names.size(); ++i)
    yaml += fmt::format("  - {{id: app-{}, nama: {}, opd: opd-a}}\n", i, names[i]);
  yaml += "data:\n  - {id: dat-x, nama: \"<x onload='y'>\", opd: opd-a}\nalur_data:\n";
  for (std::size_t i = 1; i < names.size(); ++i)
    yaml += fmt::format("  - {{dari: app-0, ke: app-{}, data: [dat-x], mekanisme: api}}\n", i);
  return yaml;
}

TEST_CASE("hostile names are drawn as text in every view") {
  const WrittenRepository repository(hostile_names());
  const auto state = repository.state();
  for (const auto view : {landscape, flows, pillars}) {
    const auto picture = view(state, {});
    REQUIRE(picture);
    for (const std::string& svg : svg_of(*picture)) tests::check_harmless(svg);
  }
  const auto dot = diagram::draw_dot(*landscape(state, {}));
  REQUIRE(dot);
  CHECK(dot->find("label=<") == std::string::npos);
  CHECK(dot->find("'\\\"{a}") != std::string::npos);
}

TEST_CASE("one more application leaves the cards in their order") {
  const std::string more = std::string(kTwoAgencies);
  const std::size_t at = more.find("alur_data:");
  const WrittenRepository before(kTwoAgencies);
  const WrittenRepository after(
      more.substr(0, at) + "  - {id: app-a9, nama: Aplikasi Baru, opd: opd-a}\n" + more.substr(at));
  const auto order = [](const WrittenRepository& repository) {
    const auto state = repository.state();
    const auto document = parsed(svg_of(*landscape(state, {})).front());
    std::vector<std::pair<double, std::string>> cards;
    for (const auto& node : document.select_nodes("//g[starts-with(@id,'kartu-')]")) {
      const auto box = node.node().child("rect");
      cards.emplace_back(box.attribute("x").as_double() * 1e4 + box.attribute("y").as_double(),
                         node.node().attribute("id").value());
    }
    std::ranges::sort(cards);
    std::vector<std::string> ids;
    for (const auto& card : cards) ids.push_back(card.second);
    return ids;
  };
  CHECK(order(before) == order(after));
}

TEST_CASE("a picture becomes a PNG that is not blank") {
  const WrittenRepository repository(kTwoAgencies);
  const auto state = repository.state();
  const auto engine = cli::drawing_engine();
  REQUIRE(engine);
  const auto png = (*engine)->png(svg_of(*landscape(state, {})).front(), 1);
  REQUIRE(png);
  CHECK(png->starts_with("\x89PNG"));
  CHECK(png->size() > 10'000);
  CHECK_FALSE((*engine)->png("<svg", 1));
}
