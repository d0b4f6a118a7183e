#include "tables/tables.h"

#include <algorithm>

#include "tables/kind_tables.h"

namespace noken::tables {

std::span<const Derived* const> derived_tables() {
  static constexpr const Derived* kAll[] = {&kRepository, &kIds,   &kElements,     &kReferences,
                                            &kNational,   &kCodes, &kAffairs,      &kFlows,
                                            &kFindings,   &kGaps,  &kGapProgrammes};
  return kAll;
}

static Table described(const Derived& derived) {
  Table table{.name = derived.name, .label = {derived.label.indonesian, derived.label.english}};
  for (const DerivedColumn& column : derived.columns) {
    table.columns.push_back(
        {column.name, column.type, {column.label.indonesian, column.label.english}});
    if (table.key.size() < derived.key_columns) table.key.emplace_back(column.name);
    if (*column.target != '\0')
      table.foreign_keys.push_back({{column.name}, column.target, {"id"}});
  }
  return table;
}

// Flows with their names, and what noken finds, rest on the tables of the kinds.
static bool is_last(const Derived* derived) {
  return derived == &kFlows || derived == &kFindings || derived == &kGaps ||
         derived == &kGapProgrammes;
}

std::vector<Table> all_tables() {
  std::vector<Table> all;
  for (const Derived* derived : derived_tables()) {
    if (!is_last(derived)) all.push_back(described(*derived));
  }
  std::ranges::move(shared_tables(), std::back_inserter(all));
  for (const model::Kind* kind : model::kinds())
    std::ranges::move(tables_of_kind(*kind), std::back_inserter(all));
  for (const Derived* derived : derived_tables()) {
    if (is_last(derived)) all.push_back(described(*derived));
  }
  return all;
}

bool needs_findings(std::string_view table) { return table == kFindings.name; }

void fill(const Source& source, const std::set<std::string>& names, std::vector<Table>& tables) {
  Wanted wanted;
  for (Table& table : tables) {
    if (names.contains(table.name)) wanted[table.name] = &table;
  }
  for (const Derived* derived : derived_tables()) {
    Table* table = find(wanted, derived->name);
    if (table == nullptr) continue;
    derived->fill(source, *table);
    wanted.erase(derived->name);
  }
  if (wanted.empty()) return;
  for (const model::Element* element : elements_by_id(source.state)) add_rows(*element, wanted);
}

void fill_all(const Source& source, std::vector<Table>& tables) {
  std::set<std::string> names;
  for (const Table& table : tables) names.insert(table.name);
  fill(source, names, tables);
}

static std::unordered_set<std::string> ids_of(const Table& table) {
  std::unordered_set<std::string> ids;
  for (const Row& row : table.rows) {
    if (const auto* id = std::get_if<std::string>(&row.front())) ids.insert(*id);
  }
  return ids;
}

static bool leads_elsewhere(const Table& table, const std::string& column,
                            const std::unordered_set<std::string>& ids) {
  const auto at = std::ranges::find(table.columns, column, &Column::name) - table.columns.begin();
  return std::ranges::any_of(table.rows, [&](const Row& row) {
    const auto* id = std::get_if<std::string>(&row[static_cast<std::size_t>(at)]);
    return id != nullptr && !ids.contains(*id);
  });
}

void settle_foreign_keys(std::vector<Table>& tables) {
  std::unordered_map<std::string, std::unordered_set<std::string>> ids;
  for (const Table& table : tables) {
    if (table.key == std::vector<std::string>{"id"}) ids[table.name] = ids_of(table);
  }
  for (Table& table : tables) {
    for (ForeignKey& key : table.foreign_keys) {
      if (key.columns.size() == 1 && leads_elsewhere(table, key.columns.front(), ids[key.table]))
        key.table = kIdTable;
    }
  }
}

std::size_t count_without_row(const model::State& state) {
  return state.written().elements.size() - elements_by_id(state).size();
}

}  // namespace noken::tables
