#pragma once

// The formats of a report. JSON is no format of a report: its keys are those of the command.

#include <string_view>

#include "base/result.h"
#include "report/report.h"

namespace noken::report {

// At most 100 columns wide.
std::string report_text(const Report& report);
// The main table, with stable English headings.
std::string report_csv(const Report& report);
std::string report_markdown(const Report& report);
// One page that needs no other file.
std::string report_html(const Report& report, Language language);
// A sheet a table, and one that says what they show. Trouble when no spreadsheet can be made.
Result<std::string> report_xlsx(const Report& report, Language language);

// `text`, `csv`, `markdown`, `html` or `xlsx`.
Result<std::string> written(const Report& report, std::string_view format, Language language);

}  // namespace noken::report
