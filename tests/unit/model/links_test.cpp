// The references of a state, from both of their ends.
#include "model/kind.h"
#include "model/visit.h"
#include "unit/written_repository.h"

using namespace noken;         // NOLINT(google-build-using-namespace): a test reads like the header
using namespace noken::model;  // NOLINT(google-build-using-namespace)

static std::string words_of(const Element& holder, const Element& target, const Field& field) {
  return holder.handle + " " + field.key + " " + target.handle;
}

static std::vector<std::string> links_in(const State& state) {
  std::vector<std::string> words;
  for (const Link& link : state.links())
    words.push_back(words_of(state.at(link.holder), state.at(link.target), *link.field));
  return words;
}

static std::vector<std::string> holders_of(const State& state, std::string_view id) {
  std::vector<std::string> holders;
  for (const Incoming& incoming : state.incoming(*state.written().find(id)))
    holders.push_back(incoming.holder->handle);
  return holders;
}

// From 2026-01-01 on app-b is owned by opd-b: the state of 2026-11-22 has the new owner alone.
static const char* const kYaml = R"(
opd:
  - id: opd-a
    nama: Dinas A
  - id: opd-b
    nama: Dinas B
aplikasi:
  - id: app-a
    nama: Aplikasi A
    opd: opd-a
    bergantung_pada: [app-b, app-b2]
  - id: app-b
    nama: Aplikasi B
    opd: opd-a
    perubahan:
      - pada: 2026-01-01
        menjadi: {opd: opd-b}
  - id: app-b2
    nama: Aplikasi B2
    opd: opd-b
)";

TEST_CASE("links stand in the order of their holders, as they are at the date") {
  const tests::WrittenRepository repository(kYaml);
  const State state = repository.state();
  CHECK(links_in(state) == std::vector<std::string>{"app-a opd opd-a",
                                                    "app-a bergantung_pada app-b",
                                                    "app-a bergantung_pada app-b2",
                                                    "app-b opd opd-b", "app-b2 opd opd-b"});
}

TEST_CASE("every element knows who refers to it") {
  const tests::WrittenRepository repository(kYaml);
  const State state = repository.state();
  CHECK(holders_of(state, "opd-a") == std::vector<std::string>{"app-a"});
  CHECK(holders_of(state, "opd-b") == std::vector<std::string>{"app-b", "app-b2"});
  CHECK(holders_of(state, "app-b2") == std::vector<std::string>{"app-a"});
  CHECK(holders_of(state, "app-a").empty());
}

TEST_CASE("elements with planned changes are listed as written") {
  const tests::WrittenRepository repository(kYaml);
  const State state = repository.state();
  REQUIRE(state.changing().size() == 1);
  CHECK(state.changing()[0] == state.written().find("app-b"));
}

TEST_CASE("the fields with references of a kind are those that can lead somewhere") {
  std::vector<std::string> keys;
  const Kind& flows = kind_of(KindId::flow);
  for_each_bit(reference_fields_of(flows),
               [&](std::size_t row) { keys.emplace_back(fields_of(flows)[row]->key); });
  CHECK(std::ranges::find(keys, "dari") != keys.end());
  CHECK(std::ranges::find(keys, "nama") == keys.end());
  CHECK(std::ranges::find(keys, "perubahan") == keys.end());
}

TEST_CASE("portions give their own elements, and answer as the whole to all else") {
  const tests::WrittenRepository repository(kYaml);
  const State written = repository.state();
  const State state(written.written(), written.day(), 2);
  REQUIRE(state.portions() == 3);
  std::vector<std::string> handles;
  std::vector<std::string> links;
  std::size_t applications = 0;
  for (std::size_t i = 0; i < state.portions(); ++i) {
    const State portion = state.portion(i);
    CHECK(portion.is_first() == (i == 0));
    for (const Element* element : portion.elements()) handles.push_back(element->handle);
    for (const Application& application : portion.all<Application>())
      applications += application.handle.empty() ? 0 : 1;
    const auto own = links_in(portion);
    links.insert(links.end(), own.begin(), own.end());
    CHECK(holders_of(portion, "app-b") == holders_of(state, "app-b"));
    CHECK(links_in(portion.whole()) == links_in(state));
  }
  CHECK(handles == std::vector<std::string>{"opd-a", "opd-b", "app-a", "app-b", "app-b2"});
  CHECK(applications == 3);
  CHECK(links == links_in(state));
  REQUIRE(state.portion(1).changing().size() == 1);
  CHECK(state.portion(0).changing().empty());
}

namespace {

struct Counted {
  static inline int made = 0;
  std::size_t elements;
  explicit Counted(const State& state) : elements(state.elements().size()) { ++made; }
};

}  // namespace

TEST_CASE("an index is made of the whole, once, when it is first asked for") {
  const tests::WrittenRepository repository(kYaml);
  const State written = repository.state();
  const State state(written.written(), written.day(), 1);
  CHECK(Counted::made == 0);
  CHECK(state.portion(3).index<Counted>().elements == 5);
  CHECK(&state.index<Counted>() == &state.portion(0).index<Counted>());
  CHECK(Counted::made == 1);
}
