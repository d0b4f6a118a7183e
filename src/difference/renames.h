#pragma once

#include <string_view>
#include <unordered_map>

#include "model/element.h"

namespace noken::difference {

// What elements were called before, and are called after.
class Renames {
 public:
  void add(std::string_view before, std::string_view after) { names_.emplace(before, after); }

  bool empty() const { return names_.empty(); }

  // The name after; the same when the element kept it.
  std::string_view now(std::string_view before) const {
    const auto found = names_.find(before);
    return found == names_.end() ? before : found->second;
  }

 private:
  std::unordered_map<std::string_view, std::string_view> names_;
};

}  // namespace noken::difference
