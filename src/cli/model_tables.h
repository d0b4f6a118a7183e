#pragma once

// The tables of the repository that a command works on, for `query` and `export`.

#include "cli/here.h"
#include "tables/tables.h"

namespace noken::cli {

// What the rules find, with the repository's own profile and baseline.
Result<report::CheckReport> findings_of(const Call& call, const Here& here);

// Members have ids of their own, so they are not part of the tables of their root.
void say_members(const Call& call, const Streams& streams, const Here& here);

}  // namespace noken::cli
