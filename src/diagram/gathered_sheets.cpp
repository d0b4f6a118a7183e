#include "diagram/gathered_sheets.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "diagram/graph_legend.h"
#include "diagram/graph_sheet.h"
#include "diagram/list_sheets.h"

namespace noken::diagram {

using formats::XmlElement;

// The graph that is drawn, and what it does not name.
struct Choice {
  const Graph* graph = nullptr;
  const std::vector<Card>* listed = nullptr;
  Paper paper = Paper::a3_landscape;
};

static Choice readable_of(const Picture& picture, const Engine& engine, Language language) {
  const auto& first = std::get<Graph>(picture.content);
  Fit fit = fit_of(picture, first, engine, language);
  Choice choice{&first, &picture.listed, fit.paper};
  for (const PlainerGraph& plainer : picture.plainer) {
    if (fit.is_readable) break;
    fit = fit_of(picture, plainer.graph, engine, language);
    choice = {&plainer.graph, &plainer.listed, fit.paper};
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
  if (sheets == 0) return fmt::format(fmt::runtime(kCounted.in(language)), names_in(listed));
  if (sheets == 1) return std::string(kNext.in(language));
  return fmt::format(fmt::runtime(kBehind.in(language)), sheets + 1);
}

// The picture with another graph, and with nothing behind it.
static std::shared_ptr<Picture> with_graph(const Picture& picture, Graph graph) {
  auto own = std::make_shared<Picture>(picture);
  own->content = std::move(graph);
  own->listed.clear();
  own->plainer.clear();
  return own;
}

std::vector<WorkerTask> draw_gathered(const Picture& picture, const Engine& engine,
                                      Language language) {
  static constexpr Text kNames = {"Semua nama", "All names"};
  const Choice choice = readable_of(picture, engine, language);
  if (choice.graph == &std::get<Graph>(picture.content) && choice.listed->empty()) return {};
  const auto list = with_graph(picture, {.cards = *choice.listed});
  list->subtitle = std::string(kNames.in(language));
  list->paper = choice.paper;
  std::vector<XmlElement> pages;
  if (is_list(*choice.listed)) pages = draw_in_full(*list, engine.metrics);
  const auto first = with_graph(picture, *choice.graph);
  if (!choice.listed->empty())
    first->counts.push_back(told(*choice.listed, pages.size(), language));
  const int of = static_cast<int>(pages.size()) + 1;
  std::vector<WorkerTask> tasks;
  tasks.emplace_back([first, of, language, &engine] {
    return draw_graph_sheet({*first, language, 1, of}, engine);
  });
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const int number = static_cast<int>(i) + 2;
    tasks.emplace_back([list, number, of, language, &engine, page = std::move(pages[i])] {
      const auto legend = graph_legend(std::get<Graph>(list->content), language);
      return compose({*list, language, number, of}, page, legend, engine.metrics);
    });
  }
  return tasks;
}

}  // namespace noken::diagram
