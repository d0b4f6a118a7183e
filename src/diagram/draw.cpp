#include "diagram/draw.h"

#include "diagram/draw_graph.h"
#include "diagram/draw_matrix.h"

namespace noken::diagram {

std::vector<WorkerTask> sheet_tasks(const Picture& picture, const Engine& engine,
                                    Language language) {
  if (std::holds_alternative<Matrix>(picture.content))
    return draw_matrix(picture, engine.metrics, language);
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
