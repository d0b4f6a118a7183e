#pragma once

#include <string>
#include <vector>

#include "base/worker_processes.h"
#include "diagram/engine.h"
#include "diagram/svg.h"

namespace noken::diagram {

// Tasks that give the sheets of the picture as SVG, in their order: each one sheet, or several
// joined. They may run in processes of their own; picture and engine must outlive them. Trouble
// when the layout fails or an edge is lost.
std::vector<WorkerTask> sheet_tasks(const Picture& picture, const Engine& engine,
                                    Language language);

// Sheets as the result of one task, and the sheets of such a result.
std::string joined_sheets(const std::vector<std::string>& sheets);
std::vector<std::string> sheets_in(std::string_view result);

// All sheets, one after the other.
Result<std::vector<std::string>> draw_svg(const Picture& picture, const Engine& engine,
                                          Language language);

// The graph as text, with the same nodes and edges. A table has none: trouble.
Result<std::string> draw_dot(const Picture& picture);
Result<std::string> draw_mermaid(const Picture& picture);
Result<std::string> draw_plantuml(const Picture& picture);

// The colour of the line: that of its mechanism, or the alarm.
std::string_view colour_of(const Edge& edge);

}  // namespace noken::diagram
