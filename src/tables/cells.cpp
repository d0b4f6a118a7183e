#include "tables/cells.h"

#include <fmt/format.h>

#include <bit>

#include "model/kind.h"

namespace noken::tables {

using model::Field;
using model::KindId;
using model::Type;

static ColumnType column_type(Type type) {
  switch (type) {
    case Type::flag:
      return ColumnType::flag;
    case Type::integer:
    case Type::rupiah:
    case Type::year:
    case Type::year_range:
      return ColumnType::integer;
    case Type::decimal:
    case Type::index_level:
      return ColumnType::decimal;
    default:
      return ColumnType::text;
  }
}

std::vector<Column> columns_of(const Field& field, const std::string& name, const Label& label) {
  const ColumnType type = column_type(field.type.type);
  if (field.type.type != Type::year_range) return {{name, type, label}};
  return {{name + "_awal", type, {label.indonesian + ", pertama", label.english + ", first"}},
          {name + "_akhir", type, {label.indonesian + ", terakhir", label.english + ", last"}}};
}

std::string target_of(const Field& field, const std::string& own_kind) {
  if (field.type.type != Type::reference) return {};
  if (field.type.same_kind) return own_kind;
  if (field.type.national_only) return kNationalTable;
  // Wherever an application may stand, a national one may stand too.
  const bool is_one = std::has_single_bit(field.type.kinds);
  if (!is_one || field.type.kinds == model::set_of(KindId::application)) return kIdTable;
  return model::kind_of(static_cast<KindId>(std::countr_zero(field.type.kinds))).key;
}

std::string affair_text(const model::AffairCodes& affair) {
  return affair.id.empty() ? fmt::format("{}", fmt::join(affair.rab, ", ")) : affair.id;
}

namespace {

// Turns the value of a member into cells of its row.
struct CellWriter {
  Row& row;

  void operator()(model::TextValue* value) const { add(*value, std::string(**value)); }
  void operator()(model::FlagValue* value) const { add(*value, **value); }
  void operator()(model::IntegerValue* value) const { add(*value, **value); }
  void operator()(model::DecimalValue* value) const { add(*value, **value); }
  void operator()(model::DateValue* value) const { add(*value, to_string(**value)); }
  void operator()(model::ReferenceValue* value) const { add(*value, std::string((*value)->id)); }
  void operator()(model::CodeValue* value) const { add(*value, (*value)->text); }
  void operator()(model::AffairValue* value) const { add(*value, affair_text(**value)); }
  void operator()(model::YearsValue* value) const {
    add(*value, std::int64_t{(*value)->first});
    add(*value, std::int64_t{(*value)->last});
  }
  template <class Other>
  void operator()(const Other& /*several*/) const {}

  template <class Value>
  void add(const Value& value, Cell cell) const {
    row.push_back(value.is_given() ? std::move(cell) : Cell());
  }
};

}  // namespace

void add_cells(const model::Slot& slot, Row& row) { std::visit(CellWriter{row}, slot); }

}  // namespace noken::tables
