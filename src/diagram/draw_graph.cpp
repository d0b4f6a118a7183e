#include "diagram/draw_graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "diagram/arrange.h"
#include "diagram/card.h"
#include "diagram/key_sheet.h"
#include "diagram/labels.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kLabelWidth = 118;
static constexpr std::size_t kMostLabelLines = 4;

static MeasuredGraph measure(const Graph& graph, const TextMetrics& metrics) {
  MeasuredGraph measured{.graph = graph};
  for (const Card& card : graph.cards) measured.cards.push_back(measure(card, metrics));
  for (const Edge& edge : graph.edges)
    measured.labels.push_back(wrap(edge.label, kLabelWidth, kMostLabelLines, kLabelType, metrics));
  return measured;
}

static std::string curve_of(const std::vector<Point>& curve) {
  std::string data = fmt::format("M{} {}", number(curve.front().x), number(curve.front().y));
  for (std::size_t i = 1; i < curve.size(); ++i) {
    data += fmt::format("{}{} {}", i % 3 == 1 ? "C" : " ", number(curve[i].x), number(curve[i].y));
  }
  return data;
}

static XmlElement arrow(Point from, Point tip, std::string_view colour) {
  constexpr double kHalf = 3.2;
  const double length = std::hypot(tip.x - from.x, tip.y - from.y);
  const double x = length > 0 ? (tip.x - from.x) / length : 1;
  const double y = length > 0 ? (tip.y - from.y) / length : 0;
  const Point base{tip.x - 7.5 * x, tip.y - 7.5 * y};
  return {.name = "polygon",
          .attributes = {
              {"points", fmt::format("{},{} {},{} {},{}", number(tip.x), number(tip.y),
                                     number(base.x - kHalf * y), number(base.y + kHalf * x),
                                     number(base.x + kHalf * y), number(base.y - kHalf * x))},
              {"fill", std::string(colour)}}};
}

std::string_view colour_of(const Edge& edge) {
  return edge.is_insecure ? kAlarm : stroke_of(edge.mechanism).colour;
}

static XmlElement draw_edge(const Edge& edge, const LaidEdge& laid) {
  const Stroke& stroke = stroke_of(edge.mechanism);
  const double width =
      (edge.is_insecure ? 1.8 : 1) + 0.5 * std::log2(static_cast<double>(edge.count));
  XmlElement result = group();
  result.attributes.emplace_back("class", "aliran");
  add_tooltip(result, edge.tooltip);
  XmlElement& path = result.add({.name = "path",
                                 .attributes = {{"d", curve_of(laid.curve)},
                                                {"fill", "none"},
                                                {"stroke", std::string(colour_of(edge))},
                                                {"stroke-width", number(width)}}});
  if (!stroke.dash.empty()) path.attributes.emplace_back("stroke-dasharray", stroke.dash);
  result.add(arrow(laid.curve.back(), laid.tip, colour_of(edge)));
  return result;
}

// Each on a piece of paper, so that no line crosses the words.
static void draw_labels(XmlElement& to, const MeasuredGraph& measured,
                        const std::vector<Box>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (!measured.labels[i].empty()) to.add(filled(boxes[i], kPaper));
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const Point first{boxes[i].x + boxes[i].width / 2, boxes[i].y + kLabelType.size};
    add_lines(to, measured.labels[i], first, kLabelType,
              {.colour = colour_of(measured.graph.edges[i]), .anchor = Anchor::middle});
  }
}

struct Look {
  const TextMetrics& metrics;
  Language language;
};

// The frame around the cards that exchange nothing.
static void draw_strip(XmlElement& to, const Arrangement& arrangement, const Look& look) {
  static constexpr Text kCaption = {"Tanpa aliran data ke luar perangkat daerahnya",
                                    "No data flow beyond the agency"};
  if (arrangement.strip.height <= 0) return;
  XmlElement frame = filled(arrangement.strip, "#F8FAFC", kLine);
  frame.attributes.emplace_back("stroke-dasharray", "4 3");
  to.add(std::move(frame));
  const Type type{.size = kNameSize, .is_bold = true};
  const auto lines = wrap(kCaption.in(look.language), arrangement.strip.width - 2 * kStripPadding,
                          2, type, look.metrics);
  add_lines(to, lines, {arrangement.strip.x + kStripPadding, arrangement.strip.y + 15}, type,
            {.colour = kQuiet});
}

static XmlElement draw_all(const MeasuredGraph& measured, const Arrangement& arrangement,
                           const Box& box, const Look& look) {
  const TextMetrics& metrics = look.metrics;
  constexpr double kLargest = 1.3;
  const Layout& layout = arrangement.layout;
  const double scale =
      std::min({kLargest, box.width / layout.size.width, box.height / layout.size.height});
  const double x = box.x + (box.width - layout.size.width * scale) / 2;
  const double y = box.y + (box.height - layout.size.height * scale) / 2;
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform", fmt::format("translate({} {}) scale({:.4f})", number(x), number(y), scale));
  draw_strip(content, arrangement, look);
  for (std::size_t i = 0; i < layout.edges.size(); ++i)
    content.add(draw_edge(measured.graph.edges[i], layout.edges[i]));
  for (std::size_t i = 0; i < layout.nodes.size(); ++i)
    content.add(draw(measured.cards[i], layout.nodes[i]));
  draw_labels(content, measured, place_labels(measured, layout, metrics));
  return content;
}

static void add_glyphs(const Graph& graph, Language language, std::vector<LegendItem>& legend) {
  struct Meaning {
    Glyph glyph;
    Text text;
  };
  static constexpr Meaning kMeanings[] = {{Glyph::live, {"dipakai", "in use"}},
                                          {Glyph::building, {"sedang dibangun", "being built"}},
                                          {Glyph::planned, {"direncanakan", "planned"}},
                                          {Glyph::retired, {"dihentikan", "retired"}}};
  for (const Meaning& meaning : kMeanings) {
    const bool is_used = std::ranges::any_of(graph.cards, [&](const Card& card) {
      return std::ranges::find(card.rows, meaning.glyph, &Row::glyph) != card.rows.end();
    });
    if (!is_used) continue;
    legend.push_back(
        {draw_glyph(meaning.glyph, {24, 5.5}, kInk), std::string(meaning.text.in(language))});
  }
}

static void add_marks(const Graph& graph, Language language, std::vector<LegendItem>& legend) {
  static constexpr Text kPersonal = {"memegang data pribadi", "holds personal data"};
  static constexpr Text kGap = {"ada kesenjangan terbuka", "has an open gap"};
  const auto add = [&](bool Row::* member, const char* sign, const Text& meaning) {
    const bool is_used = std::ranges::any_of(graph.cards, [&](const Card& card) {
      return std::ranges::any_of(card.rows, [&](const Row& row) { return row.*member; });
    });
    if (!is_used) return;
    legend.push_back({words(sign, {24, 8.5}, {.size = kLabelSize, .is_bold = true},
                            {.colour = kAlarm, .anchor = Anchor::middle}),
                      std::string(meaning.in(language))});
  };
  add(&Row::is_personal, "P", kPersonal);
  add(&Row::has_gap, "!", kGap);
}

static void add_strokes(const Graph& graph, Language language, std::vector<LegendItem>& legend) {
  static constexpr Text kInsecure = {"P!  data pribadi tanpa penyandian",
                                     "P!  personal data without encryption"};
  static constexpr Stroke kAlarmStroke = {"", {}, kAlarm, "", ""};
  for (const Stroke& stroke : kStrokes) {
    if (std::ranges::find(graph.edges, stroke.mechanism, &Edge::mechanism) == graph.edges.end())
      continue;
    legend.push_back(
        {line({0, 5.5}, {30, 5.5}, stroke, 1.6), std::string(stroke.name.in(language))});
  }
  if (std::ranges::any_of(graph.edges, &Edge::is_insecure)) {
    legend.push_back(
        {line({0, 5.5}, {30, 5.5}, kAlarmStroke, 1.6), std::string(kInsecure.in(language))});
  }
}

static std::vector<LegendItem> legend_of(const Graph& graph, Language language) {
  std::vector<LegendItem> legend;
  add_strokes(graph, language, legend);
  add_glyphs(graph, language, legend);
  add_marks(graph, language, legend);
  return legend;
}

Result<std::vector<std::string>> draw_graph(const Picture& picture, const Engine& engine,
                                            Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  const MeasuredGraph measured = measure(graph, engine.metrics);
  const Box box = content_box(picture);
  XmlElement content = group();
  if (!graph.cards.empty()) {
    const auto arrangement = arrange(measured, box, engine);
    if (!arrangement) return std::unexpected(arrangement.error());
    content = draw_all(measured, *arrangement, box, {engine.metrics, language});
  }
  const auto keys = draw_keys(picture, graph.key, engine.metrics);
  Sheet sheet{.picture = picture,
              .language = language,
              .number = 1,
              .of = static_cast<int>(keys.size()) + 1};
  const auto legend = legend_of(graph, language);
  std::vector<std::string> sheets = {compose(sheet, std::move(content), legend, engine.metrics)};
  for (const XmlElement& key : keys) {
    ++sheet.number;
    sheets.push_back(compose(sheet, key, legend, engine.metrics));
  }
  return sheets;
}

}  // namespace noken::diagram
