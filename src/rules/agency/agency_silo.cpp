#include <map>

#include "rules/conditions/outside_exchange.h"
#include "rules/rule.h"

namespace noken::rules {

// A flow of one of them may stand in what could not be read.
static bool may_have_flow(const State& state, const std::vector<const Application*>& applications) {
  return std::ranges::any_of(applications, [&](const Application* application) {
    return state.written().left_out.may_name(application->handle);
  });
}

namespace {

// The live regional applications of a house.
struct HouseApplications {
  std::vector<const Application*> all = {};
  bool exchanges = false;  // one of them, with the world outside the house
};

}  // namespace

static void check_silo(const State& state, Findings& findings) {
  const std::vector<bool> exchanging = conditions::exchanging_outside(state);
  std::map<std::uint32_t, HouseApplications> by_house;
  for (const Application& application : state.live<Application>()) {
    const Agency* house = is_regional(application) ? house_of(state, application) : nullptr;
    if (house == nullptr || is_outside(*house)) continue;
    HouseApplications& applications = by_house[house->number];
    applications.all.push_back(&application);
    applications.exchanges = applications.exchanges || exchanging[application.number];
  }
  for (const auto& [number, applications] : by_house) {
    if (applications.all.size() < 2 || applications.exchanges) continue;
    if (may_have_flow(state, applications.all)) continue;
    const auto& house = static_cast<const Agency&>(state.at(number));
    findings.report({.element = &house,
                     .at = house.place(),
                     .arguments = {{"count", std::to_string(applications.all.size())},
                                   {"agency", house.handle}},
                     .related = {{applications.all.front()->place(), "application"}}});
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
