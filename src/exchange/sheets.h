#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/state.h"

namespace noken::exchange {

// A table for people: one for each kind, with a column for each field, a map's fields behind its
// name and a dot; and one for each list of maps (`masalah.laporan`), whose rows name their element.
struct Sheet {
  std::vector<std::string> heading;
  std::vector<bool> is_number;  // of each column: every cell is a number, or empty
  std::vector<std::vector<std::string>> rows;
};

// By name; kinds without elements have none. Rows are sorted by id.
std::map<std::string, Sheet> sheets_of(const model::State& state);

}  // namespace noken::exchange
