// The rows of an element, in the tables that kind_tables.cpp describes.

#include <algorithm>

#include "model/visit.h"
#include "tables/cells.h"
#include "tables/derived.h"
#include "tables/json_value.h"
#include "tables/kind_tables.h"

namespace noken::tables {

using model::Element;
using model::Field;
using model::Record;
using model::RecordList;
using model::Slot;

namespace {

// Where the rows of a record go.
struct Place {
  const Wanted& wanted;
  std::string table;        // the name that those of its lists begin with
  Row owner;                // what their rows begin with
  std::string prefix = {};  // of its columns, when it is a map
};

// Writes the values of one field, each as a row.
struct ItemWriter {
  Table& table;
  const Row& owner;

  void operator()(model::TextList* list) const {
    for (const auto& item : *list) add(std::string(item.value));
  }
  void operator()(model::ReferenceList* list) const {
    for (const auto& item : *list) add(std::string(item.value.id));
  }
  void operator()(model::AffairList* list) const {
    for (const auto& item : *list) add(affair_text(item.value));
  }
  void operator()(model::MoneyByYear* map) const {
    for (const auto& entry : *map) add_at({std::int64_t{entry.key}}, entry.value);
  }
  void operator()(model::DecimalByYear* map) const {
    for (const auto& entry : *map) add_at({std::int64_t{entry.key}}, entry.value);
  }
  void operator()(model::LevelByIndicator* map) const {
    for (const auto& entry : *map) add_at({std::string(entry.key)}, entry.value);
  }
  void operator()(model::TextByIndicator* map) const {
    for (const auto& entry : *map) add_at({std::string(entry.key)}, std::string(entry.value));
  }
  void operator()(model::LinksByIndicator* map) const {
    for (const auto& entry : *map) {
      std::int64_t number = 0;
      for (const auto& link : entry.value)
        add_at({std::string(entry.key), ++number}, std::string(link.value));
    }
  }
  template <class Other>
  void operator()(const Other& /*single*/) const {}

  void add(Cell value) const { add_at({next()}, std::move(value)); }
  void add_at(Row key, Cell value) const {
    Row row = owner;
    std::ranges::move(key, std::back_inserter(row));
    row.push_back(std::move(value));
    table.rows.push_back(std::move(row));
  }
  std::int64_t next() const {
    const bool is_first =
        table.rows.empty() || !std::equal(owner.begin(), owner.end(), table.rows.back().begin());
    return is_first ? 1 : std::get<std::int64_t>(table.rows.back()[owner.size()]) + 1;
  }
};

}  // namespace

static void add_field(const Place& place, const Field& field, const Slot& slot, Row& row);

static void add_maps(const Place& place, const Field& field, const RecordList& list) {
  const std::string name = place.table + "_" + place.prefix + field.key;
  Table* table = find(place.wanted, name);
  for (std::size_t i = 0; i < list.size(list.list); ++i) {
    Place inside{.wanted = place.wanted, .table = name, .owner = place.owner};
    inside.owner.emplace_back(static_cast<std::int64_t>(i + 1));
    Row row = inside.owner;
    auto& record = const_cast<Record&>(list.item(list.list, i));
    for_each_field(record, *field.type.table, [&](const Field& each, const Slot& slot) {
      add_field(inside, each, slot, row);
    });
    if (field.type.table == &model::kChange)
      row.emplace_back(to_line(changed_fields(static_cast<const model::Change&>(record))));
    if (table != nullptr) table->rows.push_back(std::move(row));
  }
}

static void add_field(const Place& place, const Field& field, const Slot& slot, Row& row) {
  if (const auto* map = std::get_if<Record*>(&slot)) {
    Place inside = place;
    inside.prefix += std::string(field.key) + "_";
    for_each_field(**map, *field.type.table, [&](const Field& each, const Slot& inner) {
      add_field(inside, each, inner, row);
    });
    return;
  }
  if (const auto* list = std::get_if<RecordList>(&slot)) return add_maps(place, field, *list);
  add_cells(slot, row);
  if (field.type.shape == model::Shape::single) return;
  if (Table* table = find(place.wanted, place.table + "_" + place.prefix + field.key))
    std::visit(ItemWriter{*table, place.owner}, slot);
}

void add_rows(const Element& element, const Wanted& wanted) {
  const std::string_view kind = kind_of(element.kind).key;
  const Place own{.wanted = wanted, .table = std::string(kind), .owner = {element.handle}};
  const Place shared{.wanted = wanted, .table = kElementTable, .owner = {element.handle}};
  Row row;
  for_each_field(const_cast<Element&>(element), [&](const Field& field, const Slot& slot) {
    const std::string_view key = field.key;
    if (key == "id") return row.push_back(element.handle);
    if (key == "nama") return row.push_back(text_or_nothing(name_of(element)));
    const bool is_shared = key == "label" || key == "bukti" || key == "perubahan";
    add_field(is_shared ? shared : own, field, slot, row);
  });
  if (Table* table = find(wanted, kind)) table->rows.push_back(std::move(row));
}

}  // namespace noken::tables
