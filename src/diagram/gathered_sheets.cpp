#include "diagram/gathered_sheets.h"

#include <fmt/format.h>

#include "diagram/graph_legend.h"
#include "diagram/graph_sheet.h"
#include "diagram/grouped_count.h"
#include "diagram/list_sheets.h"

namespace noken::diagram {

using formats::XmlElement;

// The graph as it is drawn, and what it does not name.
struct Choice {
  Shown shown;
  const std::vector<Card>* listed = nullptr;
};

static Choice readable_of(const Picture& picture, const Engine& engine, Language language) {
  const auto& first = std::get<Graph>(picture.content);
  Choice choice{shown_on_paper(picture, first, engine, language), &picture.listed};
  for (const PlainerGraph& plainer : picture.plainer) {
    if (!choice.shown.drawn || is_readable(*choice.shown.drawn)) break;
    choice = {shown_on_paper(picture, plainer.graph, engine, language), &plainer.listed};
  }
  return choice;
}

static std::size_t names_in(const std::vector<Card>& cards) {
  std::size_t names = 0;
  for (const Card& card : cards) names += card.rows.size();
  return names;
}

// A list longer than this is no part of a picture.
static bool is_list(const std::vector<Card>& listed) {
  constexpr std::size_t kMostNames = 1500;
  return !listed.empty() && names_in(listed) <= kMostNames;
}

static std::string told(const std::vector<Card>& listed, std::size_t sheets, Language language) {
  static constexpr Text kNext = {"Sebagian digabung; nama semuanya di lembar 2",
                                 "Partly gathered; all names on sheet 2"};
  static constexpr Text kBehind = {"Sebagian digabung; nama semuanya di lembar 2–{}",
                                   "Partly gathered; all names on the sheets 2–{}"};
  static constexpr Text kCounted = {"Digabung: {} nama dihitung, tidak ditulis satu per satu",
                                    "Gathered: {} names are counted, not written one by one"};
  if (sheets == 0) {
    return fmt::format(fmt::runtime(kCounted.in(language)),
                       grouped_count(names_in(listed), language));
  }
  if (sheets == 1) return std::string(kNext.in(language));
  return fmt::format(fmt::runtime(kBehind.in(language)), sheets + 1);
}

// The frame of a sheet: the picture without what it shows.
static Picture frame_of(const Picture& picture, Paper paper) {
  return {.view = picture.view,
          .title = picture.title,
          .subtitle = picture.subtitle,
          .region = picture.region,
          .date = picture.date,
          .counts = picture.counts,
          .paper = paper,
          .room = picture.room,
          .finish = picture.finish};
}

// All names, on sheets of the same paper.
static Picture list_of(const Picture& picture, const Choice& choice, Language language) {
  static constexpr Text kNames = {"Semua nama", "All names"};
  Picture list = frame_of(picture, choice.shown.paper);
  list.subtitle = std::string(kNames.in(language));
  list.content = Graph{.cards = *choice.listed};
  return list;
}

Result<std::vector<std::string>> draw_gathered(const Picture& picture, const Engine& engine,
                                               Language language) {
  const Picture first = as_first(picture);
  Choice choice = readable_of(first, engine, language);
  if (!choice.shown.drawn) return std::unexpected(choice.shown.drawn.error());
  const Picture list = list_of(picture, choice, language);
  std::vector<XmlElement> pages;
  if (is_list(*choice.listed)) pages = draw_in_full(list, engine.metrics);
  Picture frame = frame_of(first, choice.shown.paper);
  if (!choice.listed->empty()) frame.counts.push_back(told(*choice.listed, pages.size(), language));
  Sheet sheet{frame, language, 1, static_cast<int>(pages.size()) + 1};
  std::vector<std::string> sheets;
  sheets.push_back(compose(sheet, std::move(choice.shown.drawn->content),
                           graph_legend(*choice.shown.graph, language), engine.metrics));
  const auto legend = graph_legend(std::get<Graph>(list.content), language);
  for (XmlElement& page : pages) {
    ++sheet.number;
    const Sheet next{list, language, sheet.number, sheet.of};
    sheets.push_back(compose(next, std::move(page), legend, engine.metrics));
  }
  return sheets;
}

}  // namespace noken::diagram
