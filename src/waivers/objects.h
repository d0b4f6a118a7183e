#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "model/state.h"

namespace noken::waivers {

// What a waiver may name in `objek`: elements, sub-dimensions, the region, files.
class Objects {
 public:
  explicit Objects(const model::State& state);

  bool has(std::string_view name) const;
  // Whether bytes that could not be read may hold it, so that nothing is said of its absence.
  bool may_have(std::string_view name) const;
  std::optional<std::string_view> nearest_to(std::string_view name) const;

 private:
  const model::State& state_;
  std::set<std::string, std::less<>> names_;
};

}  // namespace noken::waivers
