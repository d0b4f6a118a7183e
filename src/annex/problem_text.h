#pragma once

#include "annex/outline.h"
#include "report/code_frame.h"

namespace noken::annex {

// Problems of an outline for people, in the form of findings, in the order of their places; with a
// line that counts them.
std::string problem_text(const std::vector<Problem>& problems, const Sources& sources,
                         const report::FrameStyle& style);

}  // namespace noken::annex
