#include "diagram/draw_graph.h"

#include "diagram/graph_legend.h"
#include "diagram/graph_sheet.h"
#include "diagram/key_sheet.h"

namespace noken::diagram {

using formats::XmlElement;

std::vector<WorkerTask> draw_graph(const Picture& picture, const Engine& engine,
                                   Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  const auto keys = draw_keys(picture, graph.key, engine.metrics);
  Sheet sheet{.picture = picture,
              .language = language,
              .number = 1,
              .of = static_cast<int>(keys.size()) + 1};
  std::vector<WorkerTask> tasks = {[sheet, &engine] { return draw_graph_sheet(sheet, engine); }};
  for (const XmlElement& key : keys) {
    ++sheet.number;
    tasks.emplace_back([sheet, key, &engine, &graph] {
      return compose(sheet, key, graph_legend(graph, sheet.language), engine.metrics);
    });
  }
  return tasks;
}

}  // namespace noken::diagram
