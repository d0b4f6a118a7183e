#include "query/trouble.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

#include "base/edit_distance.h"
#include "base/unicode.h"

namespace noken::query {

using tables::Column;
using tables::Table;

static bool names_word(std::string_view sql, std::string_view word) {
  const auto is_part = [&](std::size_t at) {
    return at < sql.size() &&
           (std::isalnum(static_cast<unsigned char>(sql[at])) != 0 || sql[at] == '_');
  };
  for (std::size_t at = sql.find(word); at != std::string_view::npos; at = sql.find(word, at + 1)) {
    const bool is_whole = (at == 0 || !is_part(at - 1)) && !is_part(at + word.size());
    if (is_whole) return true;
  }
  return false;
}

// Columns of the tables that the statement names, else of all.
static std::vector<std::string_view> columns_for(const Failure& failure) {
  std::vector<std::string_view> named;
  std::vector<std::string_view> all;
  for (const Table& table : failure.tables) {
    const bool is_named = names_word(failure.sql, table.name);
    for (const Column& column : table.columns) (is_named ? named : all).push_back(column.name);
  }
  return named.empty() ? all : named;
}

static std::vector<std::string_view> table_names(const Failure& failure) {
  std::vector<std::string_view> names;
  for (const Table& table : failure.tables) names.push_back(table.name);
  return names;
}

// What may have been meant by a name that SQLite does not know.
static std::optional<std::string> meant(std::string_view message, const Failure& failure) {
  static constexpr std::string_view kTable = "no such table: ";
  static constexpr std::string_view kColumn = "no such column: ";
  const bool is_table = message.starts_with(kTable);
  if (!is_table && !message.starts_with(kColumn)) return std::nullopt;
  std::string_view word = message.substr(is_table ? kTable.size() : kColumn.size());
  word.remove_prefix(word.find_last_of('.') + 1);
  const auto candidates = is_table ? table_names(failure) : columns_for(failure);
  const auto best = nearest(word, candidates, std::max<std::size_t>(2, word.size() / 3));
  return best ? std::optional<std::string>(*best) : std::nullopt;
}

static Trouble refused(const std::string& what) {
  return {
      fmt::format("`{}` tidak diizinkan: `noken query` hanya membaca, dengan satu SELECT", what),
      fmt::format("`{}` is not allowed: `noken query` only reads, with one SELECT", what)};
}

static Trouble late(const Failure& failure) {
  const std::string english = fmt::format("{}", failure.seconds);
  std::string indonesian = english;
  std::ranges::replace(indonesian, '.', ',');
  if (!failure.can_ask_for_time) {
    return {fmt::format("SQL berjalan lebih dari {} detik; persempit", indonesian),
            fmt::format("the SQL ran for more than {} seconds; narrow it", english)};
  }
  return {fmt::format("SQL berjalan lebih dari {} detik; persempit, atau naikkan --limit-seconds",
                      indonesian),
          fmt::format("the SQL ran for more than {} seconds; narrow it, or raise --limit-seconds",
                      english)};
}

static Trouble out_of_memory() {
  return {"SQL memerlukan lebih dari 256 MiB memori; persempit dengan WHERE atau LIMIT",
          "the SQL needs more than 256 MiB of memory; narrow it with WHERE or LIMIT"};
}

Trouble explained(sqlite3* database, int status, const Failure& failure) {
  if (failure.guard.is_late) return late(failure);
  if (!failure.guard.refused.empty()) return refused(printable(failure.guard.refused));
  if (status == SQLITE_NOMEM) return out_of_memory();
  const std::string message = printable(sqlite3_errmsg(database));
  const auto best = meant(message, failure);
  return {fmt::format("SQL tidak dapat dijalankan: {}{}", message,
                      best ? fmt::format("; mungkin maksudnya `{}`", *best) : ""),
          fmt::format("the SQL cannot be run: {}{}", message,
                      best ? fmt::format("; perhaps `{}` is meant", *best) : "")};
}

Trouble several_statements() {
  return {"hanya satu pernyataan SQL dapat dijalankan; hapus yang sesudah `;`",
          "only one SQL statement can be run; take away what stands after the `;`"};
}

Trouble no_statement() {
  return {"SQL-nya kosong; tulis misalnya \"SELECT id, nama FROM aplikasi\"",
          "the SQL is empty; write something like \"SELECT id, nama FROM aplikasi\""};
}

Trouble too_large() {
  return {"jawabannya lebih dari 128 MiB; persempit dengan WHERE atau LIMIT",
          "the answer is larger than 128 MiB; narrow it with WHERE or LIMIT"};
}

}  // namespace noken::query
