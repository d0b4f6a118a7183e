#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

Result<std::vector<std::string>> draw_graph(const Picture& picture, const Engine& engine,
                                            Language language);

}  // namespace noken::diagram
