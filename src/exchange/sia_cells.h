#pragma once

#include "exchange/sia_spbe.h"
#include "formats/workbook.h"
#include "model/state.h"

namespace noken::exchange {

// What a column of SIA-SPBE shows of an element.
formats::SheetCell sia_cell(const model::State& state, const model::Element& element,
                            const SiaColumn& column);

}  // namespace noken::exchange
