#include "diagram/draw_graph.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/arrange.h"
#include "diagram/draw_agency.h"
#include "diagram/draw_poster.h"
#include "diagram/edge.h"
#include "diagram/key_sheet.h"

namespace noken::diagram {

using formats::XmlElement;

// The frame around the cards that exchange nothing.
static void draw_strip(XmlElement& to, const Arrangement& arrangement, std::string_view caption,
                       const TextMetrics& metrics) {
  if (arrangement.strip.height <= 0) return;
  XmlElement frame = filled(arrangement.strip, "#F8FAFC", kLine);
  frame.attributes.emplace_back("stroke-dasharray", "4 3");
  to.add(std::move(frame));
  const Type type{.size = kNameSize, .is_bold = true};
  const auto lines = wrap(caption, arrangement.strip.width - 2 * kStripPadding, 2, type, metrics);
  add_lines(to, lines, {arrangement.strip.x + kStripPadding, arrangement.strip.y + 15}, type,
            {.colour = kQuiet});
}

static Drawn draw_all(const MeasuredGraph& measured, const Arrangement& arrangement,
                           const Box& box, const TextMetrics& metrics) {
  constexpr double kLargest = 1.3;
  const Layout& layout = arrangement.layout;
  const double scale =
      std::min({kLargest, box.width / layout.size.width, box.height / layout.size.height});
  const double x = box.x + (box.width - layout.size.width * scale) / 2;
  const double y = box.y + (box.height - layout.size.height * scale) / 2;
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform", fmt::format("translate({} {}) scale({:.4f})", number(x), number(y), scale));
  draw_strip(content, arrangement, measured.graph.alone_caption, metrics);
  for (std::size_t i = 0; i < layout.edges.size(); ++i)
    content.add(draw_edge(measured.graph.edges[i], layout.edges[i]));
  for (std::size_t i = 0; i < layout.nodes.size(); ++i)
    content.add(draw(measured.cards[i], layout.nodes[i]));
  draw_labels(content, measured, place_labels(measured, layout, metrics));
  return {std::move(content), scale};
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
    const bool is_relation = stroke.mechanism == kRelation;
    XmlElement sample = group();
    sample.add(line({0, 5.5}, {is_relation ? 24.0 : 30.0, 5.5}, stroke, 1.6));
    if (is_relation) sample.add(arrow({0, 5.5}, {30, 5.5}, stroke.colour));
    legend.push_back({std::move(sample),
                      is_relation ? graph.relation : std::string(stroke.name.in(language))});
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
  for (const KeyLine& note : graph.notes) {
    legend.push_back({words(note.sign, {24, 8.5}, {.size = kLabelSize, .is_bold = true},
                            {.colour = kInk, .anchor = Anchor::middle}),
                      note.text});
  }
  return legend;
}

// The graph on its first sheet.
static Result<Drawn> drawn_in(const Graph& graph, const Box& box, const Engine& engine) {
  if (graph.cards.empty()) return Drawn{group(), 1};
  switch (graph.shape) {
    case GraphShape::columns:
    case GraphShape::layers:
      return draw_bands(graph, box, engine);
    case GraphShape::poster:
      return draw_poster(graph, box, engine.metrics);
    case GraphShape::agency:
      return draw_agency(graph, box, engine.metrics);
    case GraphShape::free:
      break;
  }
  const MeasuredGraph measured = measure(graph, engine.metrics);
  const auto arrangement = arrange(measured, box, engine);
  if (!arrangement) return std::unexpected(arrangement.error());
  return draw_all(measured, *arrangement, box, engine.metrics);
}

static Paper larger(Paper paper) {
  return paper == Paper::a4_landscape  ? Paper::a3_landscape
         : paper == Paper::a4_portrait ? Paper::a3_portrait
                                       : paper;
}

Result<std::vector<std::string>> draw_graph(const Picture& asked, const Engine& engine,
                                            Language language) {
  constexpr double kSmallest = 0.78;  // of 10 points: 7.8
  Picture picture = asked;
  const auto& graph = std::get<Graph>(picture.content);
  auto drawn = drawn_in(graph, content_box(picture), engine);
  if (drawn && drawn->scale < kSmallest && picture.may_grow) {
    picture.paper = larger(picture.paper);
    drawn = drawn_in(graph, content_box(picture), engine);
  }
  if (!drawn) return std::unexpected(drawn.error());
  const auto keys = draw_keys(picture, graph.key, engine.metrics);
  Sheet sheet{.picture = picture,
              .language = language,
              .number = 1,
              .of = static_cast<int>(keys.size()) + 1};
  const auto legend = legend_of(graph, language);
  std::vector<std::string> sheets = {
      compose(sheet, std::move(drawn->content), legend, engine.metrics)};
  for (const XmlElement& key : keys) {
    ++sheet.number;
    sheets.push_back(compose(sheet, key, legend, engine.metrics));
  }
  return sheets;
}

}  // namespace noken::diagram
