#pragma once

#include "formats/json.h"
#include "rules/rule.h"

namespace noken::report {

// The articles a rule rests on: instrument, article, reading mark, and whether they were read at
// the source. Empty for a rule that rests on the format, on practice or on what the region asked
// for.
formats::Json legal_basis_json(const rules::Rule& rule);

}  // namespace noken::report
