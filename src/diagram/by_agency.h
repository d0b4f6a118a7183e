#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// Elements whose names would not fit: a row for each agency, with how many it owns. Of very many
// agencies those with most stand alone, the last row counts the others.
std::vector<Row> rows_by_agency(const model::State& state,
                                const std::vector<const model::Element*>& elements,
                                Language language, std::size_t most_agencies = 20);

}  // namespace noken::diagram
