// A table of `noken query --schema`, or the answer to one SELECT.

#include <fmt/format.h>

#include <algorithm>

#include "annex/report_parts.h"
#include "annex/table_content.h"
#include "tables/tables.h"

namespace noken::annex {

using tables::Table;
using Found = Result<std::optional<TableContent>>;  // nothing when there is a problem

static Found nothing() { return std::optional<TableContent>(); }

static Found built_in(const Node& name, Composing& composing) {
  std::vector<Table> all = tables::all_tables();
  const auto table = std::ranges::find(all, name.text, &Table::name);
  if (table == all.end()) {
    std::vector<std::string_view> names;
    for (const Table& each : all) names.push_back(each.name);
    add_unknown(composing, name.at, {"tabel", "the table"}, names);
    return nothing();
  }
  if (auto filled = composing.fill_tables({name.text}, all); !filled)
    return std::unexpected(filled.error());
  TableContent content;
  for (const tables::Column& column : table->columns) {
    content.columns.push_back(
        {.name = column.name, .heading = std::string(column.label.in(composing.language))});
  }
  content.rows = std::move(table->rows);
  return content;
}

static Found answer_to(const Node& sql, Composing& composing) {
  const std::string text = required_text(sql, composing);
  if (text.empty()) return nothing();
  auto answer = query::ask({.sql = text,
                            .language = composing.language,
                            .seconds = composing.sql_seconds,
                            .can_ask_for_time = false},
                           tables::all_tables(), composing.fill_tables);
  if (!answer) {
    add_problem(composing, sql.at, {answer.error().indonesian, answer.error().english},
                {"perbaiki SQL ini; tabel dan kolomnya ditunjukkan `noken query --schema`, dan SQL "
                 "dapat dicoba dengan `noken query`",
                 "mend this SQL; `noken query --schema` shows the tables and their columns, and "
                 "`noken query` tries it out"});
    return nothing();
  }
  TableContent content;
  for (const std::string& column : answer->columns)
    content.columns.push_back({.name = column, .heading = column});
  content.rows = std::move(answer->rows);
  return content;
}

static Found content_of(const Node& block, Composing& composing) {
  const Node& name = *block.find("tabel");
  const Node* sql = block.find("sql");
  if (name.text.empty() && sql != nullptr) return answer_to(*sql, composing);
  if (sql == nullptr && !name.text.empty()) return built_in(name, composing);
  add_problem(
      composing, sql == nullptr ? name.key_at : sql->key_at,
      {"blok ini memerlukan satu dari dua: nama tabel, atau `sql`",
       "this block needs one of two: the name of a table, or `sql`"},
      {"tulis misalnya `tabel: aplikasi`, atau `tabel:` kosong dengan `sql: SELECT …`",
       "write something like `tabel: aplikasi`, or an empty `tabel:` with `sql: SELECT …`"});
  return nothing();
}

// `agenda_nasional`, a word of an option, is read as `agenda nasional`.
static report::Cell in_words(report::Cell cell) {
  const bool is_option =
      std::ranges::all_of(cell.text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
  if (is_option) std::ranges::replace(cell.text, '_', ' ');
  return cell;
}

static Result<void> compose_table(const Node& block, Composing& composing) {
  auto found = content_of(block, composing);
  if (!found) return std::unexpected(found.error());
  std::optional<TableContent> content = *std::move(found);
  if (content) content = arranged(*std::move(content), block, composing);
  if (!content) return {};
  static constexpr Text kCaption = {"Tabel {}", "Table {}"};
  const std::string& name = block.find("tabel")->text;
  report::Table table{.name = name.empty() ? "sql" : name};
  table.caption = fmt::format(fmt::runtime(kCaption.in(composing.language)), table.name);
  for (const TableColumn& column : content->columns)
    table.columns.push_back({.key = column.name, .name = column.heading});
  for (const tables::Row& row : content->rows) {
    auto& cells = table.rows.emplace_back();
    for (const tables::Cell& cell : row) cells.push_back(in_words(shown(cell, composing.language)));
  }
  add_table(std::move(table), block, composing);
  return {};
}

DEFINE_BLOCK(table) = {
    .name = "tabel",
    .about = {"tabel `noken query --schema`, atau jawaban satu SELECT",
              "a table of `noken query --schema`, or the answer to one SELECT"},
    .settings = {"sql", "kolom", "saring", "urut", "judul"},
    .compose = compose_table,
};

}  // namespace noken::annex
