#include "query/guard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace noken::query {

static constexpr sqlite3_int64 kMostHeap = 256LL << 20;  // beyond what the tables take
static constexpr std::size_t kLongestText = 4U << 20;    // unless the tables hold a longer one

// Tables that SQLite brings along and that show nothing but this database and JSON.
static constexpr std::string_view kHarmless[] = {"sqlite_master", "sqlite_schema", "json_each",
                                                 "json_tree"};

static int refuse(Guard& guard, std::string_view what) {
  if (guard.refused.empty()) guard.refused = what;
  return SQLITE_DENY;
}

// Without a column the name may also be one that the statement itself made (WITH), as in
// `count(*)`: then the columns of the true tables behind it are asked for one by one.
static int may_read(Guard& guard, std::string_view table, std::string_view column) {
  if (guard.known.contains(std::string(table))) {
    guard.read.emplace(table);
    return SQLITE_OK;
  }
  const bool is_own = column.empty() && !table.starts_with("pragma_");
  const bool is_harmless = std::ranges::find(kHarmless, table) != std::end(kHarmless);
  return is_own || is_harmless ? SQLITE_OK : refuse(guard, table);
}

static std::string_view word_of(int action) {
  switch (action) {
    case SQLITE_PRAGMA:
      return "PRAGMA";
    case SQLITE_ATTACH:
      return "ATTACH";
    case SQLITE_DETACH:
      return "DETACH";
    case SQLITE_INSERT:
      return "INSERT";
    case SQLITE_UPDATE:
      return "UPDATE";
    case SQLITE_DELETE:
      return "DELETE";
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
      return "BEGIN";
    default:
      return "CREATE, DROP, ALTER";
  }
}

// NOLINTNEXTLINE(readability-function-size): the form that SQLite asks for
static int authorize(void* pointer, int action, const char* first, const char* second,
                     const char* /*database*/, const char* /*trigger*/) {
  Guard& guard = *static_cast<Guard*>(pointer);
  if (action == SQLITE_SELECT || action == SQLITE_RECURSIVE) return SQLITE_OK;
  if (action == SQLITE_READ)
    return may_read(guard, first == nullptr ? "" : first, second == nullptr ? "" : second);
  if (action != SQLITE_FUNCTION) return refuse(guard, word_of(action));
  const std::string_view function = second == nullptr ? "" : second;
  const bool loads = function == "load_extension" || function == "fts3_tokenizer";
  return loads ? refuse(guard, function) : SQLITE_OK;
}

static int is_over(void* pointer) {
  Guard& guard = *static_cast<Guard*>(pointer);
  guard.is_late = std::chrono::steady_clock::now() > guard.deadline;
  return guard.is_late ? 1 : 0;
}

void forbid_all_but_reading(sqlite3* database, Guard& guard) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_exec(database, "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON", nullptr, nullptr,
               nullptr);
  sqlite3_set_authorizer(database, authorize, &guard);
}

void limit_work(sqlite3* database, Guard& guard, double seconds, std::size_t longest) {
  static constexpr std::array<std::array<int, 2>, 7> kLimits = {{
      {SQLITE_LIMIT_ATTACHED, 0},
      {SQLITE_LIMIT_COLUMN, 500},
      {SQLITE_LIMIT_COMPOUND_SELECT, 100},
      {SQLITE_LIMIT_EXPR_DEPTH, 200},
      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
      {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
      {SQLITE_LIMIT_VDBE_OP, 1 << 20},
  }};
  for (const auto& [limit, value] : kLimits) sqlite3_limit(database, limit, value);
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(std::max(kLongestText, longest)));
  sqlite3_hard_heap_limit64(sqlite3_memory_used() + kMostHeap);
  guard.deadline = std::chrono::steady_clock::now() +
                   std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
  static constexpr int kOperationsBetween = 2000;
  sqlite3_progress_handler(database, kOperationsBetween, is_over, &guard);
}

void lift_limits() { sqlite3_hard_heap_limit64(0); }

}  // namespace noken::query
