#pragma once

// noken.baseline.yaml: fingerprints of old findings that were accepted, so that a repository can be
// taken over on day one and only get better.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace noken::waivers {

struct BaselineEntry {
  std::string rule;    // by name
  std::string object;  // empty when the finding has none
  std::string fingerprint;
  friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

// `name` is what a person calls the file. Anything but what `baseline_text` writes is trouble.
Result<std::vector<BaselineEntry>> read_baseline(std::string_view text, const std::string& name);

// The whole file: sorted, one line for each entry.
std::string baseline_text(std::vector<BaselineEntry> entries);

}  // namespace noken::waivers
