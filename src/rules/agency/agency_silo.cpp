#include <map>
#include <set>
#include "rules/rule.h"

#include "rules/conditions/national.h"

namespace noken::rules {

// An end belongs to a house when it is an application or an agency of it; national applications and
// partners to none.
static const Agency* house_of_end(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given() || end->element == nullptr) return nullptr;
  return house_of(state, state.at(*end->element));
}

// A refused end may lead anywhere, so it counts as an exchange; so does the national application as
// used here.
static bool leaves_house(const State& state, const model::ReferenceValue& end,
                         const Agency& house) {
  const Application* application = state.find<Application>(end);
  if (application != nullptr && conditions::is_national_here(*application)) return true;
  return !end.is_missing() && house_of_end(state, end) != &house;
}

static bool is_in_regional_use(const State& state, const Application& application) {
  return is_regional(application) && state.is_live(application);
}

// The houses whose live regional applications exchange data with the world outside the house, by
// number.
static std::set<std::uint32_t> exchanging_houses(const State& state) {
  std::set<std::uint32_t> houses;
  const auto add = [&](const model::ReferenceValue& end, const model::ReferenceValue& other) {
    const Application* application = state.find<Application>(end);
    const bool counts = application != nullptr && is_in_regional_use(state, *application);
    const Agency* house = counts ? house_of(state, *application) : nullptr;
    if (house != nullptr && leaves_house(state, other, *house)) houses.insert(house->number);
  };
  for (const Flow& flow : state.current<Flow>()) {
    add(flow.from, flow.to);
    add(flow.to, flow.from);
  }
  return houses;
}

// A flow of one of them may stand in what could not be read.
static bool may_have_flow(const State& state, const std::vector<const Application*>& applications) {
  return std::ranges::any_of(applications, [&](const Application* application) {
    return state.written().left_out.may_name(application->handle);
  });
}

static void check_silo(const State& state, Findings& findings) {
  std::map<std::uint32_t, std::vector<const Application*>> by_house;
  for (const Application& application : state.live<Application>()) {
    const Agency* house = is_regional(application) ? house_of(state, application) : nullptr;
    if (house != nullptr && !is_outside(*house)) by_house[house->number].push_back(&application);
  }
  const auto exchanging = exchanging_houses(state);
  for (const auto& [number, applications] : by_house) {
    const auto& house = static_cast<const Agency&>(state.at(*state.written().elements[number]));
    if (applications.size() < 2 || exchanging.contains(number)) continue;
    if (may_have_flow(state, applications)) continue;
    findings.report(
        {.element = &house,
         .at = house.place(),
         .arguments = {{"count", std::to_string(applications.size())}, {"agency", house.handle}},
         .related = {{applications.front()->place(), "application"}}});
  }
}

DEFINE_RULE(agency_silo) = checked({
    .code = "OPD-003",
    .severity = "I/P/E",
    .reads = {"aplikasi.opd", "aplikasi.kelas", "opd.induk", "opd.jenis", "alur_data.dari",
              "alur_data.ke"},
    .basis = {need("S000"), need("S002"),
              article("permenpan-59-2020", "Lampiran, Indikator 15-18")},
    .title = {"perangkat daerah yang menyendiri", "agency that keeps to itself"},
    .rationale = {"Aplikasi yang tidak bertukar data dengan pihak di luar perangkat "
                  "daerahnya memaksa warga dan perangkat daerah lain mengisi data "
                  "yang sama berulang kali: inilah ego sektoral yang tampak pada "
                  "data.",
                  "Applications that exchange data with nobody outside their agency "
                  "make citizens and other agencies enter the same data again and "
                  "again: this is what keeping to oneself looks like in the data."},
    .messages =
        {
            {.situation = {"{count} aplikasi `{agency}` dan unitnya tidak bertukar data "
                           "dengan pihak mana pun di luarnya",
                           "{count} applications of `{agency}` and its units exchange data "
                           "with nobody outside"},
             .label = {"menyendiri", "keeps to itself"},
             .remedy = {"Catat alur data yang sudah ada, atau rencanakan pertukaran "
                        "lewat SPLP atau API.",
                        "Record the data flows there are, or plan an exchange over SPLP "
                        "or an API."}},
        },
    .notes = {{"application", {"salah satu aplikasinya", "one of its applications"}}},
    .check = check_silo,
});

}  // namespace noken::rules
