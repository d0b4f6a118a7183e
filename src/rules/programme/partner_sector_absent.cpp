#include <unordered_set>
#include <vector>

#include "rules/conditions/code_list.h"
#include "rules/conditions/known.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// The sectors of the partners that programmes of the period name.
struct Sectors {
  std::unordered_set<std::string_view> names;
  bool may_have_others = false;  // a list or a sector could not be read
};

}  // namespace

static void add_sectors(const State& state, const Programme& programme, Sectors& sectors) {
  sectors.may_have_others |= !conditions::is_whole(programme.partners);
  for (const auto& item : programme.partners) {
    const Partner* partner = state.find<Partner>(item.value);
    if (partner != nullptr && partner->sector.is_given()) {
      sectors.names.insert(*partner->sector);
    } else if (partner == nullptr || !partner->sector.is_missing()) {
      sectors.may_have_others = true;
    }
  }
}

static Sectors sectors_taking_part(const State& state) {
  Sectors sectors;
  for (const Programme& programme : state.all<Programme>()) {
    if (conditions::may_serve_period(state, programme)) add_sectors(state, programme, sectors);
  }
  return sectors;
}

// Bytes that were left out may hold a partner of the sector, or a programme that names one.
static bool is_left_out(const State& state, std::string_view sector) {
  const model::LeftOut& left_out = state.written().left_out;
  if (left_out.may_name(sector)) return true;
  return std::ranges::any_of(state.all<Partner>(), [&](const Partner& partner) {
    return partner.sector.is_given() && *partner.sector == sector &&
           left_out.may_name(partner.handle);
  });
}

static void check_sectors(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  const Sectors sectors = sectors_taking_part(state);
  if (sectors.may_have_others) return;
  std::vector<std::string_view> missing;
  for (const std::string_view sector : {"swasta", "akademisi", "masyarakat"}) {
    if (!sectors.names.contains(sector) && !is_left_out(state, sector)) missing.push_back(sector);
  }
  if (missing.empty()) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "mitra",
                   .arguments = {{"sectors", conditions::code_list(missing)},
                                 {"first", std::string(missing.front())}},
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(partner_sector_absent) = checked({
    .code = "PRG-013",
    .severity = "I/P/P",
    .reads = {"program.mitra", "program.tahun", "program.tahap", "mitra.unsur",
              "noken.yaml.periode"},
    .basis = {need("S000"), article("permenpan-8-2026", "Lampiran")},
    .title = {"unsur mitra yang belum terlibat", "partner sector that takes no part"},
    .rationale = {"Kota cerdas dibangun bersama: pemerintah, dunia usaha, perguruan tinggi, dan "
                  "masyarakat. Unsur yang tidak bermitra dalam program mana pun hanya menjadi "
                  "penonton.",
                  "A smart city is built together by government, business, universities and "
                  "society. A sector that is partner in no programme is a mere spectator."},
    .messages =
        {
            {.situation = {"unsur yang tidak menjadi mitra program mana pun pada `periode`: "
                           "{sectors}",
                           "sectors that are partner in no programme of `periode`: {sectors}"},
             .remedy = {"Catat lembaganya sebagai `mitra`, misalnya dengan `unsur: {first}`, lalu "
                        "tulis id-nya pada `mitra` program yang dikerjakan bersama.",
                        "Record the body as a `mitra`, such as one with `unsur: {first}`, and "
                        "write its id into `mitra` of the programme that is done together."}},
        },
    .check = check_sectors,
});

}  // namespace noken::rules
