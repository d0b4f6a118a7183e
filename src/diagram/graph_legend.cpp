#include "diagram/graph_legend.h"

#include <algorithm>

#include "diagram/edge.h"

namespace noken::diagram {

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
    formats::XmlElement sample = group();
    sample.add(line({0, 5.5}, {is_relation ? 24.0 : 30.0, 5.5}, stroke, 1.6));
    if (is_relation) sample.add(arrow({0, 5.5}, {30, 5.5}, stroke.colour));
    legend.push_back(
        {std::move(sample), is_relation ? graph.relation : std::string(stroke.name.in(language))});
  }
  if (std::ranges::any_of(graph.edges, &Edge::is_insecure)) {
    legend.push_back(
        {line({0, 5.5}, {30, 5.5}, kAlarmStroke, 1.6), std::string(kInsecure.in(language))});
  }
}

static void add_port(const Graph& graph, Language language, std::vector<LegendItem>& legend) {
  static constexpr Text kPort = {"di lembar lain", "on another sheet"};
  if (std::ranges::none_of(graph.cards, &Card::is_port)) return;
  formats::XmlElement sample = filled({4, 1, 22, 8}, kPaper, kQuiet);
  sample.attributes.emplace_back("stroke-dasharray", "4 3");
  legend.push_back({std::move(sample), std::string(kPort.in(language))});
}

std::vector<LegendItem> graph_legend(const Graph& graph, Language language) {
  std::vector<LegendItem> legend;
  add_strokes(graph, language, legend);
  add_glyphs(graph, language, legend);
  add_marks(graph, language, legend);
  for (const KeyLine& note : graph.notes) {
    legend.push_back({words(note.sign, {29, 8.5}, {.size = kLabelSize, .is_bold = true},
                            {.colour = kInk, .anchor = Anchor::end}),
                      note.text});
  }
  add_port(graph, language, legend);
  return legend;
}

}  // namespace noken::diagram
