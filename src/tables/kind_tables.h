#pragma once

// The tables of a kind, made from its field table: one row for each element, maps as columns with
// the key of the map before theirs, and a table of its own for each field that takes several
// values.

#include <string_view>
#include <unordered_map>

#include "model/kind.h"
#include "tables/table.h"

namespace noken::tables {

// Without rows; the kind's own table first.
std::vector<Table> tables_of_kind(const model::Kind& kind);

// What all kinds share and takes several values: `elemen_label` and so on.
std::vector<Table> shared_tables();

// The tables that rows are wanted for.
using Wanted = std::unordered_map<std::string_view, Table*>;
Table* find(const Wanted& wanted, std::string_view name);

void add_rows(const model::Element& element, const Wanted& wanted);

}  // namespace noken::tables
