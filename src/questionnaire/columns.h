#pragma once

// The columns of a sheet, made from the field table of its kind.

#include <string>
#include <vector>

#include "model/kind.h"
#include "model/state.h"

namespace noken::questionnaire {

// What a cell holds, as the map of the workbook names it for the way back.
enum class CellForm : unsigned char {
  text,
  number,
  date,
  option,
  reference,
  texts,
  options,
  references,
  flag,
};
std::string_view key_of(CellForm form);  // teks, angka, tanggal …
// Several values, one a line.
bool is_list(CellForm form);

struct Column {
  std::string path = {};                      // `standar.waktu_hari`, `anggaran.2026`
  std::vector<const model::Field*> way = {};  // from the element to the value
  int year = 0;                               // of a value by year
  CellForm form = CellForm::text;

  const model::Field& field() const { return *way.back(); }
  bool is(std::string_view key) const { return path == key; }
};

// Whether the column names the agency that answers for the element; empty means that of the
// workbook.
bool names_owner(const model::Kind& kind, const Column& column);

// Values by year get a column for each of the years. `dikonfirmasi` has a cell of its own
// elsewhere.
std::vector<Column> columns_of(const model::Kind& kind, const std::vector<int>& years);

// The fields that fit into no cell: lists of maps, and values by indicator.
std::vector<const model::Field*> fields_without_column(const model::Kind& kind);

// The member of the element that the column shows.
model::Slot slot_of(const Column& column, const model::Element& element);

}  // namespace noken::questionnaire
