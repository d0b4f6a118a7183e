// From the node of a field to its member, by the member's type.

#include "document/walk.h"
#include "loading/convert.h"
#include "loading/duplicates.h"
#include "loading/read.h"
#include "loading/read_maps.h"

namespace noken::loading {

using document::Node;
using document::NodeType;
using model::Field;
using model::Presence;

// One value of a C++ type, by the type of the field.
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar,
                     std::string_view*) {
  return read_text(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar, bool*) {
  return read_flag(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar, std::int64_t*) {
  return read_integer(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar, double*) {
  return read_decimal(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar, Date*) {
  return read_date(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar,
                     model::YearRange*) {
  return read_years(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar, model::Code*) {
  return read_code(reading, field, scalar);
}
static auto read_one(Reading& reading, const Field& field, const Scalar& scalar,
                     model::AffairCodes*) {
  return read_affair(reading, field, scalar);
}
static std::optional<model::Reference> read_one(Reading&, const Field&, const Scalar& scalar,
                                                model::Reference*) {
  return model::Reference{.id = scalar.text};
}

template <class T>
static void read_single(Reading& reading, const Field& field, model::Given<T>& value,
                        std::uint32_t index) {
  value.presence = Presence::refused;
  value.at = reading.place(index);
  const auto scalar = scalar_at(reading, field, index);
  if (!scalar) return;
  value.at = scalar->at;
  if (auto read = read_one(reading, field, *scalar, static_cast<T*>(nullptr))) {
    value.value = std::move(*read);
    value.presence = Presence::given;
  }
}

template <class T>
static void read_item(Reading& reading, const Field& field, model::Listed<T>& list,
                      std::uint32_t index) {
  const auto scalar = scalar_at(reading, field, index);
  auto read =
      scalar ? read_one(reading, field, *scalar, static_cast<T*>(nullptr)) : std::optional<T>();
  if (!scalar || !read) {
    list.has_refused_items = true;
    return;
  }
  list.items.push_back({std::move(*read), scalar->at});
}

static std::size_t children_of(const Reading& reading, const Node& node) {
  std::size_t count = 0;
  for (auto child = node.first_child; child != document::kNone; child = reading.node(child).next)
    ++count;
  return count;
}

template <class T>
static void read_list(Reading& reading, const Field& field, model::Listed<T>& list,
                      std::uint32_t index) {
  list.at = reading.place(index);
  list.presence = Presence::refused;
  const Reading::Through through(reading, index);
  const Node& node = through.node();
  if (node.type == NodeType::mapping) {
    refuse_shape(reading, field, index, "not_list");
    return;
  }
  if (node.type == NodeType::scalar) {
    read_item(reading, field, list, index);
  } else {
    list.items.reserve(children_of(reading, node));
    for (auto child = node.first_child; child != document::kNone;
         child = reading.node(child).next) {
      if (!is_null(reading, child)) read_item(reading, field, list, child);
    }
  }
  list.has_refused_items = list.has_refused_items || node.incomplete;
  if (!list.items.empty() || !list.has_refused_items) list.presence = Presence::given;
  take_out_duplicates(reading, field, list);
}

static std::optional<int> key_of(Reading& reading, const Field& field, const Scalar& key, int*) {
  const auto year = to_year(key.text);
  if (year) return year;
  reading.note(Diagnosis::wrong_type, key.at,
               {.message = "year_key",
                .field = field.key,
                .value = std::string(key.text),
                .arguments = {{"field", field.key}, {"value", std::string(key.text)}}});
  return std::nullopt;
}
static std::optional<std::string_view> key_of(Reading&, const Field&, const Scalar& key,
                                              std::string_view*) {
  return key.text;
}

template <class T>
static bool read_entry_value(Reading& reading, const Field& field, T& value, std::uint32_t index) {
  if constexpr (requires { value.items; }) {
    read_list(reading, field, value, index);
    return value.is_given();
  } else {
    const auto scalar = scalar_at(reading, field, index);
    auto read =
        scalar ? read_one(reading, field, *scalar, static_cast<T*>(nullptr)) : std::optional<T>();
    if (read) value = *read;
    return read.has_value();
  }
}

template <class Key, class T>
static void read_mapped(Reading& reading, const Field& field, model::Mapped<Key, T>& map,
                        std::uint32_t index) {
  map.at = reading.place(index);
  map.presence = Presence::refused;
  const Reading::Through through(reading, index);
  if (through.node().type != NodeType::mapping) {
    refuse_shape(reading, field, index, "not_mapping");
    return;
  }
  map.presence = Presence::given;
  map.has_refused_items = through.node().incomplete;
  for (const document::Entry& pair : document::entries(reading.tree(), through.target())) {
    const Reading::Through merged(reading, pair.key, pair.alias);
    const Scalar key{reading.node(pair.key).text, reading.place(pair.key)};
    const auto read_key = key_of(reading, field, key, static_cast<Key*>(nullptr));
    map.has_refused_items = map.has_refused_items || !read_key;
    if (!read_key || is_null(reading, pair.value)) continue;
    model::Entry<Key, T> entry{
        .key = *read_key, .key_at = key.at, .value = {}, .at = reading.place(pair.value)};
    if (read_entry_value(reading, field, entry.value, pair.value)) {
      map.items.push_back(std::move(entry));
    } else {
      map.has_refused_items = true;
    }
  }
}

namespace {

// One overload for every alternative of model::Slot.
struct IntoSlot {
  Reading& reading;
  const Field& field;
  Location key;
  std::uint32_t index;

  template <class T>
  void operator()(model::Given<T>* value) const {
    value->key = key;
    read_single(reading, field, *value, index);
  }
  template <class T>
  void operator()(model::Listed<T>* list) const {
    list->key = key;
    read_list(reading, field, *list, index);
  }
  template <class Key, class T>
  void operator()(model::Mapped<Key, T>* map) const {
    map->key = key;
    read_mapped(reading, field, *map, index);
  }
  void operator()(model::Record* record) const {
    record->key = key;
    read_map(reading, field, *record, index);
  }
  void operator()(const model::RecordList& list) const {
    *list.key = key;
    read_records(reading, field, list, index);
  }
  void operator()(model::RuleSettings* settings) const {
    settings->key = key;
    settings->presence = Presence::given;
    read_rule_settings(reading, field, *settings, {}, index);
  }
};

}  // namespace

static bool may_hold_names(const Field& field) {
  const model::Type type = field.type.type;
  return type == model::Type::id || type == model::Type::reference || type == model::Type::record;
}

void read_value(Reading& reading, const Field& field, const model::Slot& slot, std::uint32_t key,
                std::uint32_t value) {
  if (reading.names_only && !may_hold_names(field)) return;
  std::visit(IntoSlot{reading, field, reading.place(key), value}, slot);
}

}  // namespace noken::loading
