#include "diagram/draw_graph.h"

#include <memory>

#include "diagram/card.h"
#include "diagram/graph_sheet.h"
#include "diagram/key_sheet.h"
#include "diagram/split_sheets.h"

namespace noken::diagram {

using formats::XmlElement;

static std::vector<Part> parts_of(const Picture& picture, const Engine& engine, int first_number,
                                  Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  // What has a place for everything gathers what is too much; only free graphs are divided.
  if (graph.shape != GraphShape::free) return {{.graph = graph, .cards = graph.cards.size()}};
  const Box box = content_box(picture);
  SplitRequest request{.graph = graph,
                       .budget = picture.finish.budget,
                       .sheet = {box.width, box.height},
                       .first_number = first_number,
                       .language = language};
  for (const Card& card : graph.cards) request.sizes.push_back(measure(card, engine.metrics).size);
  return split(request);
}

// Sheets that are drawn already: the list of the sheets, the key of the numbers.
static void add_ready(std::vector<WorkerTask>& tasks, const std::vector<XmlElement>& pages,
                      Sheet& sheet, const TextMetrics& metrics) {
  const std::vector<LegendItem> legend;
  for (const XmlElement& page : pages) {
    tasks.emplace_back(
        [sheet, page, legend, &metrics] { return compose(sheet, page, legend, metrics); });
    ++sheet.number;
  }
}

std::vector<WorkerTask> draw_graph(const Picture& picture, const Engine& engine,
                                   Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  const Box box = content_box(picture);
  // How long the list is depends on the parts, and their numbers on the list, but for no more than
  // a digit.
  auto parts = parts_of(picture, engine, 2, language);
  std::vector<XmlElement> index;
  if (parts.size() > 1) {
    index = draw_listing(index_of(graph, parts, 2, language), box, engine.metrics);
    const int first = static_cast<int>(index.size()) + 1;
    if (first != 2) {
      parts = parts_of(picture, engine, first, language);
      index = draw_listing(index_of(graph, parts, first, language), box, engine.metrics);
    }
  }
  const auto keys = draw_keys(picture, graph.key, engine.metrics);
  Sheet sheet{.picture = picture,
              .language = language,
              .of = static_cast<int>(index.size() + parts.size() + keys.size())};
  std::vector<WorkerTask> tasks;
  add_ready(tasks, index, sheet, engine.metrics);
  for (Part& part : parts) {
    auto own =
        parts.size() == 1
            ? nullptr
            : std::make_shared<const Picture>(picture_of(picture, std::move(part), language));
    tasks.emplace_back([own, sheet, &engine] {
      const Sheet each{.picture = own ? *own : sheet.picture,
                       .language = sheet.language,
                       .number = sheet.number,
                       .of = sheet.of};
      return draw_graph_sheet(each, engine);
    });
    ++sheet.number;
  }
  add_ready(tasks, keys, sheet, engine.metrics);
  return tasks;
}

}  // namespace noken::diagram
