#include "diagram/draw_tables.h"

namespace noken::diagram {

using formats::XmlElement;

std::vector<WorkerTask> tasks_of(const Picture& picture, std::vector<XmlElement> pages,
                                 const std::vector<LegendItem>& legend, const TextMetrics& metrics,
                                 Language language) {
  Sheet sheet{.picture = picture, .language = language, .of = static_cast<int>(pages.size())};
  std::vector<WorkerTask> tasks;
  for (XmlElement& page : pages) {
    tasks.emplace_back([sheet, page = std::move(page), legend, &metrics] {
      return compose(sheet, page, legend, metrics);
    });
    ++sheet.number;
  }
  return tasks;
}

}  // namespace noken::diagram
