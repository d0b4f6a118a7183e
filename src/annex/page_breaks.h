#pragma once

#include <vector>

#include "annex/document.h"

namespace noken::annex {

// For each chapter in order whether it goes on below the one before it, on paper that lies the same
// way: where both fit on one page, where it is a few lines, or where the page is nearly empty. The
// others begin a page, and so does the first.
std::vector<bool> chapters_that_go_on(const Document& document);

}  // namespace noken::annex
