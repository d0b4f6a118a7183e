#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/kind.h"

namespace noken::importing {

// A field as a column can name it: `nama`, `standar.biaya`, `anggaran.2026`.
struct FieldPath {
  std::string text = {};
  const model::Field* field = nullptr;  // the innermost
  const model::Field* outer = nullptr;  // of the element
  bool is_list = false;
};

// Nothing when the kind has no such field, or one that no cell can hold (a list of maps).
std::optional<FieldPath> find_path(const model::Kind& kind, std::string_view text);

// Every field that a column can hold, in canonical order; those by year stand without a year.
const std::vector<FieldPath>& paths_of(const model::Kind& kind);

// The keys of a path.
std::vector<std::string> keys_of(std::string_view path);

}  // namespace noken::importing
