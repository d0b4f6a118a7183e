#pragma once

#include <expected>
#include <string>
#include <vector>

#include "golden/markers.h"
#include "golden/sandbox.h"

namespace noken::golden {

struct Found {
  Mark mark;
  bool is_error = false;
};

// `check --format json` on a repository of the sandbox, as new findings; else what went wrong.
std::expected<std::vector<Found>, std::string> check(const Sandbox& sandbox,
                                                     const std::string& repository,
                                                     const std::vector<std::string>& options);

}  // namespace noken::golden
