#pragma once

#include <string>
#include <vector>

namespace noken::rules::conditions {

// Ids or codes as an argument of a message: `a`, `b`, each in backticks.
inline std::string quoted(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all.append(all.empty() ? "`" : ", `").append(id).append("`");
  return all;
}

}  // namespace noken::rules::conditions
