#pragma once

#include "formats/form.h"
#include "questionnaire/findings.h"

namespace noken::questionnaire {

struct CoverFacts {
  std::string region = {};
  Day as_of = 0;
  std::vector<OpenFinding> findings = {};
};

// The first sheet: what to do, the date of confirmation, what the others hold and what has no cell.
formats::FormSheet cover_sheet(const Plan& plan, const Labels& labels, const CoverFacts& facts);

}  // namespace noken::questionnaire
