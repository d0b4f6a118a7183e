#pragma once

#include "base/text.h"
#include "diagram/engine.h"

namespace noken::diagram {

// The sheets of the picture: the first of its graphs that can be read, then in full what it does
// not name. Trouble when the layout fails.
Result<std::vector<std::string>> draw_gathered(const Picture& picture, const Engine& engine,
                                               Language language);

}  // namespace noken::diagram
