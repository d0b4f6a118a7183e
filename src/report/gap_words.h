#pragma once

#include "report/gap_report.h"

namespace noken::report {

// The present state in words: those of the gap, or the situation of its finding.
std::string gap_current(const analysis::Gap& gap, Language language);

// `besar`, `sedang` or `kecil`.
std::string gap_size(const analysis::Gap& gap, Language language);

// How many there are, open and closed; no line feed at its end.
std::string gap_counts(const GapReport& report, Language language);

}  // namespace noken::report
