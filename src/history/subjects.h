#pragma once

#include "history/history.h"

namespace noken::history {

Result<std::vector<std::string>> subjects(const std::string& root, const Span& span,
                                          const std::vector<Spot>& spots);

}  // namespace noken::history
