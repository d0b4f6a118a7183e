#pragma once

#include "base/text.h"
#include "diagram/picture.h"

namespace noken::diagram {

// The graph of an agency with its neighbours as rows of one card a side; where there are more than
// `most`, the busiest have a row of their own and the others share one. The cards that it gathers
// are added to what is listed.
PlainerGraph with_rows_for_neighbours(const PlainerGraph& plain, std::size_t most,
                                      Language language);

}  // namespace noken::diagram
