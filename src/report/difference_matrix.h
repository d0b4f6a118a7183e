#pragma once

// The tables of a difference that list elements, for the chapters of difference_report.h.

#include "report/difference_report.h"

namespace noken::report {

using DifferenceRows = std::vector<const difference::Row*>;

// The name of a kind as a heading: `Aplikasi`.
std::string title_of(const model::Kind& kind, Language language);

// Rows that are printed: a remark (`catatan`) never is (format.md).
DifferenceRows printed_rows(const difference::Difference& difference);

// Of one kind: what is new, and what changed; for each pillar where its elements have one.
std::vector<Table> kind_tables(const DifferenceReport& report, const model::Kind& kind,
                               Language language);
// All that is dropped, whatever its kind.
Table dropped_table(const DifferenceReport& report, Language language);
// What somebody must still explain before the matrix can be decided on: ids by kind.
Table unexplained_table(const DifferenceReport& report, Language language);
// Names of what stayed as it was, by kind.
Table unchanged_table(const DifferenceReport& report, Language language);

}  // namespace noken::report
