#include <set>
#include <unordered_map>

#include "rules/conditions/known_names.h"
#include "rules/conditions/life.h"
#include "rules/conditions/ownership.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

using Names = std::set<std::string_view>;

struct Support {
  Names names;
  const Application* first = nullptr;
  bool may_be_more = false;  // what one of them supports, or its life, could not be read
};

// Flows whose sender was refused may come from anywhere: they stand under no name.
struct FlowsBySender {
  std::unordered_map<std::string_view, std::vector<const Flow*>> flows;

  explicit FlowsBySender(const State& state) {
    for (const Flow& flow : state.current<Flow>()) {
      if (flow.from.presence == model::Presence::refused) flows[""].push_back(&flow);
      for (const std::string_view name : conditions::known_names(state, flow.from))
        flows[name].push_back(&flow);
    }
  }
};

}  // namespace

static Support support_of(const State& state, const Process& process) {
  Support support;
  for (const model::Incoming& incoming : state.incoming(process)) {
    if (incoming.holder->kind != model::KindId::application ||
        !conditions::may_be_live(state, *incoming.holder))
      continue;
    const auto& application = static_cast<const Application&>(*incoming.holder);
    const auto names = conditions::known_names(application);
    support.names.insert(names.begin(), names.end());
    if (support.first == nullptr) support.first = &application;
    support.may_be_more |=
        application.processes.has_refused_items || !state.is_life_known(application);
  }
  return support;
}

static bool meet(const auto& names, const Names& others) {
  return std::ranges::any_of(names, [&](std::string_view name) { return others.contains(name); });
}

static bool may_flow(const State& state, const Names& from, const Names& to) {
  const auto& flows = state.index<FlowsBySender>().flows;
  const auto leads_to = [&](const Flow* flow) {
    return flow->to.presence == model::Presence::refused ||
           meet(conditions::known_names(state, flow->to), to);
  };
  const auto any_from = [&](std::string_view sender) {
    const auto found = flows.find(sender);
    return found != flows.end() && std::ranges::any_of(found->second, leads_to);
  };
  return any_from("") || std::ranges::any_of(from, any_from);
}

// A flow from one to the other may stand in what could not be read.
static bool may_flow_unread(const State& state, const Names& from, const Names& to) {
  const auto& left_out = state.written().left_out;
  const auto may_be_named = [&](std::string_view name) { return left_out.may_name(name); };
  return std::ranges::any_of(from, may_be_named) && std::ranges::any_of(to, may_be_named);
}

static bool is_handed_over_on_paper(const State& state, const Support& from, const Support& to) {
  if (from.names.empty() || to.names.empty() || from.may_be_more || to.may_be_more) return false;
  return !meet(from.names, to.names) && !may_flow(state, from.names, to.names) &&
         !may_flow_unread(state, from.names, to.names);
}

static void check_followers(const State& state, const Process& process, Findings& findings) {
  const Agency* house = house_of(state, process);
  if (house == nullptr || conditions::is_owned_outside(state, process)) return;
  const Support support = support_of(state, process);
  for (const auto& item : process.followers) {
    const Process* next = state.find<Process>(item.value);
    if (next == nullptr || !state.is_current(*next)) continue;
    const Agency* next_house = house_of(state, *next);
    if (next_house == nullptr || next_house == house) continue;
    const Support next_support = support_of(state, *next);
    if (!is_handed_over_on_paper(state, support, next_support)) continue;
    findings.report({.element = &process,
                     .at = item.at,
                     .field = "urutan",
                     .value = next->handle,
                     .arguments = {{"process", process.handle},
                                   {"next", next->handle},
                                   {"agency", next_house->handle},
                                   {"from", support.first->handle},
                                   {"to", next_support.first->handle}},
                     .related = {{next->place(), "next"}}});
  }
}

static void check_handovers(const State& state, Findings& findings) {
  for (const Process& process : state.current<Process>()) check_followers(state, process, findings);
}

DEFINE_RULE(handover_without_flow) = checked({
    .code = "PRO-002",
    .severity = "I/P/P",
    .reads = {"proses_bisnis.urutan", "proses_bisnis.opd", "opd.induk", "aplikasi.proses_bisnis",
              "aplikasi.nasional", "aplikasi.hubungan", "alur_data.dari", "alur_data.ke"},
    .basis = {need("S000"), need("S002"), article("permenpan-8-2026", "Lampiran")},
    .title = {"serah terima tanpa alur data", "handover without a data flow"},
    .rationale =
        {"Pada serah terima antarperangkat daerah, data yang sudah ada di satu aplikasi kerap "
         "dicetak lalu diketik ulang di aplikasi lain. Warga menunggu lebih lama, dan kedua "
         "catatan perlahan berbeda.",
         "Where agencies hand work over, data that one application already holds is often printed "
         "and typed into another. Citizens wait longer, and the two records slowly drift apart."},
    .messages =
        {
            {.situation = {"`{process}` diteruskan ke `{next}` milik `{agency}` tanpa alur data "
                           "dari aplikasinya ke aplikasi penerus",
                           "`{process}` is handed over to `{next}` of `{agency}` without a data "
                           "flow from its applications to those of the next"},
             .label = {"belum ada alur data", "no data flow"},
             .remedy = {"Bila pertukarannya sudah berjalan, catat `alur_data`, misalnya `dari: "
                        "{from}` dan `ke: {to}`; bila belum, rencanakan lewat SPLP atau API.",
                        "If the exchange already runs, record an `alur_data`, such as `dari: "
                        "{from}` and `ke: {to}`; if not, plan one over SPLP or an API."}},
        },
    .notes = {{"next", {"proses penerus", "the next process"}}},
    .check = check_handovers,
    .in_portions = true,
});

}  // namespace noken::rules
