#include "query/ask.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <unordered_set>

#include "base/unicode.h"
#include "query/database.h"
#include "query/guard.h"
#include "query/trouble.h"

namespace noken::query {

using tables::Cell;
using tables::Row;
using tables::Table;

// The limit on the heap holds for the process, so one thread works at a time, and the limit ends
// with its turn.
class Turn {
 public:
  Turn() : lock_(mutex()) {}
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  ~Turn() { lift_limits(); }

 private:
  static std::mutex& mutex() {
    static std::mutex the_mutex;
    return the_mutex;
  }
  std::lock_guard<std::mutex> lock_;
};

namespace {

struct Session {
  const Question& question;
  std::vector<Table> tables;
  Guard guard = {};
  Database database = {};
  Statement statement = {};
};

}  // namespace

static Trouble failed(const Session& session, int status) {
  const Question& question = session.question;
  return explained(
      session.database.get(), status,
      {session.tables, question.sql, session.guard, question.seconds, question.can_ask_for_time});
}

static Result<void> set_up(Session& session) {
  auto opened = open_in_memory();
  if (!opened) return std::unexpected(opened.error());
  session.database = *std::move(opened);
  for (const Table& table : session.tables) {
    session.guard.known.insert(table.name);
    auto created = create(session.database.get(), table, session.question.language);
    if (!created) return created;
  }
  return {};
}

// Prepares the statement over empty tables, which tells what it reads.
static Result<void> prepare(Session& session) {
  sqlite3* database = session.database.get();
  const std::string& sql = session.question.sql;
  forbid_all_but_reading(database, session.guard);
  limit_work(database, session.guard, session.question.seconds, 0);
  const char* rest = nullptr;
  sqlite3_stmt* first = nullptr;
  int status =
      sqlite3_prepare_v2(database, sql.c_str(), static_cast<int>(sql.size()) + 1, &first, &rest);
  session.statement.reset(first);
  if (status != SQLITE_OK) return std::unexpected(failed(session, status));
  if (first == nullptr) return std::unexpected(no_statement());
  sqlite3_stmt* second = nullptr;
  status = sqlite3_prepare_v2(database, rest, -1, &second, nullptr);
  const Statement other(second);
  if (status != SQLITE_OK || second != nullptr) return std::unexpected(several_statements());
  return {};
}

static std::size_t longest_text(const std::vector<Table>& tables) {
  std::size_t longest = 0;
  for (const Table& table : tables) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row) {
        if (const auto* text = std::get_if<std::string>(&cell))
          longest = std::max(longest, text->size());
      }
    }
  }
  return longest;
}

static Result<void> insert_rows(Session& session) {
  // A second connection cannot share the memory of the first, so this one is let write for a
  // moment.
  sqlite3* database = session.database.get();
  sqlite3_set_authorizer(database, nullptr, nullptr);
  sqlite3_progress_handler(database, 0, nullptr, nullptr);
  lift_limits();
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1 << 30);
  sqlite3_exec(database, "PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
  for (const Table& table : session.tables) {
    if (table.rows.empty()) continue;
    if (auto done = insert(database, table); !done) return done;
  }
  forbid_all_but_reading(database, session.guard);
  limit_work(database, session.guard, session.question.seconds, longest_text(session.tables));
  for (Table& table : session.tables) table.rows = {};
  return {};
}

static std::string text_of(const void* bytes, int size) {
  std::string text(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  if (!first_invalid_utf8(text)) return text;
  std::string digits;
  for (const char c : text) digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return "x'" + digits + "'";
}

static Cell cell_of(sqlite3_stmt* statement, int at) {
  switch (sqlite3_column_type(statement, at)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_column_int64(statement, at)};
    case SQLITE_FLOAT:
      return sqlite3_column_double(statement, at);
    case SQLITE_NULL:
      return {};
    default: {
      const void* bytes = sqlite3_column_blob(statement, at);
      return bytes == nullptr ? std::string() : text_of(bytes, sqlite3_column_bytes(statement, at));
    }
  }
}

static std::vector<std::string> columns_of(sqlite3_stmt* statement) {
  std::vector<std::string> columns;
  std::unordered_set<std::string> taken;
  for (int at = 0; at < sqlite3_column_count(statement); ++at) {
    const char* name = sqlite3_column_name(statement, at);
    const std::string plain = name == nullptr ? "" : name;
    std::string unique = plain;
    for (int number = 2; !taken.insert(unique).second; ++number)
      unique = fmt::format("{}_{}", plain, number);
    columns.push_back(std::move(unique));
  }
  return columns;
}

static std::size_t size_of(const Row& row) {
  std::size_t size = sizeof(Row) + row.size() * sizeof(Cell);
  for (const Cell& cell : row) {
    if (const auto* text = std::get_if<std::string>(&cell)) size += text->size();
  }
  return size;
}

static Result<Answer> answer(Session& session) {
  constexpr std::size_t kLargest = 128U << 20;
  sqlite3_stmt* statement = session.statement.get();
  Answer answer{.columns = columns_of(statement), .rows = {}};
  std::size_t size = 0;
  int status = sqlite3_step(statement);
  for (; status == SQLITE_ROW; status = sqlite3_step(statement)) {
    Row row;
    for (std::size_t at = 0; at < answer.columns.size(); ++at)
      row.push_back(cell_of(statement, static_cast<int>(at)));
    size += size_of(row);
    if (size > kLargest) return std::unexpected(too_large());
    answer.rows.push_back(std::move(row));
  }
  if (status == SQLITE_DONE) return answer;
  return std::unexpected(failed(session, status));
}

static Result<void> begin(Session& session) {
  const Turn turn;
  if (auto done = set_up(session); !done) return done;
  return prepare(session);
}

static Result<Answer> finish(Session& session) {
  const Turn turn;
  if (auto done = insert_rows(session); !done) return std::unexpected(done.error());
  return answer(session);
}

// Nobody waits for a turn while the rows are made: rules may ask for that in their turn.
Result<Answer> ask(const Question& question, std::vector<Table> tables, const Fill& fill) {
  Session session{.question = question, .tables = std::move(tables)};
  if (auto begun = begin(session); !begun) return std::unexpected(begun.error());
  if (auto filled = fill(session.guard.read, session.tables); !filled)
    return std::unexpected(filled.error());
  return finish(session);
}

}  // namespace noken::query
