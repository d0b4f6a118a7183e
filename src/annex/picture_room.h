#pragma once

// How large our own pictures stand on the page, and what is written below them.

#include "annex/write.h"
#include "diagram/paper.h"

namespace noken::annex {

// What a page keeps for a picture with its caption, when it comes next in the document. The first
// sheet leaves room for the headings right above it, so that none stands alone.
diagram::Room room_for_picture(const Document& document, bool is_landscape);

// `Gambar 4.1 Lanskap`; of several sheets `Gambar 4.1 Lanskap (lembar 2 dari 4)`.
std::string sheet_caption(const Numbered& number, std::size_t sheet, std::size_t of,
                          Language language);

}  // namespace noken::annex
