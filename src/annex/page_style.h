#pragma once

#include "annex/document.h"

namespace noken::annex {

// CSS for the screen and for paper: the legal form is data of the document.
std::string page_style(const Document& document);

}  // namespace noken::annex
