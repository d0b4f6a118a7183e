#include <unordered_map>
#include <unordered_set>

#include "rules/conditions/agency_content.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// What the processes and services of one house are about, as RAB codes with those above them.
struct Covered {
  std::unordered_set<std::string_view> codes;
  bool may_be_more = false;
};

using CoveredByHouse = std::unordered_map<std::uint32_t, Covered>;

}  // namespace

static void add_code(std::string_view rab, Covered& covered) {
  for (int level = reference::level_of(rab); level >= 2; --level)
    covered.codes.insert(reference::at_level(rab, level));
}

static void add_process(const Process& process, Covered& covered) {
  if (process.rab.is_given()) add_code(process.rab->text, covered);
  covered.may_be_more |= process.rab.presence == model::Presence::refused;
}

static void add_service(const State& state, const Service& service, Covered& covered) {
  for (const std::string& code : service.affair->rab) covered.codes.insert(code);
  covered.may_be_more |= service.affair.presence == model::Presence::refused ||
                         service.ral.presence == model::Presence::refused;
  if (!service.ral.is_given()) return;
  const auto& equivalents = state.packs().ral_to_rab;
  for (int level = reference::level_of(service.ral->text); level >= 2; --level) {
    const auto found = equivalents.find(reference::at_level(service.ral->text, level));
    if (found != equivalents.end()) add_code(found->second, covered);
  }
}

static CoveredByHouse covered_by_house(const State& state) {
  CoveredByHouse covered;
  for (const Process& process : state.current<Process>()) {
    const Agency* house = house_of(state, process);
    if (house != nullptr) add_process(process, covered[house->number]);
  }
  for (const Service& service : state.current<Service>()) {
    const Agency* house = house_of(state, service);
    if (house != nullptr) add_service(state, service, covered[house->number]);
  }
  return covered;
}

static std::string name_of(const State& state, const model::AffairCodes& affair) {
  if (!affair.id.empty()) return state.packs().find_affair(affair.id)->name.indonesian;
  const auto& tree = state.packs().tree(reference::TreeName::rab);
  return find_node(tree, affair.rab.front())->name;
}

static void check_agency(const State& state, const Agency& agency, const Covered& covered,
                         Findings& findings) {
  for (const auto& item : agency.affairs) {
    const auto& codes = item.value.rab;
    // An affair stands for all its codes: one of them shows that it is worked on. Without an
    // official code there is nothing to look for.
    const auto is_covered = [&](const auto& code) { return covered.codes.contains(code); };
    if (codes.empty() || std::ranges::any_of(codes, is_covered)) continue;
    const std::string written = item.value.id.empty() ? codes.front() : item.value.id;
    findings.report({.element = &agency,
                     .at = item.at,
                     .field = "urusan",
                     .value = written,
                     .arguments = {{"agency", agency.handle},
                                   {"affair", written},
                                   {"name", name_of(state, item.value)},
                                   {"code", codes.front()}}});
  }
}

static void check_affairs(const State& state, Findings& findings) {
  const auto covered = covered_by_house(state);
  const auto& unread = state.index<conditions::UnreadContent>();
  for (const Agency& agency : state.all<Agency>()) {
    if (is_outside(agency) || agency.type.presence == model::Presence::refused) continue;
    const Agency& house = house_of(state, agency);
    const auto found = covered.find(house.number);
    const Covered& own = found == covered.end() ? Covered() : found->second;
    if (own.may_be_more || unread.may_belong_to(house)) continue;
    check_agency(state, agency, own, findings);
  }
}

DEFINE_RULE(affair_without_process_or_service) = checked({
    .code = "OPD-001",
    .severity = "I/P/E",
    .reads = {"opd.urusan", "opd.jenis", "opd.induk", "proses_bisnis.opd", "proses_bisnis.rab",
              "layanan.opd", "layanan.urusan", "layanan.ral"},
    .basis = {article("perpres-132-2022", "Lampiran"), need("S001")},
    .title = {"urusan tanpa proses bisnis dan layanan", "affair without a process or a service"},
    .rationale =
        {"Urusan adalah alasan perangkat daerah dibentuk. Urusan yang tidak diwujudkan dalam "
         "proses bisnis atau layanan tidak tampak dalam arsitektur, sehingga kebutuhan data, "
         "aplikasi, dan anggarannya tidak dapat direncanakan.",
         "Affairs are what an agency exists for. One that shows in no process or service is "
         "missing from the architecture, so its data, applications and budget cannot be planned."},
    .messages =
        {
            {.situation =
                 {"urusan `{affair}` ({name}) pada `{agency}` belum memiliki proses bisnis maupun "
                  "layanan",
                  "affair `{affair}` ({name}) of `{agency}` has neither a process nor a service"},
             .label = {"belum diwujudkan", "nothing carries it out"},
             .remedy = {"Catat proses bisnis dengan `rab: {code}` atau kode di bawahnya, atau "
                        "layanan dengan `urusan: {affair}`; bila urusan ini dipegang perangkat "
                        "daerah lain, hapus dari `urusan`.",
                        "Record a process with `rab: {code}` or a code below it, or a service with "
                        "`urusan: {affair}`; if another agency holds this affair, remove it from "
                        "`urusan`."}},
        },
    .check = check_affairs,
});

}  // namespace noken::rules
