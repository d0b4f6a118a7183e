#include "query/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/internal_error.h"
#include "tables/tables.h"

namespace noken::query {

using tables::Cell;
using tables::Row;
using tables::Table;

void CloseDatabase::operator()(sqlite3* database) const { sqlite3_close(database); }
void FinishStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Trouble trouble_of(sqlite3* database) {
  return {fmt::format("SQLite menolak: {}", sqlite3_errmsg(database)),
          fmt::format("SQLite refuses: {}", sqlite3_errmsg(database))};
}

Result<Database> open_in_memory() {
  sqlite3* opened = nullptr;
  const int status =
      sqlite3_open_v2(":memory:", &opened,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nullptr);
  Database database(opened);
  if (status == SQLITE_OK) return database;
  return std::unexpected(Trouble{"SQLite tidak dapat dibuka", "SQLite cannot be opened"});
}

static Result<void> execute(sqlite3* database, const std::string& sql) {
  if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return std::unexpected(trouble_of(database));
}

std::string definition(const Table& table, Language language) {
  return create_table(table,
                      {.text = "TEXT",
                       .integer = "INTEGER",
                       .decimal = "REAL",
                       .flag = "INTEGER",
                       .with_foreign_keys = true,
                       .with_comments = true},
                      language);
}

Result<void> create(sqlite3* database, const Table& table, Language language) {
  return execute(database, definition(table, language));
}

static Result<Statement> insertion(sqlite3* database, const Table& table) {
  const std::vector<std::string> marks(table.columns.size(), "?");
  const std::string sql =
      fmt::format("INSERT INTO {} VALUES ({})", table.name, fmt::join(marks, ", "));
  sqlite3_stmt* prepared = nullptr;
  const int status = sqlite3_prepare_v2(database, sql.c_str(), -1, &prepared, nullptr);
  Statement statement(prepared);
  if (status != SQLITE_OK) return std::unexpected(trouble_of(database));
  return statement;
}

static int bind(sqlite3_stmt* statement, int at, const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell))
    return sqlite3_bind_int64(statement, at, *number);
  if (const auto* number = std::get_if<double>(&cell))
    return sqlite3_bind_double(statement, at, *number);
  if (const auto* flag = std::get_if<bool>(&cell))
    return sqlite3_bind_int(statement, at, *flag ? 1 : 0);
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()),
                             SQLITE_STATIC);
  }
  return sqlite3_bind_null(statement, at);
}

static Result<void> insert_rows(sqlite3* database, const Table& table) {
  const auto statement = insertion(database, table);
  if (!statement) return std::unexpected(statement.error());
  for (const Row& row : table.rows) {
    if (row.size() != table.columns.size()) internal_error("a row of another width than its table");
    int at = 0;
    for (const Cell& cell : row) {
      if (bind(statement->get(), ++at, cell) != SQLITE_OK)
        return std::unexpected(trouble_of(database));
    }
    if (sqlite3_step(statement->get()) != SQLITE_DONE) return std::unexpected(trouble_of(database));
    sqlite3_reset(statement->get());
  }
  return {};
}

Result<void> insert(sqlite3* database, const Table& table) {
  if (auto begun = execute(database, "BEGIN"); !begun) return begun;
  if (auto done = insert_rows(database, table); !done) return done;
  return execute(database, "COMMIT");
}

static Result<std::string> bytes_of(sqlite3* database) {
  sqlite3_int64 size = 0;
  unsigned char* bytes = sqlite3_serialize(database, "main", &size, 0);
  if (bytes == nullptr) return std::unexpected(trouble_of(database));
  std::string text(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  sqlite3_free(bytes);
  return text;
}

Result<std::string> sqlite_file(const std::vector<Table>& tables, Language language) {
  const auto database = open_in_memory();
  if (!database) return std::unexpected(database.error());
  for (const Table& table : tables) {
    if (auto created = create(database->get(), table, language); !created)
      return std::unexpected(created.error());
  }
  for (const Table& table : tables) {
    if (auto filled = insert(database->get(), table); !filled)
      return std::unexpected(filled.error());
  }
  return bytes_of(database->get());
}

}  // namespace noken::query
