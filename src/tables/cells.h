#pragma once

#include "model/field.h"
#include "tables/table.h"

namespace noken::tables {

// The columns that a single value takes: one, but two for a range of years.
std::vector<Column> columns_of(const model::Field& field, const std::string& name,
                               const Label& label);

// Its cells; empty ones when nothing was given.
void add_cells(const model::Slot& slot, Row& row);

// The table that holds every id the field can name; nothing for a field that names no element.
std::string target_of(const model::Field& field, const std::string& own_kind);

// An affair as it was written: its id, or its codes.
std::string affair_text(const model::AffairCodes& affair);

}  // namespace noken::tables
