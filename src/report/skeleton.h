#pragma once

#include <string>

#include "base/text.h"
#include "model/kind.h"
#include "reference/packs.h"

namespace noken::report {

// An element that is still to be filled in.
struct SkeletonRequest {
  const model::Kind& kind;
  const reference::Packs& packs;
  Language language = Language::indonesian;
  std::string id;      // empty: one that shows how ids of the kind are made
  std::string agency;  // for `opd`; empty: to be filled in
};

// How ids of a kind begin: `app-`; empty where they are fixed.
std::string_view id_prefix(model::KindId kind);

// The item of a YAML list, every line after `margin`: required keys first, then the advised ones,
// each below a comment that says what belongs there. Values stay empty, so that `check` keeps
// asking for them.
std::string skeleton(const SkeletonRequest& request, const std::string& margin);

// The key of the kind and the item below it.
std::string skeleton_document(const SkeletonRequest& request);

}  // namespace noken::report
