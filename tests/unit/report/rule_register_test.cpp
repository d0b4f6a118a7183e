#include <doctest/doctest.h>

#include <set>
#include <sstream>

#include "formats/csv.h"
#include "report/rule_page.h"
#include "rules/catalogue.h"

using namespace noken;

static CsvTable register_of(const std::string& family) {
  const auto table =
      parse_csv(report::rule_register_csv(family, Language::english), "register.csv");
  REQUIRE(table.has_value());
  return *table;
}

TEST_CASE("register: every rule, with something it rests on") {
  const CsvTable table = register_of("");
  std::set<std::string> names;
  for (const CsvRow& row : table.rows) names.insert(row.cells[*table.column("name")]);
  CHECK(names.size() == rules::catalogue().size());
}

TEST_CASE("register: an article has a reading mark and a status, anything else has a name alone") {
  const CsvTable table = register_of("");
  for (const CsvRow& row : table.rows) {
    const auto cell = [&](const char* column) { return row.cells[*table.column(column)]; };
    CHECK(std::set<std::string>{"article", "practice", "format", "need"}.contains(cell("basis")));
    CHECK_FALSE(cell("basis_text").empty());
    const bool is_article = cell("basis") == "article";
    for (const char* column : {"instrument", "article", "read", "verified", "instrument_status"})
      CHECK_MESSAGE(cell(column).empty() != is_article, cell("code"), " ", std::string(column));
    if (!is_article) continue;
    CHECK(std::set<std::string>{"FULL", "PART", "PRE", "SEC"}.contains(cell("read")));
    CHECK((cell("verified") == "yes") == (cell("read") == "FULL" || cell("read") == "PART"));
  }
}

TEST_CASE("register: a family alone, and what the region asked for by name") {
  const CsvTable table = register_of("OPD");
  REQUIRE_FALSE(table.rows.empty());
  std::size_t needs = 0;
  for (const CsvRow& row : table.rows) {
    CHECK(row.cells[*table.column("family")] == "OPD");
    const bool is_need = row.cells[*table.column("basis")] == "need";
    if (is_need) CHECK(row.cells[*table.column("basis_text")] == "what the region asked for");
    needs += is_need ? 1 : 0;
  }
  CHECK(needs > 0);
}

TEST_CASE("register: as Markdown, in both languages, one row for each of the same grounds") {
  for (const Language language : {Language::indonesian, Language::english}) {
    std::istringstream lines(report::rule_register_markdown("", language));
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) rows += line.starts_with("| ") ? 1 : 0;
    CHECK(rows == register_of("").rows.size() + 2);
  }
}
