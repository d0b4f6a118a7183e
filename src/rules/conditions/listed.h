#pragma once

#include <string>
#include <vector>

#include "diagnostics/finding.h"

namespace noken::rules::conditions {

// Ids or codes as arguments of one name, which a message lists: `a`, `b`.
inline void add_listed(std::vector<Argument>& arguments, std::string_view name,
                       const std::vector<std::string>& ids) {
  for (const std::string& id : ids) arguments.push_back({name, "`" + id + "`"});
}

}  // namespace noken::rules::conditions
