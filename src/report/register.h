#pragma once

#include "report/check_report.h"

namespace noken::report {

// The register of deviations as Markdown: each waiver with its object, reason, approver, the office
// that answers for it, its end and where the rule comes from.
std::string register_markdown(const CheckReport& report, Language language);

}  // namespace noken::report
