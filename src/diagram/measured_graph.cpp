#include "diagram/arrange.h"

namespace noken::diagram {

static constexpr double kLabelWidth = 118;
static constexpr std::size_t kMostLabelLines = 4;

MeasuredGraph measure(const Graph& graph, const TextMetrics& metrics, std::size_t most_rows,
                      double text_width) {
  MeasuredGraph measured{.graph = graph};
  for (const Card& card : graph.cards) {
    const std::size_t columns = card.rows.empty() ? 1 : 1 + (card.rows.size() - 1) / most_rows;
    measured.cards.push_back(
        measure(card, metrics, {.text_width = text_width, .columns = columns}));
  }
  for (const Edge& edge : graph.edges)
    measured.labels.push_back(wrap(edge.label, kLabelWidth, kMostLabelLines, kLabelType, metrics));
  return measured;
}

}  // namespace noken::diagram
