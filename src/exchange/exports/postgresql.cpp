// A script for PostgreSQL: tables in a schema of their own, rows, foreign keys and comments, in one
// transaction.

#include <fmt/format.h>

#include <cmath>

#include "base/unicode.h"
#include "exchange/export.h"

namespace noken::exchange {

using tables::Cell;
using tables::Column;
using tables::ForeignKey;
using tables::Row;
using tables::Table;

// A text between quotes; nothing in it can end it.
static std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'') result += '\'';
    result += c;
  }
  return result + "'";
}

// What would command a terminal that shows the script stands as a sign in it.
static std::string literal(std::string_view text) {
  std::string safe;
  while (true) {
    const std::size_t end = text.find_first_of("\n\t");
    safe += printable(text.substr(0, end));
    if (end == std::string_view::npos) return quoted(safe);
    safe += text[end];
    text.remove_prefix(end + 1);
  }
}

namespace {

struct Literal {
  std::string operator()(std::monostate) const { return "NULL"; }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const {
    return std::isfinite(number) ? fmt::format("{}", number) : "NULL";
  }
  std::string operator()(bool flag) const { return flag ? "TRUE" : "FALSE"; }
  std::string operator()(const std::string& text) const { return literal(text); }
};

}  // namespace

static std::string definition(const Table& table, Language language) {
  return create_table(table,
                      {.text = "TEXT",
                       .integer = "BIGINT",
                       .decimal = "DOUBLE PRECISION",
                       .flag = "BOOLEAN",
                       .with_foreign_keys = false,
                       .with_comments = false},
                      language) +
         ";\n";
}

static std::string comments(const Table& table, Language language) {
  std::string text =
      fmt::format("COMMENT ON TABLE {} IS {};\n", table.name, quoted(table.label.in(language)));
  for (const Column& column : table.columns) {
    text += fmt::format("COMMENT ON COLUMN {}.{} IS {};\n", table.name, column.name,
                        quoted(column.label.in(language)));
  }
  return text;
}

static std::string tuple(const Row& row) {
  std::vector<std::string> literals;
  for (const Cell& cell : row) literals.push_back(std::visit(Literal{}, cell));
  return fmt::format("({})", fmt::join(literals, ", "));
}

// Some hundred rows a statement: fast to load, and no line of the log is endless.
static std::string insertions(const Table& table) {
  constexpr std::size_t kRowsEach = 200;
  std::string text;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    text += i % kRowsEach == 0 ? fmt::format("INSERT INTO {} VALUES\n", table.name) : "";
    const bool is_last = i % kRowsEach == kRowsEach - 1 || i + 1 == table.rows.size();
    text += tuple(table.rows[i]) + (is_last ? ";\n" : ",\n");
  }
  return text;
}

// Behind all rows, since tables refer to each other and to themselves.
static std::string foreign_keys(const Table& table) {
  std::string text;
  for (const ForeignKey& key : table.foreign_keys) {
    text += fmt::format("ALTER TABLE {} ADD FOREIGN KEY ({}) REFERENCES {} ({});\n", table.name,
                        fmt::join(key.columns, ", "), key.table, fmt::join(key.targets, ", "));
  }
  return text;
}

static constexpr Text kHeading = {
    "-- Isi repositori arsitektur, ditulis noken. Muat dengan: psql -v ON_ERROR_STOP=1 -f FILE\n"
    "-- Semua tabel ada di skema noken; hapus dulu yang lama dengan: DROP SCHEMA noken CASCADE;\n",
    "-- An architecture repository, written by noken. Load it with: psql -v ON_ERROR_STOP=1 -f "
    "FILE\n"
    "-- All tables are in the schema noken; take an old one away with: DROP SCHEMA noken "
    "CASCADE;\n"};

static constexpr const char* kBeginning =
    "SET client_encoding = 'UTF8';\n"
    "SET standard_conforming_strings = on;\n"
    "BEGIN;\n"
    "CREATE SCHEMA noken;\n"
    "SET LOCAL search_path TO noken;\n\n";

static Result<Exported> make(const ExportInput& input) {
  const std::vector<Table> tables = filled_tables(input);
  std::string text = std::string(kHeading.in(input.language)) + kBeginning;
  for (const Table& table : tables)
    text += definition(table, input.language) + comments(table, input.language) + "\n";
  for (const Table& table : tables) text += insertions(table);
  text += "\n";
  for (const Table& table : tables) text += foreign_keys(table);
  return Exported{.files = {{.content = text + "COMMIT;\n"}},
                  .elements = elements_by_id(input.state).size(),
                  .left_out = left_out_of_tables(input)};
}

DEFINE_EXPORT(postgresql) = {
    .name = "postgresql",
    .extension = "sql",
    .help = {"skrip PostgreSQL dengan semua tabel", "a PostgreSQL script with all tables"},
    .needs_findings = true,
    .make = make,
};

}  // namespace noken::exchange
