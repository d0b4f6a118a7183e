#include "annex/report_parts.h"

#include "annex/placeholders.h"

namespace noken::annex {

// What a table with that many columns can be read on.
static bool is_wide(const report::Table& table) {
  constexpr std::size_t kMostUpright = 5;
  return table.columns.size() > kMostUpright;
}

void add_report(report::Report report, const Node& block, const Text& title, Composing& composing) {
  bool is_first = true;
  for (report::Table& table : report.tables) {
    std::erase_if(table.columns,
                  [](const report::Column& column) { return column.entry.has_value(); });
    if (table.caption.empty()) table.caption = title.in(composing.language);
    const Node* caption = block.find("judul");
    if (is_first && caption != nullptr) table.caption = filled_in(*caption, composing);
    is_first = false;
    const bool lies = is_wide(table);
    composing.document.parts.emplace_back(
        TablePart{.table = std::move(table), .is_landscape = lies});
  }
}

}  // namespace noken::annex
