#pragma once

#include <vector>

#include "annex/document.h"

namespace noken::annex {

// For each chapter in order whether it goes on below the one before it: where both fit on one page,
// or where it is a few lines that follow a long one on paper that lies the same way. The others
// begin a page, and so does the first.
std::vector<bool> chapters_that_go_on(const Document& document);

}  // namespace noken::annex
