#include "questionnaire/columns.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/schema_rows.h"

namespace noken::questionnaire {

using model::Field;
using model::Type;
using report::Form;

std::string_view key_of(CellForm form) {
  static constexpr std::string_view kKeys[] = {"teks",           "angka",          "tanggal",
                                               "pilihan",        "rujukan",        "daftar_teks",
                                               "daftar_pilihan", "daftar_rujukan", "ya_tidak"};
  return kKeys[static_cast<std::size_t>(form)];
}

bool is_list(CellForm form) {
  return form == CellForm::texts || form == CellForm::options || form == CellForm::references;
}

static CellForm single_form(const Field& field) {
  switch (field.type.type) {
    case Type::reference:
      return CellForm::reference;
    case Type::option:
    case Type::code:
    case Type::affair:
    case Type::sub_dimension:
      return CellForm::option;
    case Type::flag:
      return CellForm::flag;
    case Type::integer:
    case Type::decimal:
    case Type::rupiah:
    case Type::year:
      return CellForm::number;
    case Type::date:
      return CellForm::date;
    default:
      return CellForm::text;
  }
}

static CellForm form_of(const Field& field, bool is_several) {
  const CellForm form = single_form(field);
  if (!is_several) return form;
  if (form == CellForm::reference) return CellForm::references;
  return form == CellForm::option ? CellForm::options : CellForm::texts;
}

bool names_owner(const model::Kind& kind, const Column& column) {
  return column.is(kind.id == model::KindId::decision ? "penanggung_jawab" : "opd");
}

// The cover has a cell for it, and `import` writes it.
static bool stands_elsewhere(const Field& field) {
  return std::string_view(field.key) == "dikonfirmasi";
}

static bool has_no_cell(const report::Row& row) {
  const Form form = report::form_of(row);
  return form == Form::maps || form == Form::by_key || form == Form::lists_by_key ||
         form == Form::settings;
}

static void add(const report::Row& row, Column column, const std::vector<int>& years,
                std::vector<Column>& columns) {
  column.path += row.field->key;
  column.way.push_back(row.field);
  const Form form = report::form_of(row);
  if (form == Form::map) {
    column.path += ".";
    for (const report::Row& inner : report::rows_inside(row)) add(inner, column, years, columns);
  } else if (form == Form::by_year) {
    for (const int year : years) {
      columns.push_back({.path = fmt::format("{}.{}", column.path, year),
                         .way = column.way,
                         .year = year,
                         .form = CellForm::number});
    }
  } else if (!has_no_cell(row) && !stands_elsewhere(*row.field)) {
    column.form = form_of(*row.field, form == Form::list);
    columns.push_back(std::move(column));
  }
}

std::vector<Column> columns_of(const model::Kind& kind, const std::vector<int>& years) {
  std::vector<Column> columns;
  for (const report::Row& row : report::rows_of(kind)) add(row, {}, years, columns);
  return columns;
}

std::vector<const Field*> fields_without_column(const model::Kind& kind) {
  std::vector<const Field*> fields;
  for (const report::Row& row : report::rows_of(kind)) {
    if (has_no_cell(row)) fields.push_back(row.field);
  }
  return fields;
}

model::Slot slot_of(const Column& column, const model::Element& element) {
  auto* record = const_cast<model::Element*>(&element);
  model::Slot slot = column.way.front()->slot(*record);
  for (std::size_t i = 1; i < column.way.size(); ++i)
    slot = column.way[i]->slot(*std::get<model::Record*>(slot));
  return slot;
}

}  // namespace noken::questionnaire
