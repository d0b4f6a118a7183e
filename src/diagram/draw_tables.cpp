#include "diagram/draw_tables.h"

#include <memory>

namespace noken::diagram {

using formats::XmlElement;

std::vector<WorkerTask> tasks_of(const Picture& picture, std::vector<XmlElement> pages,
                                 const std::vector<LegendItem>& legend, const TextMetrics& metrics,
                                 Language language) {
  const auto first = std::make_shared<const Picture>(as_first(picture));
  const int of = static_cast<int>(pages.size());
  std::vector<WorkerTask> tasks;
  for (int number = 1; number <= of; ++number) {
    XmlElement& page = pages[static_cast<std::size_t>(number) - 1];
    tasks.emplace_back([&picture, first, language, number, of, page = std::move(page), legend,
                        &metrics] {
      return compose({number == 1 ? *first : picture, language, number, of}, page, legend, metrics);
    });
  }
  return tasks;
}

}  // namespace noken::diagram
