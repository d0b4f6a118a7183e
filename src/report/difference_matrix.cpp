#include "report/difference_matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/capitals.h"
#include "difference/pillars.h"
#include "report/column_words.h"
#include "report/difference_words.h"

namespace noken::report {

using difference::called;
using difference::Row;
using model::Element;

static bool is_printed(const Row& row) {
  return row.outer == nullptr || row.outer->key != std::string_view("catatan");
}

DifferenceRows printed_rows(const difference::Difference& difference) {
  DifferenceRows rows;
  for (const Row& row : difference.rows) {
    if (is_printed(row)) rows.push_back(&row);
  }
  return rows;
}

static Cell place_cell(const Table& table, Language language) {
  return number_cell(static_cast<double>(table.rows.size() + 1), 0, language);
}

static Cell reason_cell(const Row& row, Language language) {
  const std::string reason = reason_words(row.reason, language);
  return text_cell(reason.empty() ? "–" : reason);
}

static std::string name_and_id(const Element& element) {
  const std::string name = called(element);
  return name == element.handle ? name : fmt::format("{} ({})", name, element.handle);
}

static Cell about_cell(const Element& element) {
  return text_cell(element.description.is_given() ? std::string(*element.description) : "–");
}

static std::string field_words(const Row& row, Language language) {
  if (row.sort == Row::Sort::renamed) return "id";
  const std::string label(row.field->label.in(language));
  return row.outer == row.field ? label
                                : fmt::format("{}: {}", row.outer->label.in(language), label);
}

static Table changed_table(const DifferenceRows& rows, Language language) {
  Table table{.columns = columns_in({{"number", {"no.", "no."}},
                                     {"element", {"elemen", "element"}, false},
                                     {"field", {"isian", "field"}, false},
                                     {"old", {"semula", "before"}, false},
                                     {"new", {"menjadi", "after"}, false},
                                     {"reason", {"alasan", "reason"}, false}},
                                    language)};
  for (const Row* row : rows) {
    const auto [before, after] = row->sort == Row::Sort::renamed
                                     ? std::pair(row->before->handle, row->after->handle)
                                     : change_words(*row, language);
    table.rows.push_back({place_cell(table, language), text_cell(name_and_id(row->element())),
                          text_cell(field_words(*row, language)), text_cell(before),
                          text_cell(after), reason_cell(*row, language)});
  }
  return table;
}

static Table added_table(const DifferenceRows& rows, Language language) {
  Table table{.columns = columns_in({{"number", {"no.", "no."}},
                                     {"new", {"menjadi", "after"}, false},
                                     {"about", {"uraian", "description"}, false},
                                     {"reason", {"alasan", "reason"}, false}},
                                    language)};
  for (const Row* row : rows) {
    table.rows.push_back({place_cell(table, language), text_cell(name_and_id(row->element())),
                          about_cell(row->element()), reason_cell(*row, language)});
  }
  return table;
}

namespace {

// The tables of one kind while they are made.
struct Making {
  const DifferenceReport& report;
  Language language;
  std::vector<Table> tables = {};
};

using MakeTable = Table (*)(const DifferenceRows& rows, Language language);

}  // namespace

static std::string pillar_name(const Making& making, const std::string& id) {
  const auto& pillars = making.report.difference.after.architecture->packs->pillars;
  const auto known = std::ranges::find(pillars, id, &reference::Pillar::id);
  return known == pillars.end() ? id : std::string(known->name.in(making.language));
}

// The first pillar of each row's element; empty where it has none.
static std::map<std::string, DifferenceRows> by_pillar(const DifferenceRows& rows) {
  std::map<std::string, DifferenceRows> groups;
  for (const Row* row : rows) {
    const auto pillars = difference::pillars_of(row->element());
    const bool is_pillar = row->element().kind == model::KindId::pillar;
    groups[pillars.empty() || is_pillar ? "" : *pillars.begin()].push_back(row);
  }
  return groups;
}

static void add_tables(const DifferenceRows& rows, const std::string& caption, MakeTable make,
                       Making& making) {
  for (const auto& [pillar, members] : by_pillar(rows)) {
    Table table = make(members, making.language);
    table.caption =
        pillar.empty() ? caption : fmt::format("{} – {}", caption, pillar_name(making, pillar));
    making.tables.push_back(std::move(table));
  }
}

std::string title_of(const model::Kind& kind, Language language) {
  const std::string name(kind.name.in(language));
  return to_upper(name.substr(0, 1)) + name.substr(1);
}

std::vector<Table> kind_tables(const DifferenceReport& report, const model::Kind& kind,
                               Language language) {
  static constexpr Text kChanged = {"{} yang berubah", "{} changed"};
  static constexpr Text kAdded = {"{} yang ditambah", "{} added"};
  DifferenceRows changed;
  DifferenceRows added;
  for (const Row* row : printed_rows(report.difference)) {
    if (row->element().kind != kind.id || row->sort == Row::Sort::removed) continue;
    (row->sort == Row::Sort::added ? added : changed).push_back(row);
  }
  Making making{report, language};
  const std::string title = title_of(kind, language);
  add_tables(changed, fmt::format(fmt::runtime(kChanged.in(language)), title), changed_table,
             making);
  add_tables(added, fmt::format(fmt::runtime(kAdded.in(language)), title), added_table, making);
  return std::move(making.tables);
}

Table dropped_table(const DifferenceReport& report, Language language) {
  static constexpr Text kCaption = {"Yang dihapus", "Dropped"};
  Table table{.caption = std::string(kCaption.in(language)),
              .columns = columns_in({{"number", {"no.", "no."}},
                                     {"kind", {"jenis", "kind"}, false},
                                     {"old", {"semula", "before"}, false},
                                     {"about", {"uraian", "description"}, false},
                                     {"reason", {"alasan", "reason"}, false}},
                                    language)};
  for (const Row& row : report.difference.rows) {
    if (row.sort != Row::Sort::removed) continue;
    table.rows.push_back(
        {place_cell(table, language),
         text_cell(std::string(model::kind_of(row.before->kind).name.in(language))),
         text_cell(name_and_id(*row.before)), about_cell(*row.before), reason_cell(row, language)});
  }
  return table;
}

}  // namespace noken::report
