#pragma once

#include "difference/difference.h"

namespace noken::difference {

// Gives each row the first reason that the repository itself states: the `alasan` of a programme
// (its own, or that of one that brings the element about and was put off), a decision of the
// council on the element that was not carried out before, the `alasan` of the planned change.
void find_reasons(Difference& difference);

}  // namespace noken::difference
