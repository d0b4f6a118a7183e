#pragma once

// What elements go by, and where that differs between two repositories.

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/architecture.h"

namespace noken::loading {

// Elements by their ids, and the flows that have none by their ends.
struct Named {
  std::unordered_map<std::string_view, const model::Element*> ids = {};
  std::unordered_map<std::string, std::size_t> flows = {};  // and how many have these ends
};
void add_names(const model::Elements& elements, Named& named);

// `dari->ke` of a flow that has no id, without the number of its handle; else empty.
std::string ends_without_id(const model::Flow& flow);

// What a reference would find in one and not in the other, or otherwise there.
struct NamedOtherwise {
  std::unordered_set<std::string_view> ids = {};
  bool has_flows = false;
};
NamedOtherwise named_otherwise(const Named& a, const Named& b);

// Whether the text may name any of it. What hides letters, as an escape, may name anything.
bool may_name(std::string_view text, const NamedOtherwise& otherwise);

}  // namespace noken::loading
