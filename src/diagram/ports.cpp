#include "diagram/ports.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "diagram/palette.h"

namespace noken::diagram {

// A sheet while it is made.
struct Sheeting {
  const SplitRequest& request;
  const Partition& partition;
  std::size_t sheet = 0;
  Gathering gathering = Gathering::none;
  Part part = {};
  std::map<std::size_t, std::size_t> places = {};    // card of the whole graph -> card here
  std::map<std::string, std::size_t> ports = {};     // by id -> card here
  std::map<std::string, std::size_t> gathered = {};  // what is one line -> edge here
  std::map<std::size_t, std::vector<std::string>> signs = {};  // keys of a gathered edge
};

static int number_of(const Sheeting& sheeting, std::size_t sheet) {
  return sheeting.request.first_number + static_cast<int>(sheet);
}

static Card port_to_card(const Sheeting& sheeting, const Card& card, std::size_t sheet) {
  static constexpr Text kOn = {"di lembar {}", "on sheet {}"};
  const int number = number_of(sheeting, sheet);
  Card port{.id = fmt::format("lembar-{}-{}", number, card.id), .name = card.name};
  port.second_line = fmt::format(fmt::runtime(kOn.in(sheeting.request.language)), number);
  return port;
}

static Card port_to_sheet(const Sheeting& sheeting, std::size_t sheet) {
  static constexpr Text kSheet = {"Lembar {}", "Sheet {}"};
  const int number = number_of(sheeting, sheet);
  Card port{.id = fmt::format("lembar-{}", number)};
  port.name = fmt::format(fmt::runtime(kSheet.in(sheeting.request.language)), number);
  port.second_line = sheeting.partition.names[sheet];
  return port;
}

static Card port_elsewhere(const Sheeting& sheeting) {
  static constexpr Text kElsewhere = {"Lembar lain", "Other sheets"};
  static constexpr Text kSee = {"lihat daftar lembar", "see the list of sheets"};
  const Language language = sheeting.request.language;
  return {.id = "lembar-lain",
          .name = std::string(kElsewhere.in(language)),
          .second_line = std::string(kSee.in(language))};
}

static Card port_card(const Sheeting& sheeting, std::size_t card, std::size_t sheet) {
  if (sheeting.gathering == Gathering::none)
    return port_to_card(sheeting, sheeting.request.graph.cards[card], sheet);
  return sheeting.gathering == Gathering::elsewhere ? port_elsewhere(sheeting)
                                                    : port_to_sheet(sheeting, sheet);
}

// The place of the port for a card elsewhere.
static std::size_t port_of(Sheeting& sheeting, std::size_t card) {
  const std::size_t sheet = sheeting.partition.sheet_of[card];
  sheeting.part.neighbours.push_back(number_of(sheeting, sheet));
  Card port = port_card(sheeting, card, sheet);
  auto& cards = sheeting.part.graph.cards;
  const auto [found, is_new] = sheeting.ports.try_emplace(port.id, cards.size());
  if (!is_new) return found->second;
  port.colour = kLine;
  port.band = sheeting.request.graph.cards[card].band;
  port.is_port = true;
  cards.push_back(std::move(port));
  return found->second;
}

static std::string key_of(const Sheeting& sheeting, const Edge& edge) {
  if (sheeting.gathering == Gathering::by_means)
    return fmt::format("{} {} {} {}", edge.from, edge.to, edge.mechanism, edge.is_insecure);
  return fmt::format("{} {}", edge.from, edge.to);
}

// Joins a line that leaves the sheet with the others of its kind.
static void gather(Sheeting& sheeting, const Edge& edge) {
  auto& edges = sheeting.part.graph.edges;
  const auto [found, is_new] = sheeting.gathered.try_emplace(key_of(sheeting, edge), edges.size());
  sheeting.signs[found->second].push_back(edge.label);
  if (is_new) {
    edges.push_back(edge);
    return;
  }
  Edge& one = edges[found->second];
  one.count += edge.count;
  one.is_insecure = one.is_insecure || edge.is_insecure;
  if (one.mechanism != edge.mechanism) one.mechanism = kSeveralMeans;
  one.tooltip += fmt::format("{}{}", one.tooltip.empty() ? "" : " | ", edge.tooltip);
  one.source.clear();
}

static void add_crossing(Sheeting& sheeting, const Edge& edge, bool leaves) {
  ++sheeting.part.cut_edges;
  Edge cut = edge;
  cut.from = leaves ? sheeting.places.at(edge.from) : port_of(sheeting, edge.from);
  cut.to = leaves ? port_of(sheeting, edge.to) : sheeting.places.at(edge.to);
  if (sheeting.gathering == Gathering::none) {
    sheeting.part.graph.edges.push_back(std::move(cut));
  } else {
    gather(sheeting, cut);
  }
}

static void add_edges(Sheeting& sheeting) {
  const auto& sheet_of = sheeting.partition.sheet_of;
  for (const Edge& edge : sheeting.request.graph.edges) {
    const bool leaves = sheet_of[edge.from] == sheeting.sheet;
    const bool arrives = sheet_of[edge.to] == sheeting.sheet;
    if (leaves && arrives) {
      Edge whole = edge;
      whole.from = sheeting.places.at(edge.from);
      whole.to = sheeting.places.at(edge.to);
      sheeting.part.graph.edges.push_back(std::move(whole));
      ++sheeting.part.whole_edges;
    } else if (leaves || arrives) {
      add_crossing(sheeting, edge, leaves);
    }
  }
}

// A gathered line says how many it is; where the lines have numbers of the key, which.
static void label_gathered(Sheeting& sheeting) {
  static constexpr Text kFlows = {"{} aliran", "{} flows"};
  constexpr std::size_t kMostSigns = 9;
  const Language language = sheeting.request.language;
  const bool has_key = !sheeting.request.graph.key.empty();
  for (const auto& [place, signs] : sheeting.signs) {
    if (signs.size() == 1) continue;
    Edge& edge = sheeting.part.graph.edges[place];
    if (has_key && signs.size() <= kMostSigns) {
      edge.label = fmt::format("{}", fmt::join(signs, ", "));
      continue;
    }
    edge.label =
        edge.mechanism == kSeveralMeans
            ? fmt::format(fmt::runtime(kFlows.in(language)), edge.count)
            : fmt::format("{} {}", edge.count, stroke_of(edge.mechanism).name.in(language));
    if (edge.is_insecure) edge.label += kInsecureSign;
  }
}

// Where most lines come from stands at the left, where most go to at the right: what is elsewhere
// frames what is here.
static void place_ports(Part& part) {
  std::vector<int> outgoing(part.graph.cards.size(), 0);
  for (const Edge& edge : part.graph.edges) {
    outgoing[edge.from] += edge.count;
    outgoing[edge.to] -= edge.count;
  }
  for (std::size_t i = part.cards; i < outgoing.size(); ++i)
    part.graph.cards[i].side = outgoing[i] > 0 ? Side::left : Side::right;
}

static void sort_neighbours(Part& part) {
  std::ranges::sort(part.neighbours);
  const auto same = std::ranges::unique(part.neighbours);
  part.neighbours.erase(same.begin(), same.end());
}

// How the part is drawn: as the whole, but where that needs all cards on one sheet.
static void copy_manner(const Graph& whole, Graph& part) {
  const bool has_bands = whole.shape == GraphShape::columns || whole.shape == GraphShape::layers;
  part.shape = has_bands ? whole.shape : GraphShape::free;
  part.bands = whole.bands;
  part.relation = whole.relation;
  part.notes = whole.notes;
  part.has_long_labels = whole.has_long_labels;
}

Part part_of(const SplitRequest& request, const Partition& partition, std::size_t sheet,
             Gathering gathering) {
  Sheeting sheeting{
      .request = request, .partition = partition, .sheet = sheet, .gathering = gathering};
  Part& part = sheeting.part;
  part.name = partition.names[sheet];
  copy_manner(request.graph, part.graph);
  for (const std::size_t card : partition.sheets[sheet]) {
    sheeting.places[card] = part.graph.cards.size();
    part.graph.cards.push_back(request.graph.cards[card]);
  }
  part.cards = part.graph.cards.size();
  add_edges(sheeting);
  label_gathered(sheeting);
  place_ports(part);
  sort_neighbours(part);
  return part;
}

}  // namespace noken::diagram
