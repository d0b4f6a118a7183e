#include "exchange/sheets.h"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/sheet_values.h"
#include "model/visit.h"
#include "report/schema_rows.h"
#include "tables/derived.h"
#include "tables/json_value.h"

namespace noken::exchange {

using model::Element;
using model::Field;
using model::Record;
using model::RecordList;
using model::Slot;
using report::Form;

using Sheets = std::map<std::string, Sheet>;
using Cells = std::vector<std::string>;

// Where the columns of a record stand: in which sheet, and behind which words.
struct Place {
  Sheets& sheets;
  std::string sheet;
  std::string prefix = {};
};

static Place inside(const Place& place, const Field& field) {
  return {place.sheets, place.sheet, place.prefix + field.key + "."};
}

static std::string name_of(const Place& place, const Field& field) {
  return place.sheet + "." + place.prefix + field.key;
}

static void add_column(Sheet& sheet, const std::string& name, bool is_number) {
  sheet.heading.push_back(name);
  sheet.is_number.push_back(is_number);
}

// A year is a name rather than an amount.
static bool is_number(const Field& field) {
  using model::Type;
  const Type type = field.type.type;
  return field.type.shape == model::Shape::single &&
         (type == Type::integer || type == Type::decimal || type == Type::rupiah);
}

static void add_heading(const Place& place, const std::vector<report::Row>& rows);

static void add_heading_of_maps(const Place& place, const report::Row& row) {
  const Place items{place.sheets, name_of(place, *row.field)};
  Sheet& sheet = place.sheets[items.sheet];
  add_column(sheet, "id", false);
  add_column(sheet, "nomor", true);
  add_heading(items, report::rows_inside(row));
  if (report::is_changes(row)) add_column(sheet, "menjadi", false);
}

static void add_heading(const Place& place, const std::vector<report::Row>& rows) {
  for (const report::Row& row : rows) {
    const Form form = report::form_of(row);
    if (form == Form::map) {
      add_heading(inside(place, *row.field), report::rows_inside(row));
    } else if (form == Form::maps) {
      add_heading_of_maps(place, row);
    } else {
      add_column(place.sheets[place.sheet], place.prefix + row.field->key, is_number(*row.field));
    }
  }
}

static void add_field(const Place& place, const Field& field, const Slot& slot, Cells& cells);

static void add_maps(const Place& place, const Field& field, const RecordList& list,
                     const std::string& id) {
  const Place items{place.sheets, name_of(place, field)};
  for (std::size_t i = 0; i < list.size(list.list); ++i) {
    Cells cells = {id, fmt::format("{}", i + 1)};
    auto& record = const_cast<Record&>(list.item(list.list, i));
    for_each_field(record, *field.type.table, [&](const Field& each, const Slot& slot) {
      add_field(items, each, slot, cells);
    });
    if (field.type.table == &model::kChange)
      cells.push_back(to_line(tables::changed_fields(static_cast<const model::Change&>(record))));
    place.sheets[items.sheet].rows.push_back(std::move(cells));
  }
}

// The first cell of a row is the id of its element.
static void add_field(const Place& place, const Field& field, const Slot& slot, Cells& cells) {
  if (const auto* map = std::get_if<Record*>(&slot)) {
    for_each_field(**map, *field.type.table, [&](const Field& each, const Slot& inner) {
      add_field(inside(place, field), each, inner, cells);
    });
  } else if (const auto* list = std::get_if<RecordList>(&slot)) {
    add_maps(place, field, *list, cells.front());
  } else {
    cells.push_back(sheet_value(slot));
  }
}

static void add_element(Sheets& sheets, const Element& element) {
  const Place place{sheets, kind_of(element.kind).key};
  Cells cells;
  for_each_field(const_cast<Element&>(element), [&](const Field& field, const Slot& slot) {
    const std::string_view key = field.key;
    if (key == "id") return cells.push_back(element.handle);
    if (key == "nama") return cells.push_back(std::string(tables::name_of(element)));
    add_field(place, field, slot, cells);
  });
  sheets[place.sheet].rows.push_back(std::move(cells));
}

Sheets sheets_of(const model::State& state) {
  Sheets sheets;
  for (const model::Kind* kind : model::kinds())
    add_heading({sheets, kind->key}, report::rows_of(*kind));
  std::vector<const Element*> elements;
  for (const Element* element : state.written().elements) elements.push_back(&state.at(*element));
  std::ranges::stable_sort(elements, {}, &Element::handle);
  for (const Element* element : elements) add_element(sheets, *element);
  std::erase_if(sheets, [](const auto& entry) { return entry.second.rows.empty(); });
  return sheets;
}

}  // namespace noken::exchange
