#pragma once

#include <string>
#include <string_view>

namespace noken::drawing {

// Width in points of the text in the font of the pictures, unhinted.
double text_width(std::string_view text, double size, bool is_bold);

// The family that fontconfig gives for the one asked for.
std::string font_family();

}  // namespace noken::drawing
