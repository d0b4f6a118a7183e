#pragma once

#include "annex/block.h"

namespace noken::annex {

// The tables of a report as parts: wide ones on wide paper, without columns to be filled in. The
// first bears the block's `judul`, else its own caption, else `title`.
void add_report(report::Report report, const Node& block, const Text& title, Composing& composing);

}  // namespace noken::annex
