#include "tables/json_value.h"

#include <fmt/format.h>

#include "model/visit.h"
#include "tables/cells.h"

namespace noken::tables {

using formats::Json;
using model::Field;
using model::Record;
using model::Slot;

static Json::Object object_of(Record& record, const model::Table& table) {
  Json::Object object;
  for_each_field(record, table, [&](const Field& field, const Slot& slot) {
    Json value = json_value(field, slot);
    if (!std::holds_alternative<std::monostate>(value.value()))
      object.emplace_back(field.key, std::move(value));
  });
  return object;
}

static Json of(std::string_view text) { return text; }
static Json of(bool flag) { return flag; }
static Json of(std::int64_t number) { return number; }
static Json of(double number) { return number; }
static Json of(const Date& date) { return to_string(date); }
static Json of(const model::Reference& reference) { return reference.id; }
static Json of(const model::Code& code) { return code.text; }
static Json of(const model::AffairCodes& affair) { return affair_text(affair); }
static Json of(const model::YearRange& years) {
  return years.first == years.last ? fmt::format("{}", years.first)
                                   : fmt::format("{}-{}", years.first, years.last);
}
static Json of(const model::TextList& list) {
  Json::Array items;
  for (const auto& item : list) items.emplace_back(item.value);
  return items;
}

namespace {

struct JsonWriter {
  const Field& field;

  template <class T>
  Json operator()(const model::Given<T>* value) const {
    return value->is_given() ? of(**value) : Json();
  }
  template <class T>
  Json operator()(const model::Listed<T>* list) const {
    if (!list->is_given()) return {};
    Json::Array items;
    for (const auto& item : *list) items.push_back(of(item.value));
    return items;
  }
  template <class Key, class T>
  Json operator()(const model::Mapped<Key, T>* map) const {
    if (!map->is_given()) return {};
    Json::Object object;
    for (const auto& entry : *map)
      object.emplace_back(fmt::format("{}", entry.key), of(entry.value));
    return object;
  }
  Json operator()(Record* record) const {
    Json::Object object = object_of(*record, *field.type.table);
    return object.empty() ? Json() : Json(std::move(object));
  }
  Json operator()(const model::RecordList& list) const {
    Json::Array items;
    for (std::size_t i = 0; i < list.size(list.list); ++i) {
      auto& record = const_cast<Record&>(list.item(list.list, i));
      Json::Object object = object_of(record, *field.type.table);
      if (field.type.table == &model::kChange)
        object.emplace_back("menjadi", changed_fields(static_cast<const model::Change&>(record)));
      items.emplace_back(std::move(object));
    }
    return items.empty() ? Json() : Json(std::move(items));
  }
  Json operator()(const model::RuleSettings* /*none*/) const { return {}; }
};

}  // namespace

Json json_value(const Field& field, const Slot& slot) {
  return std::visit(JsonWriter{field}, slot);
}

Json changed_fields(const model::Change& change) {
  Json::Object fields;
  for (const model::ChangedField& changed : change.fields) {
    fields.emplace_back(changed.field->key,
                        json_value(*changed.field, changed.field->slot(*change.becomes)));
  }
  return fields;
}

}  // namespace noken::tables
