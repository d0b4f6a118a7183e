#include <fmt/format.h>

#include "difference/totals.h"
#include "report/difference_report.h"

namespace noken::report {

using difference::Total;

static std::vector<Column> columns_of(const Text& of, Language language) {
  struct Heading {
    const char* key;
    Text name;
  };
  static constexpr Heading kHeadings[] = {{"added", {"ditambah", "added"}},
                                          {"changed", {"berubah", "changed"}},
                                          {"removed", {"dihapus", "removed"}},
                                          {"old_budget", {"anggaran semula", "budget before"}},
                                          {"new_budget", {"anggaran menjadi", "budget after"}},
                                          {"moved", {"selisih", "moved"}}};
  std::vector<Column> columns = {
      {.key = "id", .name = std::string(of.in(language)), .is_whole = true}};
  for (const Heading& heading : kHeadings) {
    columns.push_back(
        {.key = heading.key, .name = std::string(heading.name.in(language)), .is_whole = true});
  }
  return columns;
}

static Cell count_cell(std::size_t count, Language language) {
  return number_cell(static_cast<double>(count), 0, language);
}

static std::vector<Cell> row_of(const Total& total, const std::string& name, Language language) {
  const auto money = [&](std::int64_t rupiah) {
    return money_cell(static_cast<double>(rupiah), language);
  };
  return {text_cell(name),
          count_cell(total.added, language),
          count_cell(total.changed, language),
          count_cell(total.removed, language),
          money(total.old_budget),
          money(total.new_budget),
          money(total.new_budget - total.old_budget)};
}

static constexpr Text kBudgetNote = {
    "Anggaran: rupiah, jumlah semua tahun program yang ditetapkan.",
    "Budgets: rupiah, over all years of adopted programmes."};

static Table agency_table(const difference::Totals& totals, Language language) {
  static constexpr Text kAll = {"semua", "all"};
  const bool indonesian = language == Language::indonesian;
  Table table{.name = indonesian ? "Perangkat daerah" : "Agencies",
              .caption = indonesian ? "Ringkasan menurut perangkat daerah" : "Totals by agency",
              .columns = columns_of({"perangkat daerah", "agency"}, language),
              .notes = {std::string(kBudgetNote.in(language))}};
  for (const Total& total : totals.agencies)
    table.rows.push_back(row_of(total, total.of, language));
  table.rows.push_back(row_of(totals.all, std::string(kAll.in(language)), language));
  return table;
}

static Table pillar_table(const difference::Totals& totals, Language language) {
  static constexpr Text kTwice = {"Yang menyentuh dua pilar dihitung pada keduanya.",
                                  "What touches two pillars counts in both."};
  const bool indonesian = language == Language::indonesian;
  Table table{.name = indonesian ? "Pilar" : "Pillars",
              .caption = indonesian ? "Ringkasan menurut pilar" : "Totals by pillar",
              .columns = columns_of({"pilar", "pillar"}, language),
              .notes = {std::string(kTwice.in(language))}};
  for (const Total& total : totals.pillars) table.rows.push_back(row_of(total, total.of, language));
  return table;
}

std::vector<Table> total_tables(const DifferenceReport& report, Language language) {
  const difference::Totals totals = difference::totals(report.difference);
  std::vector<Table> tables = {agency_table(totals, language)};
  if (!totals.pillars.empty()) tables.push_back(pillar_table(totals, language));
  return tables;
}

}  // namespace noken::report
