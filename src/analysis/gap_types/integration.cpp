#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "rules/conditions/national.h"
#include "rules/conditions/period.h"
#include "rules/conditions/words.h"

namespace noken::analysis {

using model::Agency;
using model::Flow;
using model::State;

// Data used without a flow from their master: the condition of ALR-001.
static void add_data(const Ground& ground, std::vector<Gap>& gaps) {
  for (const Finding& finding : ground.findings.of("ALR-001")) {
    const std::string data = argument_of(finding, "data");
    const std::string master = argument_of(finding, "master");
    Gap gap = gap_of(finding, integration_gap_type, fmt::format("{}.{}", finding.object, data));
    gap.expected = {fmt::format("alur lewat `splp` atau `api` dari `{}`", master),
                    fmt::format("a flow by `splp` or `api` from `{}`", master)};
    gap.cause = {"tanpa alur, datanya disalin atau diketik ulang",
                 "without a flow the data are copied or typed again"};
    gap.programmes =
        joined(ground.closing.naming_gap(gap.id), ground.closing.realising(finding.object));
    gaps.push_back(std::move(gap));
  }
}

// The house at an end: none for a national application, which differs from every house. Nothing
// for a partner, and where the house is unknown.
static std::optional<const Agency*> house_at(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given()) return std::nullopt;
  if (end->national != nullptr) return nullptr;
  if (end->element == nullptr) return std::nullopt;
  const auto* application = state.find<model::Application>(end);
  if (application != nullptr && rules::conditions::is_national_here(*application)) return nullptr;
  if (const auto* agency = state.find<Agency>(end)) return &house_of(state, *agency);
  const Agency* house = house_of(state, *end->element);
  return house == nullptr ? std::nullopt : std::optional(house);
}

static bool crosses_houses(const State& state, const Flow& flow) {
  const auto from = house_at(state, flow.from);
  const auto to = house_at(state, flow.to);
  return from && to && *from != *to;
}

static Words cause_of(std::string_view mechanism) {
  if (mechanism == "manual")
    return {"petugas memindahkan data dengan tangan", "staff carry the data by hand"};
  if (mechanism == "berkas") {
    return {"data dikirim sebagai berkas, lalu dimasukkan kembali",
            "data are sent as files and entered again"};
  }
  return {"basis data dibuka langsung bagi pihak lain",
          "the database is opened directly to another party"};
}

static std::string data_of(const Flow& flow) {
  std::string ids;
  for (const auto& item : flow.data)
    ids += fmt::format("{}`{}`", ids.empty() ? "" : ", ", item.value.id);
  return ids;
}

static void add_flow(const Ground& ground, const Flow& flow, std::vector<Gap>& gaps) {
  Gap gap{.id = "integrasi/" + flow.handle, .type = &integration_gap_type, .object = flow.handle};
  gap.agency = answering_agency(ground.state, flow);
  const auto arguments = fmt::make_format_args(flow.from->id, flow.to->id, *flow.mechanism);
  const std::string data = data_of(flow);
  gap.current = {fmt::vformat("`{}` ke `{}` lewat `{}`", arguments) + ": " + data,
                 fmt::vformat("`{}` to `{}` by `{}`", arguments) + ": " + data};
  gap.expected = {"lewat `splp` atau `api`", "by `splp` or `api`"};
  gap.cause = cause_of(*flow.mechanism);
  gap.programmes = joined(ground.closing.naming_gap(gap.id), ground.closing.realising(flow.handle));
  gap.at = flow.mechanism.at;
  gaps.push_back(std::move(gap));
}

static bool is_by_splp(const Flow& flow) {
  return rules::conditions::is_one_of(flow.mechanism, {"splp"});
}

// The flows that are planned to use it, with their days.
static Words planned_flows(const State& state) {
  std::string flows;
  for (const Flow& flow : state.current<Flow>()) {
    const bool will_change = std::ranges::any_of(flow.changes, [](const model::Change& change) {
      return change.becomes != nullptr && is_by_splp(static_cast<const Flow&>(*change.becomes));
    });
    if (!is_by_splp(flow) && !will_change) continue;
    flows += fmt::format("{}`{}`", flows.empty() ? "" : ", ", flow.handle);
  }
  if (flows.empty()) return {"belum ada yang direncanakan", "none is planned"};
  return {"baru direncanakan: " + flows, "planned only: " + flows};
}

static void add_bus(const Ground& ground, std::vector<Gap>& gaps) {
  const State& state = ground.state;
  if (std::ranges::any_of(state.live<Flow>(), is_by_splp)) return;
  Gap gap{.id = "integrasi/splp", .type = &integration_gap_type, .object = "splp"};
  gap.current = {"belum ada alur data lewat `splp`", "no data flow by `splp`"};
  gap.expected = {"sekurangnya satu alur lewat Sistem Penghubung Layanan",
                  "at least one flow by the service bus of government (SPLP)"};
  gap.cause = planned_flows(state);
  gap.programmes = ground.closing.naming_gap(gap.id);
  gap.at = rules::conditions::region_place(state);
  gaps.push_back(std::move(gap));
}

static std::vector<Gap> integration_gaps(const Ground& ground) {
  using rules::conditions::is_one_of;
  std::vector<Gap> gaps;
  add_data(ground, gaps);
  for (const Flow& flow : ground.state.live<Flow>()) {
    if (is_one_of(flow.mechanism, {"berkas", "basis_data", "manual"}) &&
        crosses_houses(ground.state, flow))
      add_flow(ground, flow, gaps);
  }
  add_bus(ground, gaps);
  return gaps;
}

DEFINE_GAP_TYPE(integration) = {
    .name = "integrasi",
    .about = {"data yang belum mengalir dari sumbernya, dan alur yang belum lewat SPLP atau API",
              "data that do not flow from their master, and flows that use neither SPLP nor API"},
    .rules = {"ALR-001"},
    .find = integration_gaps,
};

}  // namespace noken::analysis
