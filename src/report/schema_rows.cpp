#include "report/schema_rows.h"

#include <map>
#include <mutex>

#include "base/internal_error.h"
#include "model/config.h"
#include "model/elements.h"

namespace noken::report {

using model::Field;
using model::Shape;

Form form_of(const Row& row) {
  if (std::holds_alternative<model::Record*>(row.slot)) return Form::map;
  if (std::holds_alternative<model::RecordList>(row.slot)) return Form::maps;
  if (std::holds_alternative<model::RuleSettings*>(row.slot)) return Form::settings;
  if (std::holds_alternative<model::LinksByIndicator*>(row.slot)) return Form::lists_by_key;
  switch (row.field->type.shape) {
    case Shape::single:
      return Form::value;
    case Shape::list:
      return Form::list;
    case Shape::by_year:
      return Form::by_year;
    case Shape::by_key:
      return Form::by_key;
  }
  internal_error("a field of no shape");
}

// An empty element, whose slots tell their types. Members are checked side by side, and own rules
// ask for the tables of each.
static std::mutex samples;

static model::Element& sample_of(const model::Kind& kind) {
  static model::Elements empty;
  static std::map<const model::Kind*, model::Element*> known;
  const std::lock_guard guard(samples);
  const auto [sample, is_new] = known.try_emplace(&kind, nullptr);
  if (is_new) sample->second = &kind.create(empty);
  return *sample->second;
}

std::vector<Row> rows_of(const model::Kind& kind) {
  model::Element& element = sample_of(kind);
  std::vector<Row> rows;
  for (const Field* field : fields_of(kind)) rows.push_back({field, field->slot(element)});
  return rows;
}

static std::vector<Row> rows_in(model::Record& record, const model::Table& table) {
  std::vector<Row> rows;
  for (const Field& field : table.fields) rows.push_back({&field, field.slot(record)});
  return rows;
}

std::vector<Row> configuration_rows() {
  static model::Config empty;
  return rows_in(empty, model::kConfig);
}

// The only entry of a list of a sample: a second one could move the first.
static model::Record& entry_of(const model::RecordList& maps) {
  static std::map<const void*, model::Record*> known;
  const std::lock_guard guard(samples);
  const auto [entry, is_new] = known.try_emplace(maps.list, nullptr);
  if (is_new) entry->second = &maps.append(maps.list);
  return *entry->second;
}

std::vector<Row> rows_inside(const Row& row) {
  if (const auto* map = std::get_if<model::Record*>(&row.slot))
    return rows_in(**map, *row.field->type.table);
  const auto& maps = std::get<model::RecordList>(row.slot);
  return rows_in(entry_of(maps), *row.field->type.table);
}

bool is_changes(const Row& row) { return row.field->type.table == &model::kChange; }

}  // namespace noken::report
