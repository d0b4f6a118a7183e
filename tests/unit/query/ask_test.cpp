// Whatever SQL a person writes: it only reads, it ends, and trouble is one sentence.
#include "query/ask.h"

#include <doctest/doctest.h>

#include <chrono>

#include "query/answer_formats.h"

using namespace noken;
using namespace noken::query;
using tables::Cell;
using tables::ColumnType;
using tables::Table;

static std::vector<Table> some_tables() {
  return {{.name = "aplikasi",
           .columns =
               {{"id"}, {"nama"}, {"biaya", ColumnType::integer}, {"nilai", ColumnType::decimal}},
           .key = {"id"}},
          {.name = "layanan", .columns = {{"id"}, {"nama"}}, .key = {"id"}}};
}

static Result<void> fill(const std::set<std::string>& names, std::vector<Table>& tables) {
  if (names.contains("aplikasi")) {
    tables[0].rows = {{"app-a", "Satu", std::int64_t{5}, 2.5},
                      {"app-b", "=Dua, \"dua\"", std::int64_t{-7}, Cell()},
                      {"app-c", Cell(), Cell(), -0.5}};
  }
  if (names.contains("layanan")) tables[1].rows = {{"lay-a", "Izin"}};
  return {};
}

static Result<Answer> asked(const std::string& sql, double seconds = 10) {
  return ask({.sql = sql, .seconds = seconds}, some_tables(), fill);
}

static std::string refusal(const std::string& sql, double seconds = 10) {
  const auto answer = asked(sql, seconds);
  return answer ? "an answer" : answer.error().english;
}

TEST_CASE("query: rows come in the order of their keys, names of columns once") {
  const auto answer = asked("SELECT id, biaya, id FROM aplikasi");
  REQUIRE(answer);
  CHECK(answer->columns == std::vector<std::string>{"id", "biaya", "id_2"});
  REQUIRE(answer->rows.size() == 3);
  CHECK(answer->rows[1] == tables::Row{"app-b", std::int64_t{-7}, "app-b"});
  CHECK(answer->rows[2] == tables::Row{"app-c", Cell(), "app-c"});
}

TEST_CASE("query: only the tables that a statement reads are filled") {
  std::set<std::string> read;
  const auto answer =
      ask({.sql = "WITH x AS (SELECT id FROM layanan) SELECT count(*) FROM x"}, some_tables(),
          [&](const std::set<std::string>& names, std::vector<Table>& tables) {
            read = names;
            return fill(names, tables);
          });
  REQUIRE(answer);
  CHECK(read == std::set<std::string>{"layanan"});
  CHECK(answer->rows == std::vector<tables::Row>{{std::int64_t{1}}});
}

TEST_CASE("query: nothing can be written or reached") {
  for (const char* sql : {"DELETE FROM aplikasi",
                          "INSERT INTO aplikasi(id) VALUES ('x')",
                          "UPDATE aplikasi SET nama = 'x'",
                          "DROP TABLE aplikasi",
                          "CREATE TABLE x (a)",
                          "CREATE TEMP TABLE x (a)",
                          "CREATE VIEW v AS SELECT 1",
                          "ATTACH '/tmp/x.db' AS x",
                          "PRAGMA query_only = OFF",
                          "PRAGMA journal_mode",
                          "PRAGMA user_version = 3",
                          "SELECT * FROM pragma_database_list",
                          "SELECT count(*) FROM pragma_database_list",
                          "SELECT load_extension('/tmp/x.so')",
                          "VACUUM",
                          "VACUUM INTO '/tmp/x'",
                          "REINDEX",
                          "ANALYZE",
                          "BEGIN",
                          "SAVEPOINT a",
                          "ALTER TABLE aplikasi RENAME TO x",
                          "WITH x AS (SELECT 1) DELETE FROM aplikasi",
                          "EXPLAIN DELETE FROM aplikasi"}) {
    const std::string words = refusal(sql);
    CHECK_MESSAGE(words != "an answer", std::string(sql));
    CHECK_MESSAGE(words.find('\n') == std::string::npos, words);
  }
  CHECK(refusal("ATTACH '/tmp/x.db' AS x") ==
        "`ATTACH` is not allowed: `noken query` only reads, with one SELECT");
}

TEST_CASE("query: one statement, and only one") {
  CHECK(refusal("SELECT 1; SELECT 2").starts_with("only one SQL statement"));
  CHECK(refusal("SELECT 1; DROP TABLE aplikasi").starts_with("only one SQL statement"));
  CHECK(refusal("").starts_with("the SQL is empty"));
  CHECK(refusal(" -- nothing").starts_with("the SQL is empty"));
  CHECK(asked("SELECT 1; -- done\n ").has_value());
}

TEST_CASE("query: a name that does not exist is answered with the nearest") {
  CHECK(refusal("SELECT nma FROM aplikasi") ==
        "the SQL cannot be run: no such column: nma; perhaps `nama` is meant");
  CHECK(refusal("SELECT a.biya FROM aplikasi a") ==
        "the SQL cannot be run: no such column: a.biya; perhaps `biaya` is meant");
  CHECK(refusal("SELECT * FROM aplikasy") ==
        "the SQL cannot be run: no such table: aplikasy; perhaps `aplikasi` is meant");
  CHECK(refusal("SELECT * FROM zzzzzzzz") == "the SQL cannot be run: no such table: zzzzzzzz");
  CHECK(refusal("SELEC 1") == "the SQL cannot be run: near \"SELEC\": syntax error");
}

static double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

TEST_CASE("query: hostile statements end in one sentence") {
  const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";
  const auto start = std::chrono::steady_clock::now();
  CHECK(refusal(endless + "SELECT count(*) FROM n", 0.3)
            .starts_with("the SQL ran for more than 0.3"));
  CHECK(refusal(endless + "SELECT i, printf('%.*c', 1000000, 'x') FROM n")
            .starts_with("the answer is larger"));
  CHECK(refusal(endless + "SELECT i, randomblob(1000) FROM n ORDER BY 2")
            .starts_with("the SQL needs more"));
  CHECK(refusal(endless + "SELECT group_concat(hex(randomblob(10000))) FROM n", 0.3) !=
        "an answer");
  CHECK(refusal("SELECT zeroblob(1000000000)").find("too big") != std::string::npos);
  CHECK(refusal("SELECT hex(randomblob(1000000000))").find("too big") != std::string::npos);
  CHECK(refusal("SELECT replace(hex(zeroblob(2000000)), '0', '" + std::string(1000, 'x') + "')")
            .find("too big") != std::string::npos);
  CHECK(refusal("SELECT 'a' LIKE '" + std::string(5000, '%') + "b'").find("too complex") !=
        std::string::npos);
  CHECK(refusal("SELECT " + std::string(5000, '(') + "1" + std::string(5000, ')')) != "an answer");
  CHECK(seconds_since(start) < 20);
}

// Each table is the one before it twice: what is prepared grows without a row being read.
TEST_CASE("query: a statement that explodes while it is prepared ends too") {
  std::string sql = "WITH t0 AS (SELECT 1 AS a)";
  for (int i = 1; i < 60; ++i) {
    const std::string before = "t" + std::to_string(i - 1);
    sql += ", t" + std::to_string(i) + " AS (SELECT x.a FROM " + before + " x, " + before + " y)";
  }
  const auto start = std::chrono::steady_clock::now();
  CHECK(refusal(sql + " SELECT count(*) FROM t59", 5) != "an answer");
  CHECK(seconds_since(start) < 20);
}

TEST_CASE("query: bytes that are no text are shown as digits") {
  const auto answer = asked("SELECT x'ff00' AS b, CAST(x'ff' AS TEXT) AS t, x'' AS e");
  REQUIRE(answer);
  CHECK(answer->rows[0] == tables::Row{"x'ff00'", "x'ff'", ""});
}

TEST_CASE("query: every format says the same") {
  const auto answer = asked("SELECT * FROM aplikasi");
  REQUIRE(answer);
  CHECK(to_csv(*answer) ==
        "id,nama,biaya,nilai\napp-a,Satu,5,2.5\napp-b,\"'=Dua, \"\"dua\"\"\",-7,\napp-c,,,-0.5\n");
  CHECK(to_markdown(*answer) ==
        "| id | nama | biaya | nilai |\n| --- | --- | --- | --- |\n| app-a | Satu | 5 | 2.5 |\n"
        "| app-b | =Dua, \"dua\" | -7 |  |\n| app-c |  |  | -0.5 |\n");
  CHECK(to_table(*answer, Language::indonesian) ==
        "  id     nama         biaya  nilai\n"
        "  -----  -----------  -----  -----\n"
        "  app-a  Satu         5      2,5\n"
        "  app-b  =Dua, \"dua\"  -7\n"
        "  app-c                      -0,5\n"
        "\n3 baris\n");
  CHECK(to_json(*answer).find("\"nilai\": null") != std::string::npos);
}
