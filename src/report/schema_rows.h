#pragma once

#include <vector>

#include "model/kind.h"

namespace noken::report {

// A row of a field table with its member in an empty record: only the member tells a map from a
// list of maps.
struct Row {
  const model::Field* field = nullptr;
  model::Slot slot;
};

// What stands under a key in a document.
enum class Form : std::uint8_t { value, list, by_year, by_key, lists_by_key, map, maps, settings };
Form form_of(const Row& row);

std::vector<Row> rows_of(const model::Kind& kind);
std::vector<Row> configuration_rows();

// The rows of a map, or of one entry of a list of maps.
std::vector<Row> rows_inside(const Row& row);

// Whether the maps are planned changes, which have `menjadi` beside their rows.
bool is_changes(const Row& row);

}  // namespace noken::report
