#include <fmt/format.h>

#include <algorithm>

#include "tables/tables.h"

namespace noken::tables {

static const char* type_word(ColumnType type, const Dialect& dialect) {
  switch (type) {
    case ColumnType::integer:
      return dialect.integer;
    case ColumnType::decimal:
      return dialect.decimal;
    case ColumnType::flag:
      return dialect.flag;
    case ColumnType::text:
      break;
  }
  return dialect.text;
}

static std::string foreign_key(const ForeignKey& key) {
  return fmt::format("FOREIGN KEY ({}) REFERENCES {} ({})", fmt::join(key.columns, ", "), key.table,
                     fmt::join(key.targets, ", "));
}

std::string create_table(const Table& table, const Dialect& dialect, Language language) {
  const auto comment = [&](const Label& label) {
    return dialect.with_comments ? fmt::format(" -- {}", label.in(language)) : std::string();
  };
  std::string text = fmt::format("CREATE TABLE {} ({}\n", table.name, comment(table.label));
  for (const Column& column : table.columns) {
    const bool is_key = std::ranges::find(table.key, column.name) != table.key.end();
    text += fmt::format("  {} {}{},{}\n", column.name, type_word(column.type, dialect),
                        is_key ? " NOT NULL" : "", comment(column.label));
  }
  text += fmt::format("  PRIMARY KEY ({})", fmt::join(table.key, ", "));
  if (dialect.with_foreign_keys) {
    for (const ForeignKey& key : table.foreign_keys) text += ",\n  " + foreign_key(key);
  }
  return text + "\n)";
}

}  // namespace noken::tables
