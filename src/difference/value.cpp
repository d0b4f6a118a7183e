#include "difference/value.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "model/element.h"
#include "model/presence.h"
#include "model/rule_settings.h"

namespace noken::difference {

using formats::Json;
using model::Field;
using model::Record;
using model::RecordList;
using model::Slot;

static Json json_of(bool value) { return value; }
static Json json_of(std::int64_t value) { return value; }
static Json json_of(std::string_view value) { return value; }
static Json json_of(const Date& date) { return to_string(date); }
static Json json_of(const model::Reference& reference) { return reference.id; }
static Json json_of(const model::Code& code) { return code.text; }

// A whole number is shown as one.
static Json json_of(double value) {
  static constexpr double kExact = 9007199254740992;
  if (std::floor(value) == value && std::abs(value) < kExact)
    return static_cast<std::int64_t>(value);
  return value;
}

static Json json_of(const model::YearRange& years) {
  return years.first == years.last ? fmt::format("{}", years.first)
                                   : fmt::format("{}-{}", years.first, years.last);
}

static Json json_of(const model::AffairCodes& affair) {
  return affair.id.empty() ? fmt::format("{}", fmt::join(affair.rab, ", ")) : affair.id;
}

template <class T>
static Json json_of(const model::Listed<T>& list) {
  Json::Array items;
  for (const auto& item : list) items.push_back(json_of(item.value));
  return items;
}

static std::string key_of(int year) { return fmt::format("{}", year); }
static std::string key_of(std::string_view key) { return std::string(key); }

template <class Key, class T>
static Json json_of(const model::Mapped<Key, T>& map) {
  std::map<std::string, Json> sorted;
  for (const auto& entry : map) sorted.emplace(key_of(entry.key), json_of(entry.value));
  return Json::Object(sorted.begin(), sorted.end());
}

static Json::Object members_of(const Record& record, const model::Table& table) {
  Json::Object members;
  for (const Field& field : table.fields) {
    const Slot slot = field.slot(const_cast<Record&>(record));
    if (presence_of(slot) == model::Presence::given)
      members.emplace_back(field.key, value_of(field, slot));
  }
  return members;
}

// The fields that a planned change sets stand under `menjadi`.
static Json json_of(const model::Change& change) {
  Json::Object members = members_of(change, model::kChange);
  Json::Object becomes;
  for (const model::ChangedField& changed : change.fields) {
    becomes.emplace_back(changed.field->key,
                         value_of(*changed.field, changed.field->slot(*change.becomes)));
  }
  if (change.becomes != nullptr) members.emplace_back("menjadi", std::move(becomes));
  return members;
}

static Json json_of(const RecordList& list, const model::Table& table) {
  Json::Array items;
  for (std::size_t i = 0; i < list.size(list.list); ++i) {
    const Record& item = list.item(list.list, i);
    items.push_back(&table == &model::kChange ? json_of(static_cast<const model::Change&>(item))
                                              : Json(members_of(item, table)));
  }
  return items;
}

namespace {

struct ToJson {
  const Field& field;

  template <class T>
  Json operator()(const model::Given<T>* value) const {
    return json_of(value->value);
  }
  template <class T>
  Json operator()(const model::Listed<T>* list) const {
    return json_of(*list);
  }
  template <class Key, class T>
  Json operator()(const model::Mapped<Key, T>* map) const {
    return json_of(*map);
  }
  Json operator()(const model::RuleSettings*) const { return {}; }
  Json operator()(const Record* record) const { return members_of(*record, *field.type.table); }
  Json operator()(const RecordList& list) const { return json_of(list, *field.type.table); }
};

}  // namespace

Json value_of(const Field& field, const Slot& slot) {
  if (presence_of(slot) != model::Presence::given) return {};
  return std::visit(ToJson{field}, slot);
}

namespace {

struct ToPlace {
  template <class T>
  Location operator()(const T* value) const {
    return value->key;
  }
  template <class T>
  Location operator()(const model::Given<T>* value) const {
    return value->at;
  }
  template <class T>
  Location operator()(const model::Listed<T>* list) const {
    return list->at;
  }
  template <class Key, class T>
  Location operator()(const model::Mapped<Key, T>* map) const {
    return map->at;
  }
  Location operator()(const RecordList& list) const { return *list.at; }
};

}  // namespace

Location place_of(const Slot& slot) {
  if (presence_of(slot) == model::Presence::absent) return {};
  return std::visit(ToPlace{}, slot);
}

}  // namespace noken::difference
