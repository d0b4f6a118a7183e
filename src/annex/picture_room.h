#pragma once

// How large our own pictures stand on the page, and what is written below them.

#include "annex/write.h"

namespace noken::annex {

// Millimetres for a sheet of the part: as wide as goes with its caption on one page. The first
// sheet leaves room for the headings right above it, so that none stands alone.
double picture_width(const Document& document, std::size_t part, std::size_t sheet);

// `Gambar 4.1 Lanskap`, then `Gambar 4.1 Lanskap (lanjutan 2 dari 4)`.
std::string sheet_caption(const Numbered& number, std::size_t sheet, std::size_t of,
                          Language language);

}  // namespace noken::annex
