#pragma once

#include <string>

namespace noken::annex::docx {

// The title of a picture that says how wide it is to stand: pandoc makes none wider than its own
// page. `size_pictures` takes it away again.
std::string width_mark(double millimetres);

// Gives pictures the widths of their marks, and takes the marks away.
void size_pictures(std::string& xml);

}  // namespace noken::annex::docx
