#pragma once

#include "diagram/engine.h"

namespace noken::drawing {

// One PDF of the SVGs, each a page of its true size. It says no time but that of the note.
Result<std::string> pdf(const std::vector<std::string>& svgs, const diagram::PdfNote& note);

}  // namespace noken::drawing
