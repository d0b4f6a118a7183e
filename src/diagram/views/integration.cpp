#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "diagram/palette.h"
#include "diagram/parts.h"

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Flow;
using model::State;

// A body on the table: an agency, a national application, a partner.
struct Body {
  int order = 0;  // agencies, then national applications, then partners
  std::string id = {};
  friend auto operator<=>(const Body&, const Body&) = default;
};

// How much of what an agency exchanges goes by the connecting system.
struct Share {
  std::size_t by_splp = 0;
  std::size_t all = 0;
};

struct Exchange {
  const State& state;
  const ViewRequest& request;
  std::map<Body, CrossHead> bodies = {};
  std::map<std::pair<Body, Body>, CrossCell> cells = {};  // from, to
  std::map<Body, Share> shares = {};
  std::size_t flows = 0;
};

static constexpr Text kBands[] = {{"ke perangkat daerah", "to agencies"},
                                  {"aplikasi nasional (dua arah)", "national (both ways)"},
                                  {"mitra (dua arah)", "partners (both ways)"}};

static Body body_of(Exchange& exchange, const End& end) {
  const bool is_national = end.card == kNationalCard;
  const bool is_partner = end.card == kPartnerCard;
  const Body body{is_national  ? 1
                  : is_partner ? 2
                               : 0,
                  is_national || is_partner ? end.row : end.card};
  const auto [found, is_new] = exchange.bodies.try_emplace(body);
  if (!is_new) return body;
  CrossHead& head = found->second;
  head.id = body.id;
  head.name = end.name;
  head.band = kBands[body.order].in(exchange.request.language);
  const model::Element* element = exchange.state.written().find(body.id);
  if (element == nullptr) return body;
  head.source = source_of(exchange.state, *element);
  if (element->kind == model::KindId::agency)
    head.name = short_name(static_cast<const Agency&>(exchange.state.at(*element)));
  return body;
}

// Between an agency and an outside body both ways stand in one cell, in the agency's row.
static std::pair<Body, Body> cell_of(const Body& from, const Body& to) {
  if (from.order > 0 && to.order == 0) return {to, from};
  return {from, to};
}

static void add_flow(Exchange& exchange, const Flow& flow, const End& from_end, const End& to_end) {
  const Body from = body_of(exchange, from_end);
  const Body to = body_of(exchange, to_end);
  const std::string mechanism = mechanism_of(flow);
  CrossCell& cell = exchange.cells[cell_of(from, to)];
  ++cell.counts[mechanism];
  cell.is_insecure = cell.is_insecure || is_insecure(exchange.state, flow);
  cell.tooltip += fmt::format("{}{} → {} ({})", cell.tooltip.empty() ? "" : " | ", from_end.name,
                              to_end.name, stroke_of(mechanism).name.in(exchange.request.language));
  for (const Body& body : std::set<Body>{from, to}) {
    Share& share = exchange.shares[body];
    ++share.all;
    if (mechanism == "splp") ++share.by_splp;
  }
  ++exchange.flows;
}

// Agencies with an application stand in the table also when they exchange nothing: an empty row is
// what the reader looks for.
static void add_owners(Exchange& exchange) {
  for (const Application& application : exchange.state.live<Application>()) {
    if (!carries_label(application, exchange.request)) continue;
    const auto* owner = exchange.state.find<Agency>(application.agency);
    if (owner != nullptr)
      body_of(exchange, {.card = owner->handle, .row = {}, .name = shown_name(*owner)});
  }
}

static void add_flows(Exchange& exchange) {
  for (const Flow& flow : exchange.state.current<Flow>()) {
    const auto from = end_of(exchange.state, flow.from);
    const auto to = end_of(exchange.state, flow.to);
    if (!from || !to || from->card.empty() || to->card.empty()) continue;
    if (carries_label(exchange.state, flow, exchange.request)) add_flow(exchange, flow, *from, *to);
  }
}

// What goes between two outside bodies has the row of the one it comes from.
static bool has_row(const Exchange& exchange, const Body& body) {
  return body.order == 0 || std::ranges::any_of(exchange.cells, [&](const auto& cell) {
           return cell.first.first == body;
         });
}

static CrossCell sum_cell(std::string text) {
  CrossCell cell;
  cell.text = std::move(text);
  return cell;
}

// The sums first, then a cell for each body.
static std::vector<CrossCell> row_of(const Exchange& exchange, const Body& body) {
  const auto share = exchange.shares.find(body);
  const Share own = share == exchange.shares.end() ? Share() : share->second;
  std::vector<CrossCell> cells = {sum_cell(std::to_string(own.all)),
                                  sum_cell(std::to_string(own.by_splp))};
  for (const auto& [column, head] : exchange.bodies) {
    const auto found = exchange.cells.find({body, column});
    cells.push_back(found == exchange.cells.end() ? CrossCell() : found->second);
  }
  return cells;
}

static CrossTable table_of(const Exchange& exchange) {
  static constexpr Text kAll = {"semua aliran", "all flows"};
  static constexpr Text kSplp = {"lewat SPLP", "by SPLP"};
  static constexpr Text kCorner = {"dari baris ke kolom; di diagonal: di dalam perangkat daerah",
                                   "from row to column; on the diagonal: inside the agency"};
  const Language language = exchange.request.language;
  CrossTable table{.corner = std::string(kCorner.in(language))};
  for (const Text& name : {kAll, kSplp})
    table.columns.push_back({.name = std::string(name.in(language)), .band = {}});
  for (const auto& [body, head] : exchange.bodies) {
    table.columns.push_back(head);
    if (!has_row(exchange, body)) continue;
    table.rows.push_back(head);
    if (body.order == 0) {
      table.rows.back().name =
          shown_name(exchange.state.at(*exchange.state.written().find(body.id)));
    }
    table.cells.push_back(row_of(exchange, body));
  }
  return table;
}

static Result<Picture> integration(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Integrasi antarperangkat daerah",
                                  "Integration between agencies"};
  static constexpr Text kFlows = {"aliran data", "data flows"};
  static constexpr Text kAgencies = {"perangkat daerah (yang lain tanpa aplikasi aktif dan aliran)",
                                     "agencies (the others have no live application and no flow)"};
  Exchange exchange{.state = state, .request = request};
  add_owners(exchange);
  add_flows(exchange);
  Picture picture = picture_of(state, request, "integrasi", kTitle);
  const auto all_flows = std::ranges::distance(state.current<Flow>());
  const auto all_agencies = std::ranges::distance(state.all<Agency>());
  const auto agencies = std::ranges::count_if(
      exchange.bodies, [](const auto& each) { return each.first.order == 0; });
  picture.counts = {
      counted(exchange.flows, static_cast<std::size_t>(all_flows), kFlows, request.language),
      counted(static_cast<std::size_t>(agencies), static_cast<std::size_t>(all_agencies), kAgencies,
              request.language)};
  picture.content = table_of(exchange);
  return picture;
}

DEFINE_VIEW(integration) = {
    .name = "integrasi",
    .about = {"siapa bertukar data dengan siapa, dan dengan cara apa: tabel perangkat daerah",
              "who exchanges data with whom, and by what means: a table of agencies"},
    .make = integration,
};

}  // namespace noken::diagram
