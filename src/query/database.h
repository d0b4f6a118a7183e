#pragma once

// A SQLite database in memory. The library ends at this folder.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "tables/table.h"

struct sqlite3;
struct sqlite3_stmt;

namespace noken::query {

struct CloseDatabase {
  void operator()(sqlite3* database) const;
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

Result<Database> open_in_memory();

// Our own statements only: what a person wrote goes through ask.h.
Result<void> create(sqlite3* database, const tables::Table& table, Language language);
Result<void> insert(sqlite3* database, const tables::Table& table);

// What SQLite says about its last call.
Trouble trouble_of(sqlite3* database);

// The whole file of a database that holds the tables, with their comments and foreign keys.
Result<std::string> sqlite_file(const std::vector<tables::Table>& tables, Language language);

// `CREATE TABLE` as SQLite takes it, with a comment for the table and each column.
std::string definition(const tables::Table& table, Language language);

}  // namespace noken::query
