#include <set>

#include "rules/conditions/agency_content.h"
#include "rules/rule.h"

namespace noken::rules {

static std::set<std::uint32_t> houses_with_content(const State& state) {
  std::set<std::uint32_t> houses;
  conditions::for_each_content(state, [&](const auto& element) {
    const Agency* house = house_of(state, element);
    if (house != nullptr) houses.insert(house->number);
  });
  return houses;
}

static void check_content(const State& state, Findings& findings) {
  const auto filled = houses_with_content(state);
  const auto& unread = state.index<conditions::UnreadContent>();
  for (const Agency& agency : state.all<Agency>()) {
    if (!conditions::is_sent_questionnaire(agency)) continue;
    const Agency& house = house_of(state, agency);
    if (filled.contains(house.number) || unread.may_belong_to(house)) continue;
    findings.report(
        {.element = &agency, .at = agency.place(), .arguments = {{"agency", agency.handle}}});
  }
}

DEFINE_RULE(agency_without_content) = checked({
    .code = "OPD-002",
    .severity = "I/P/E",
    .reads = {"opd.jenis", "opd.induk", "proses_bisnis.opd", "layanan.opd", "data.opd",
              "aplikasi.opd", "program.opd"},
    .basis = {need("S003"), article("perpres-95-2018", "Pasal 61 ayat (1)")},
    .title = {"perangkat daerah tanpa isi", "agency without content"},
    .rationale =
        {"Perangkat daerah yang kuesionernya belum kembali tidak tampak dalam peta, kesenjangan, "
         "dan program mana pun. Arsitektur pemerintah daerah baru utuh bila setiap perangkat "
         "daerah mengisi bagiannya.",
         "An agency whose questionnaire never came back appears in no map, gap or programme. The "
         "architecture of the region is whole only when every agency fills in its part."},
    .messages =
        {
            {.situation = {"`{agency}` belum memiliki proses bisnis, layanan, data, aplikasi, "
                           "maupun program",
                           "`{agency}` has no process, service, data, application or programme"},
             .label = {"kuesionernya belum terisi", "its questionnaire is empty"},
             .remedy = {"Minta perangkat daerah ini mengisi kuesionernya, lalu catat jawabannya "
                        "dengan `opd: {agency}`.",
                        "Ask this agency to fill in its questionnaire and record the answers with "
                        "`opd: {agency}`."}},
        },
    .check = check_content,
});

}  // namespace noken::rules
