#pragma once

// What an agency is asked: a workbook with what is known of it, to be put right and sent back.

#include <string>

#include "base/result.h"
#include "questionnaire/houses.h"
#include "questionnaire/labels.h"
#include "report/check_report.h"

namespace noken::questionnaire {

struct Request {
  const Labels& labels;               // of the state, in the language of the workbook
  const report::CheckReport& report;  // its open findings are shown
  Day as_of = 0;
};

struct Questionnaire {
  std::string bytes = {};  // XLSX
  std::size_t elements = 0;
  std::size_t findings = 0;
};

Result<Questionnaire> questionnaire_for(const Request& request, const House& house);

}  // namespace noken::questionnaire
