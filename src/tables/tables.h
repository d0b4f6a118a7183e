#pragma once

// All tables of the model.

#include <set>
#include <string>
#include <vector>

#include "tables/derived.h"

namespace noken::tables {

// Without rows: what is common first, then each kind with the tables of its lists, in the order of
// the format; last what noken works out.
std::vector<Table> all_tables();

// Whether the rows of a table come from the rules, so that all of them must run for it.
bool needs_findings(std::string_view table);

// The rows of the tables that are named, sorted by key.
void fill(const Source& source, const std::set<std::string>& names, std::vector<Table>& tables);
void fill_all(const Source& source, std::vector<Table>& tables);

// In a repository of members a value may name an element of another one, which has no row here:
// such a column refers to the table of all ids instead.
void settle_foreign_keys(std::vector<Table>& tables);

// Elements without an id, or with one that another has already: they have no row.
std::size_t count_without_row(const model::State& state);

// `CREATE TABLE …;`, with a comment for the table and for each column in the language.
struct Dialect {
  const char* text;
  const char* integer;
  const char* decimal;
  const char* flag;
  bool with_foreign_keys;
  bool with_comments;
};
std::string create_table(const Table& table, const Dialect& dialect, Language language);

}  // namespace noken::tables
