// What tables there are for a kind. fill_kind.cpp walks over elements in the same order.

#include "tables/kind_tables.h"

#include <algorithm>

#include "report/schema_rows.h"
#include "tables/cells.h"

namespace noken::tables {

using model::Field;
using model::Kind;
using report::Form;

namespace {

// Where the rows of a record go while they are described.
struct Place {
  std::vector<Table>& all;
  std::size_t own;            // index of the table that takes its single values
  std::vector<Column> owner;  // what the rows of its other tables begin with
  std::string kind;           // key of the kind that references to the own kind lead to
  std::string prefix = {};    // of its columns, when it is a map
  Label before = {};          // of their labels
};

}  // namespace

static void describe(const Place& place, const std::vector<report::Row>& rows);

static std::vector<std::string> names_of(const std::vector<Column>& columns) {
  std::vector<std::string> names;
  for (const Column& column : columns) names.push_back(column.name);
  return names;
}

static Label label_of(const Place& place, const Field& field) {
  return {place.before.indonesian + field.label.indonesian,
          place.before.english + field.label.english};
}

static Column number_column() {
  return {"nomor", ColumnType::integer, {"urutan dalam daftar", "place in the list"}};
}

static void refer(Table& table, const std::string& column, const std::string& target) {
  if (!target.empty()) table.foreign_keys.push_back({{column}, target, {"id"}});
}

static void add_values(const Place& place, const Field& field, Table& table) {
  const std::string name = place.prefix + field.key;
  for (Column& column : columns_of(field, name, label_of(place, field)))
    table.columns.push_back(std::move(column));
  refer(table, name, target_of(field, place.kind));
}

static Table child_of(const Place& place, const Field& field) {
  const Table& own = place.all[place.own];
  Table child{.name = own.name + "_" + place.prefix + field.key,
              .label = {own.label.indonesian + ": " + label_of(place, field).indonesian,
                        own.label.english + ": " + label_of(place, field).english},
              .columns = place.owner};
  child.foreign_keys.push_back({names_of(place.owner), own.name, own.key});
  return child;
}

static void add_key(Table& table, std::vector<Column> columns) {
  std::ranges::move(columns, std::back_inserter(table.columns));
  table.key = names_of(table.columns);
}

static std::vector<Column> key_of_items(Form form) {
  const Column year{"tahun", ColumnType::integer, {"tahun", "year"}};
  const Column code{"kode", ColumnType::text, {"kode indikator", "code of the indicator"}};
  if (form == Form::by_year) return {year};
  if (form == Form::by_key) return {code};
  if (form == Form::lists_by_key) return {code, number_column()};
  return {number_column()};
}

static void describe_several(const Place& place, const report::Row& row, Form form) {
  Table child = child_of(place, *row.field);
  add_key(child, key_of_items(form));
  const Place items{.all = place.all, .own = 0, .owner = {}, .kind = place.kind};
  add_values(items, *row.field, child);
  place.all.push_back(std::move(child));
}

// A list of maps; its own lists begin with the key of the map.
static void describe_maps(const Place& place, const report::Row& row) {
  Table child = child_of(place, *row.field);
  add_key(child, {number_column()});
  std::vector<Column> owner = child.columns;
  owner.back().name += std::string("_") + row.field->key;
  const std::size_t own = place.all.size();
  place.all.push_back(std::move(child));
  describe({.all = place.all, .own = own, .owner = std::move(owner), .kind = place.kind},
           report::rows_inside(row));
  if (!report::is_changes(row)) return;
  place.all[own].columns.push_back(
      {"menjadi", ColumnType::text, {"isian yang berubah, sebagai JSON", "what changes, as JSON"}});
}

static void describe_map(Place place, const report::Row& row) {
  place.prefix += std::string(row.field->key) + "_";
  place.before.indonesian += std::string(row.field->label.indonesian) + ": ";
  place.before.english += std::string(row.field->label.english) + ": ";
  describe(place, report::rows_inside(row));
}

static void describe(const Place& place, const std::vector<report::Row>& rows) {
  for (const report::Row& row : rows) {
    const Form form = report::form_of(row);
    if (form == Form::value) {
      add_values(place, *row.field, place.all[place.own]);
    } else if (form == Form::map) {
      describe_map(place, row);
    } else if (form == Form::maps) {
      describe_maps(place, row);
    } else {
      describe_several(place, row, form);
    }
  }
}

// What every element may have several of.
static bool is_shared_list(const report::Row& row) {
  const std::string_view key = row.field->key;
  return key == "label" || key == "bukti" || key == "perubahan";
}

std::vector<Table> tables_of_kind(const Kind& kind) {
  std::vector<Table> all;
  all.push_back({.name = kind.key,
                 .label = {kind.name.indonesian, kind.name.english},
                 .key = {"id"},
                 .foreign_keys = {{{"id"}, kElementTable, {"id"}}}});
  std::vector<report::Row> rows = report::rows_of(kind);
  std::erase_if(rows, is_shared_list);
  describe({.all = all,
            .own = 0,
            .owner = {{kind.key, ColumnType::text, {kind.name.indonesian, kind.name.english}}},
            .kind = kind.key},
           rows);
  return all;
}

std::vector<Table> shared_tables() {
  std::vector<Table> all;
  all.push_back({.name = kElementTable, .label = {"elemen", "element"}, .key = {"id"}});
  std::vector<report::Row> rows = report::rows_of(model::kind_of(model::KindId::application));
  std::erase_if(rows, [](const report::Row& row) { return !is_shared_list(row); });
  describe({.all = all,
            .own = 0,
            .owner = {{kElementTable, ColumnType::text, {"elemen", "element"}}},
            .kind = kIdTable},
           rows);
  all.erase(all.begin());
  return all;
}

Table* find(const Wanted& wanted, std::string_view name) {
  const auto found = wanted.find(name);
  return found == wanted.end() ? nullptr : found->second;
}

}  // namespace noken::tables
