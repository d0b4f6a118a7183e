#include "diagram/draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

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

// No XML may hold a form feed.
static constexpr char kBetween = '\f';

std::string joined_sheets(const std::vector<std::string>& sheets) {
  return fmt::format("{}", fmt::join(sheets, std::string_view(&kBetween, 1)));
}

std::vector<std::string> sheets_in(std::string_view result) {
  std::vector<std::string> sheets;
  for (std::size_t at = 0; at <= result.size();) {
    const std::size_t end = std::min(result.find(kBetween, at), result.size());
    sheets.emplace_back(result.substr(at, end - at));
    at = end + 1;
  }
  return sheets;
}

Result<std::vector<std::string>> draw_svg(const Picture& picture, const Engine& engine,
                                          Language language) {
  std::vector<std::string> sheets;
  for (const WorkerTask& task : sheet_tasks(picture, engine, language)) {
    auto sheet = task();
    if (!sheet) return std::unexpected(sheet.error());
    std::ranges::move(sheets_in(*sheet), std::back_inserter(sheets));
  }
  return sheets;
}

}  // namespace noken::diagram
