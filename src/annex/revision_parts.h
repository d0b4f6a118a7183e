#pragma once

#include "annex/block.h"

namespace noken::annex {

// The chapters of a difference as headings of that level, each over its tables.
void add_revision(const report::DifferenceReport& report, int level, Language language,
                  Document& document);

// A difference as a document of its own, without a cover.
Document revision_document(const report::DifferenceReport& report, Language language);

// The outline's own key `alasan`: an id, or an id with a field, and why it changed. It goes before
// every other reason. What names no change becomes a problem.
void take_reasons(const Node& outline, Composing& composing);

}  // namespace noken::annex
