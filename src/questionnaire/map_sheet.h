#pragma once

#include "formats/form.h"
#include "questionnaire/plan.h"

namespace noken::questionnaire {

// The sheet `_noken`, by which `import` knows the workbook again: one row a column of each sheet,
// then the agency, the cell of the confirmation and the version of this map. See docs/kuesioner.md.
formats::FormSheet map_sheet(const Plan& plan);

}  // namespace noken::questionnaire
