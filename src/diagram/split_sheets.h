#pragma once

#include "diagram/listing.h"
#include "diagram/split.h"

namespace noken::diagram {

// The list of the sheets: what each holds, and where its lines lead.
Listing index_of(const Graph& graph, const std::vector<Part>& parts, int first_number,
                 Language language);

// The picture of one part.
Picture picture_of(const Picture& whole, Part part, Language language);

}  // namespace noken::diagram
