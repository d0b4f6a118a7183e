#include "drawing/graphviz.h"

#include <fmt/format.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include <algorithm>
#include <memory>

namespace noken::drawing {

using diagram::LaidEdge;
using diagram::Layout;
using diagram::LayoutEdge;
using diagram::LayoutRequest;
using diagram::Point;
using diagram::Side;

static constexpr double kPointsPerInch = 72;

struct Closing {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Context = std::unique_ptr<GVC_t, Closing>;
using Graph = std::unique_ptr<Agraph_t, Closing>;

// The library takes and keeps `char*`, but writes to none of them.
static char* text(const char* literal) { return const_cast<char*>(literal); }

static void set(void* object, const char* attribute, const std::string& value) {
  agsafeset(object, text(attribute), text(value.c_str()), text(""));
}

// What the library would print; the return values say enough.
static int say_nothing(char* /*message*/) { return 0; }

static Graph new_graph(const LayoutRequest& request) {
  Graph graph(agopen(text("g"), Agdirected, nullptr));
  set(graph.get(), "rankdir", request.is_downwards ? "TB" : "LR");
  set(graph.get(), "splines", "spline");
  set(graph.get(), "newrank", "true");
  set(graph.get(), "nodesep", fmt::format("{:.4f}", request.node_distance / kPointsPerInch));
  set(graph.get(), "ranksep", fmt::format("{:.4f}", request.rank_distance / kPointsPerInch));
  agattr(graph.get(), AGNODE, text("shape"), text("box"));
  agattr(graph.get(), AGNODE, text("label"), text(""));
  agattr(graph.get(), AGNODE, text("fixedsize"), text("true"));
  return graph;
}

static std::vector<Agnode_t*> add_nodes(Agraph_t* graph, const LayoutRequest& request) {
  std::vector<Agnode_t*> nodes;
  for (std::size_t i = 0; i < request.nodes.size(); ++i) {
    Agnode_t* node = agnode(graph, text(fmt::format("n{}", i).c_str()), 1);
    set(node, "width", fmt::format("{:.4f}", request.nodes[i].size.width / kPointsPerInch));
    set(node, "height", fmt::format("{:.4f}", request.nodes[i].size.height / kPointsPerInch));
    nodes.push_back(node);
  }
  return nodes;
}

// Whether an edge joins the node with another of its side. Such nodes are not pulled: labelled
// edges within one rank make dot 2.43 free memory twice.
static bool is_joined_on_its_side(const LayoutRequest& request, std::size_t node) {
  return std::ranges::any_of(request.edges, [&](const LayoutEdge& edge) {
    return (edge.from == node || edge.to == node) &&
           request.nodes[edge.from].side == request.nodes[edge.to].side;
  });
}

// National applications stand at the right, partners at the left.
static void pull_to_sides(Agraph_t* graph, const LayoutRequest& request,
                          const std::vector<Agnode_t*>& nodes) {
  for (const auto& [side, rank] : {std::pair{Side::left, "source"}, {Side::right, "sink"}}) {
    Agraph_t* part = nullptr;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (request.nodes[i].side != side || is_joined_on_its_side(request, i)) continue;
      if (part == nullptr) part = agsubg(graph, text(rank), 1);
      agsubnode(part, nodes[i], 1);
    }
    if (part != nullptr) set(part, "rank", rank);
  }
}

// Nodes of one rank stand in one column; a chain of points, which are not drawn, keeps the columns
// in order.
static void hold_ranks(Agraph_t* graph, const LayoutRequest& request,
                       const std::vector<Agnode_t*>& nodes) {
  int last = -1;
  for (const auto& node : request.nodes) last = std::max(last, node.rank);
  Agnode_t* previous = nullptr;
  for (int rank = 0; rank <= last; ++rank) {
    Agraph_t* part = agsubg(graph, text(fmt::format("rank{}", rank).c_str()), 1);
    set(part, "rank", "same");
    Agnode_t* pin = agnode(part, text(fmt::format("pin{}", rank).c_str()), 1);
    set(pin, "width", "0.02");
    set(pin, "height", "0.02");
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (request.nodes[i].rank == rank) agsubnode(part, nodes[i], 1);
    }
    if (previous != nullptr) {
      set(agedge(graph, previous, pin, text(fmt::format("chain{}", rank).c_str()), 1), "style",
          "invis");
    }
    previous = pin;
  }
}

// Such an edge leaves from the side that faces the other rank.
static bool joins_ranks(const LayoutRequest& request, const LayoutEdge& edge) {
  const int from = request.nodes[edge.from].rank;
  const int to = request.nodes[edge.to].rank;
  return from >= 0 && to >= 0 && from != to;
}

// An edge that must run against the order of the sides or ranks is laid out backwards.
static bool is_backwards(const LayoutRequest& request, const LayoutEdge& edge) {
  const auto& from = request.nodes[edge.from];
  const auto& to = request.nodes[edge.to];
  if (from.rank >= 0 && to.rank >= 0) return from.rank > to.rank;
  return from.side == Side::right || to.side == Side::left;
}

// Room for a label. Only numbers reach the library's markup: no word of a document is in it.
static void reserve_label(Agraph_t* graph, Agedge_t* edge, const diagram::Size& size) {
  if (size.width <= 0) return;
  const std::string markup = fmt::format(
      R"(<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="{:.0f}" HEIGHT="{:.0f}"><TR><TD></TD></TR></TABLE>)",
      size.width + 1, size.height + 1);
  agsafeset(edge, text("label"), agstrdup_html(graph, text(markup.c_str())), text(""));
}

static std::vector<Agedge_t*> add_edges(Agraph_t* graph, const LayoutRequest& request,
                                        const std::vector<Agnode_t*>& nodes) {
  std::vector<Agedge_t*> edges;
  for (std::size_t i = 0; i < request.edges.size(); ++i) {
    const LayoutEdge& wanted = request.edges[i];
    const bool backwards = is_backwards(request, wanted);
    Agnode_t* tail = nodes[backwards ? wanted.to : wanted.from];
    Agnode_t* head = nodes[backwards ? wanted.from : wanted.to];
    Agedge_t* edge = agedge(graph, tail, head, text(fmt::format("e{}", i).c_str()), 1);
    set(edge, "dir", backwards ? "back" : "forward");
    set(edge, "arrowsize", "0.7");
    if (!request.is_downwards && joins_ranks(request, wanted)) {
      set(edge, "tailport", "e");
      set(edge, "headport", "w");
    }
    if (wanted.ranks > 1) set(edge, "minlen", std::to_string(wanted.ranks));
    reserve_label(graph, edge, wanted.label);
    edges.push_back(edge);
  }
  return edges;
}

static Point placed(const pointf& point, const boxf& box) {
  return {point.x - box.LL.x, box.UR.y - point.y};
}

static Result<LaidEdge> laid_edge(Agedge_t* edge, const boxf& box, std::size_t number) {
  const splines* curves = ED_spl(edge);
  if (curves == nullptr || curves->size < 1) {
    return std::unexpected(
        Trouble{fmt::format("garis ke-{} hilang saat gambar disusun", number + 1),
                fmt::format("edge {} was lost in the layout", number + 1)});
  }
  LaidEdge laid;
  for (int part = 0; part < curves->size; ++part) {
    const bezier& curve = curves->list[part];
    for (int i = part == 0 ? 0 : 1; i < curve.size; ++i)
      laid.curve.push_back(placed(curve.list[i], box));
  }
  const bezier& first = curves->list[0];
  const bezier& last = curves->list[curves->size - 1];
  if (last.eflag != 0) {
    laid.tip = placed(last.ep, box);
  } else if (first.sflag != 0) {
    std::ranges::reverse(laid.curve);
    laid.tip = placed(first.sp, box);
  } else {
    laid.tip = laid.curve.back();
  }
  if (ED_label(edge) != nullptr) laid.label = placed(ED_label(edge)->pos, box);
  return laid;
}

static Result<Layout> read_layout(Agraph_t* graph, const std::vector<Agnode_t*>& nodes,
                                  const std::vector<Agedge_t*>& edges) {
  const boxf box = GD_bb(graph);
  Layout layout{.size = {box.UR.x - box.LL.x, box.UR.y - box.LL.y}, .nodes = {}, .edges = {}};
  for (Agnode_t* node : nodes) layout.nodes.push_back(placed(ND_coord(node), box));
  for (std::size_t i = 0; i < edges.size(); ++i) {
    auto laid = laid_edge(edges[i], box, i);
    if (!laid) return std::unexpected(laid.error());
    layout.edges.push_back(std::move(*laid));
  }
  return layout;
}

Result<Layout> lay_out(const LayoutRequest& request) {
  agseterr(AGMAX);
  agseterrf(say_nothing);
  const Context context(gvContext());
  const Graph graph = new_graph(request);
  const auto nodes = add_nodes(graph.get(), request);
  pull_to_sides(graph.get(), request, nodes);
  hold_ranks(graph.get(), request, nodes);
  const auto edges = add_edges(graph.get(), request, nodes);
  if (gvLayout(context.get(), graph.get(), "dot") != 0) {
    return std::unexpected(Trouble{"Graphviz tidak dapat menyusun gambar ini",
                                   "Graphviz cannot lay out this picture"});
  }
  auto layout = read_layout(graph.get(), nodes, edges);
  gvFreeLayout(context.get(), graph.get());
  return layout;
}

}  // namespace noken::drawing
