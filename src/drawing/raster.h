#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace noken::drawing {

// The SVG as a PNG; a point becomes `scale` pixels.
Result<std::string> png(std::string_view svg, double scale);

}  // namespace noken::drawing
