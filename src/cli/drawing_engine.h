#pragma once

#include "base/result.h"
#include "diagram/engine.h"

namespace noken::cli {

// The drawing libraries, loaded when they are first asked for: from NOKEN_DRAWING (a file), else
// beside the program, else from ../lib/noken. Trouble says what to install.
Result<const diagram::Engine*> drawing_engine();

}  // namespace noken::cli
