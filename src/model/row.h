#pragma once

// How a field table is written: field<&Kind::member>("kunci", type, need, {label}).

#include <type_traits>

#include "model/field.h"
#include "model/rule_settings.h"
#include "model/same_value.h"

namespace noken::model {

consteval FieldType of(Type type) { return {.type = type}; }
consteval FieldType text() { return of(Type::text); }
consteval FieldType paragraph() { return of(Type::paragraph); }
consteval FieldType flag() { return of(Type::flag); }
consteval FieldType integer() { return of(Type::integer); }
consteval FieldType decimal() { return of(Type::decimal); }
consteval FieldType rupiah() { return of(Type::rupiah); }
consteval FieldType date() { return of(Type::date); }
consteval FieldType year() { return of(Type::year); }
consteval FieldType years() { return of(Type::year_range); }
consteval FieldType link() { return of(Type::link); }
consteval FieldType affair() { return of(Type::affair); }
consteval FieldType sub_dimension() { return of(Type::sub_dimension); }
consteval FieldType code(reference::TreeName tree) { return {.type = Type::code, .tree = tree}; }
consteval FieldType record(const Table& table) { return {.type = Type::record, .table = &table}; }
consteval FieldType option(const char* list) { return {.type = Type::option, .list = list}; }
consteval FieldType option_of(std::initializer_list<const char*> values) {
  return {.type = Type::option, .options = values};
}
consteval FieldType option_per_jenis(const char* list) {
  return {.type = Type::option, .list = list, .list_per_jenis = true};
}
template <class... Kind>
consteval FieldType reference_to(Kind... kind) {
  return {.type = Type::reference, .kinds = (set_of(kind) | ...)};
}
consteval FieldType national_application() {
  return {.type = Type::reference, .national_only = true};
}
consteval FieldType facility() {
  return {.type = Type::reference,
          .kinds = set_of(KindId::infrastructure),
          .target_jenis = "fasilitas_komputasi"};
}
consteval FieldType reference_to_own_kind() { return {.type = Type::reference, .same_kind = true}; }
consteval FieldType reference_to_any() { return {.type = Type::reference, .kinds = kAnyKind}; }

consteval FieldType in_shape(FieldType type, Shape shape) {
  type.shape = shape;
  return type;
}
consteval FieldType list_of(FieldType type) { return in_shape(type, Shape::list); }
consteval FieldType by_year(FieldType type) { return in_shape(type, Shape::by_year); }
consteval FieldType by_key(FieldType type) { return in_shape(type, Shape::by_key); }

template <class Member>
struct MemberOf;
template <class C, class V>
struct MemberOf<V C::*> {
  using Class = C;
  using Value = V;
};

template <class T>
RecordList record_list(Records<T>& records) {
  return {
      .list = &records,
      .append = [](void* list) -> Record& {
        return static_cast<Records<T>*>(list)->items.emplace_back();
      },
      .size = [](const void* list) { return static_cast<const Records<T>*>(list)->items.size(); },
      .item = [](const void* list, std::size_t i) -> const Record& {
        return static_cast<const Records<T>*>(list)->items[i];
      },
      .at = &records.at,
      .key = &records.key,
      .presence = &records.presence,
      .has_refused_items = &records.has_refused_items};
}

template <class T>
Slot slot_of(Records<T>& records) {
  return record_list(records);
}
template <class V>
Slot slot_of(V& value) {
  if constexpr (std::is_base_of_v<Record, V>) {
    return static_cast<Record*>(&value);
  } else {
    return &value;
  }
}

// Which C++ type a value of this type and shape is kept in. A row whose member has another does not
// compile.
template <class V>
// NOLINTNEXTLINE(readability-function-size): a table of types, one below the other
consteval bool fits(const FieldType& type) {
  const bool single = type.shape == Shape::single;
  const bool list = type.shape == Shape::list;
  switch (type.type) {
    case Type::text:
    case Type::paragraph:
    case Type::id:
    case Type::option:
    case Type::sub_dimension:
    case Type::gap:
    case Type::region_code:
    case Type::country:
    case Type::link:
      return (single && std::is_same_v<V, TextValue>) || (list && std::is_same_v<V, TextList>) ||
             (type.shape == Shape::by_key &&
              (std::is_same_v<V, TextByIndicator> || std::is_same_v<V, LinksByIndicator>));
    case Type::reference:
      return (single && std::is_same_v<V, ReferenceValue>) ||
             (list && std::is_same_v<V, ReferenceList>);
    case Type::flag:
      return single && std::is_same_v<V, FlagValue>;
    case Type::integer:
    case Type::rupiah:
    case Type::year:
      return (single && std::is_same_v<V, IntegerValue>) ||
             (type.shape == Shape::by_year && std::is_same_v<V, MoneyByYear>);
    case Type::decimal:
      return (single && std::is_same_v<V, DecimalValue>) ||
             (type.shape == Shape::by_year && std::is_same_v<V, DecimalByYear>);
    case Type::index_level:
      return type.shape == Shape::by_key && std::is_same_v<V, LevelByIndicator>;
    case Type::date:
      return single && std::is_same_v<V, DateValue>;
    case Type::year_range:
      return single && std::is_same_v<V, YearsValue>;
    case Type::code:
      return single && std::is_same_v<V, CodeValue>;
    case Type::affair:
      return (single && std::is_same_v<V, AffairValue>) || (list && std::is_same_v<V, AffairList>);
    case Type::record:
      return std::is_base_of_v<Record, V> || requires(V v) { v.items.emplace_back().at; };
    case Type::rule_settings:
      return std::is_same_v<V, RuleSettings>;
  }
  return false;
}

template <auto member>
consteval Field field(const char* key, FieldType type, Need need, Text label,
                      FieldExtras extras = {}) {
  using Class = typename MemberOf<decltype(member)>::Class;
  using Value = typename MemberOf<decltype(member)>::Value;
  if (!fits<Value>(type)) throw "the member cannot hold values of the type of the row";
  return {.key = key,
          .type = type,
          .need = need,
          .label = label,
          .extras = extras,
          .slot = [](Record& record) { return slot_of(static_cast<Class&>(record).*member); },
          .copy =
              [](Record& to, const Record& from) {
                static_cast<Class&>(to).*member = static_cast<const Class&>(from).*member;
              },
          .same =
              [](const Record& a, const Record& b) {
                return same_value(static_cast<const Class&>(a).*member,
                                  static_cast<const Class&>(b).*member);
              }};
}

inline constexpr Need kRequired = Need::required;
inline constexpr Need kAdvised = Need::advised;
inline constexpr Need kOptional = Need::optional;

}  // namespace noken::model
