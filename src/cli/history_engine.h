#pragma once

#include "base/result.h"
#include "history/history.h"

namespace noken::cli {

// The module of `history`, loaded when it is first asked for.
Result<const history::Engine*> history_engine();

}  // namespace noken::cli
