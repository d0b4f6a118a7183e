#include "diagram/draw.h"

#include "diagram/draw_graph.h"
#include "diagram/draw_matrix.h"
#include "diagram/draw_tables.h"

namespace noken::diagram {

std::vector<WorkerTask> sheet_tasks(const Picture& picture, const Engine& engine,
                                    Language language) {
  const TextMetrics& metrics = engine.metrics;
  if (std::holds_alternative<Matrix>(picture.content))
    return draw_matrix(picture, metrics, language);
  if (std::holds_alternative<CrossTable>(picture.content))
    return draw_cross_table(picture, metrics, language);
  if (std::holds_alternative<HeatMap>(picture.content))
    return draw_heat_map(picture, metrics, language);
  if (std::holds_alternative<RoadMap>(picture.content))
    return draw_road_map(picture, metrics, language);
  return draw_graph(picture, engine, language);
}

Result<std::vector<std::string>> draw_svg(const Picture& picture, const Engine& engine,
                                          Language language) {
  std::vector<std::string> sheets;
  for (const WorkerTask& task : sheet_tasks(picture, engine, language)) {
    auto sheet = task();
    if (!sheet) return std::unexpected(sheet.error());
    sheets.push_back(std::move(*sheet));
  }
  return sheets;
}

}  // namespace noken::diagram
