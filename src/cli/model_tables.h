#pragma once

// The tables of the repository that a command works on, for `query`, `export` and `annex`.

#include "cli/here.h"
#include "query/ask.h"
#include "tables/tables.h"

namespace noken::cli {

// What the rules find, with the repository's own profile and baseline.
Result<report::CheckReport> findings_of(const Call& call, const Here& here);

// Fills tables with what stands in the repository; all three must outlive it. The rules run only
// for tables that need them.
query::Fill table_filler(const Call& call, const Here& here, const model::State& state);

// Members have ids of their own, so they are not part of the tables of their root.
void say_members(const Call& call, const Streams& streams, const Here& here);

}  // namespace noken::cli
