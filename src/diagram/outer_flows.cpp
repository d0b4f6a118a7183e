#include "diagram/outer_flows.h"

#include <fmt/format.h>

#include "diagram/agency_cards.h"

namespace noken::diagram {

using model::Agency;
using model::Element;
using model::Flow;
using model::KindId;
using model::State;

static bool is_own(const State& state, const End& end, const Agency& agency) {
  const Element* owner = state.written().find(end.card);
  return owner != nullptr && owner->kind == KindId::agency && is_within(state, *owner, agency);
}

// Cheaper than to ask for the ends, and true wherever one of them is the agency's own.
static bool may_touch(const State& state, const Flow& flow, const Agency& agency) {
  const auto is_inside = [&](const model::ReferenceValue& end) {
    return end.is_given() && end->element != nullptr && is_within(state, *end->element, agency);
  };
  return is_inside(flow.from) || is_inside(flow.to);
}

OuterFlows outer_flows_of(const State& state, const Agency& agency, const ViewRequest& request) {
  OuterFlows exchanges;
  for (const Flow& flow : state.current<Flow>()) {
    if (!may_touch(state, flow, agency)) continue;
    const auto from = end_of(state, flow.from);
    const auto to = end_of(state, flow.to);
    if (!from || !to || !carries_label(state, flow, request)) continue;
    const bool leaves = is_own(state, *from, agency);
    const bool arrives = is_own(state, *to, agency);
    if (leaves && arrives) ++exchanges.inside;
    if (leaves == arrives) continue;
    exchanges.across.push_back({&flow, leaves ? *from : *to, leaves ? *to : *from, arrives});
  }
  return exchanges;
}

// How much is gathered in one row of a neighbour, so that even a busy agency fits the sheet.
enum class Detail : std::uint8_t { by_application, by_own_application, by_agency };

static std::string key_of(const State& state, const OuterFlow& exchange, Detail gathering) {
  const std::string& own = gathering == Detail::by_agency ? std::string() : exchange.own.row;
  const std::string& other =
      gathering == Detail::by_application ? exchange.other.row : std::string();
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}", exchange.other.card, exchange.is_incoming ? 0 : 1,
                     other, own, mechanism_of(*exchange.flow),
                     is_insecure(state, *exchange.flow) ? 1 : 0);
}

OuterFlowGroups grouped(const State& state, const OuterFlows& exchanges) {
  constexpr std::size_t kMostRows[] = {48, 90};
  OuterFlowGroups groups;
  for (const Detail gathering :
       {Detail::by_application, Detail::by_own_application, Detail::by_agency}) {
    groups.clear();
    for (const OuterFlow& exchange : exchanges.across)
      groups[key_of(state, exchange, gathering)].push_back(&exchange);
    const auto step = static_cast<std::size_t>(gathering);
    if (step >= std::size(kMostRows) || groups.size() <= kMostRows[step]) break;
  }
  return groups;
}

}  // namespace noken::diagram
