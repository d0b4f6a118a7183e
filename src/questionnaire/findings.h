#pragma once

// The open findings of an agency, in the words of those who fill in sheets.

#include "formats/form.h"
#include "questionnaire/office_words.h"
#include "questionnaire/plan.h"
#include "report/check_report.h"

namespace noken::questionnaire {

struct OpenFinding {
  const report::ShownFinding* finding = nullptr;
  std::optional<CellPlace> place = {};  // none: about something that has no row here
};

// Those about an element of the workbook, and the others of its agencies; errors first, then as the
// sheets go.
std::vector<OpenFinding> open_findings(const Plan& plan, const report::CheckReport& report);

formats::FormSheet findings_sheet(const Plan& plan, const std::vector<OpenFinding>& findings,
                                  const Labels& labels);

}  // namespace noken::questionnaire
