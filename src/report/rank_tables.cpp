#include <fmt/format.h>

#include <algorithm>

#include "report/column_words.h"
#include "report/rank_words.h"

namespace noken::report {

using analysis::CeilingUse;
using analysis::Ranked;
using analysis::Ranking;
using model::Programme;

static std::string agency_of(const Programme& programme) {
  return programme.agency.is_given() ? std::string(programme.agency->id) : std::string("–");
}

static std::vector<Column> columns_of(Language language) {
  return columns_in({{"place", {"no", "no"}},
                     {"programme", {"program", "programme"}},
                     {"name", {"nama", "name"}, false},
                     {"agency", {"perangkat daerah", "agency"}},
                     {"stage", {"tahap", "stage"}},
                     {"years", {"tahun", "years"}},
                     {"budget", {"anggaran (rupiah)", "budget (rupiah)"}},
                     {"urgency", {"urgensi", "urgency"}},
                     {"impact", {"dampak", "impact"}},
                     {"readiness", {"kesiapan", "readiness"}},
                     {"cost", {"biaya", "cost"}},
                     {"score", {"skor", "score"}},
                     {"quick_win", {"quick win", "quick win"}},
                     {"remark", {"keterangan", "remark"}, false}},
                    language);
}

static Cell share_cell(double share, Language language) { return number_cell(share, 4, language); }

static std::vector<Cell> row_of(const Ranked& ranked, Language language) {
  const Programme& programme = *ranked.programme;
  return {number_cell(static_cast<double>(ranked.place), 0, language),
          text_cell(programme.handle),
          text_cell(name_of(programme)),
          text_cell(agency_of(programme)),
          text_cell(std::string(stage_word(programme, language))),
          text_cell(years_word(programme)),
          money_cell(static_cast<double>(ranked.budget), language),
          share_cell(ranked.shares.urgency, language),
          share_cell(ranked.shares.impact, language),
          share_cell(ranked.shares.readiness, language),
          share_cell(ranked.shares.cost, language),
          share_cell(ranked.shares.sum(), language),
          text_cell(std::string(quick_win_word(ranked.quick_win, language))),
          text_cell(place_remark(ranked, language))};
}

// Whether it gets its money, when there are ceilings.
static void add_outcomes(const Ranking& ranking, Language language, Table& table) {
  static constexpr Text kIn = {"masuk", "in"};
  static constexpr Text kOut = {"tidak masuk", "out"};
  if (ranking.ceilings.empty()) return;
  const auto columns = columns_in({{"outcome", {"pagu", "ceiling"}}}, language);
  table.columns.insert(table.columns.end() - 1, columns.front());
  for (std::size_t i = 0; i < ranking.ranked.size(); ++i) {
    const Text& word = ranking.ranked[i].fall.has_fallen() ? kOut : kIn;
    auto& row = table.rows[i];
    row.insert(row.end() - 1, text_cell(std::string(word.in(language))));
  }
}

static void narrow(const Ranking& ranking, Language language, Table& table) {
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    table.rows[i].back() = text_cell(whole_remark(ranking.ranked[i], language));
  for (const std::string_view key : {"name", "agency", "stage", "budget", "quick_win"}) {
    const auto column = std::ranges::find(table.columns, key, &Column::key);
    const auto place = column - table.columns.begin();
    table.columns.erase(column);
    for (auto& row : table.rows) row.erase(row.begin() + place);
  }
}

static Table main_table(const RankReport& report, Language language, bool is_narrow) {
  static constexpr Text kName = {"Urutan", "Order"};
  Table table{.name = std::string(kName.in(language)), .columns = columns_of(language)};
  for (const Ranked& ranked : report.ranking.ranked) table.rows.push_back(row_of(ranked, language));
  if (is_narrow) {
    narrow(report.ranking, language, table);
  } else {
    add_outcomes(report.ranking, language, table);
  }
  table.notes = rank_notes(report.ranking, language);
  return table;
}

static Table ceilings_table(const Ranking& ranking, Language language) {
  static constexpr Text kName = {"Pagu per tahun", "Ceilings by year"};
  static constexpr Text kNote = {
      "Dari urutan pertama ke bawah, program masuk bila anggarannya muat dalam sisa pagu setiap "
      "tahun yang berpagu; yang lebih kecil di bawahnya masih dapat masuk. Yang membutuhkan "
      "program yang tidak masuk, tidak masuk juga. Tahun tanpa pagu tidak membatasi, dan yang "
      "tidak diperingkat tidak dihitung.",
      "From the first down, a programme is in when its budget fits into what is left of the "
      "ceiling of each year that has one; a smaller one below may still get in. What needs a "
      "programme that is out is out too. A year without a ceiling limits nothing, and what is not "
      "ranked is not counted."};
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"year", {"tahun", "year"}},
                                     {"ceiling", {"pagu", "ceiling"}},
                                     {"asked", {"diminta", "asked"}},
                                     {"granted", {"masuk", "granted"}},
                                     {"left", {"sisa", "left"}}},
                                    language)};
  table.caption = table.name;
  for (const CeilingUse& use : ranking.ceilings) {
    const auto money = [&](std::int64_t amount) {
      return money_cell(static_cast<double>(amount), language);
    };
    table.rows.push_back({text_cell(fmt::format("{}", use.year)), money(use.ceiling),
                          money(use.asked), money(use.granted), money(use.ceiling - use.granted)});
  }
  table.notes.emplace_back(kNote.in(language));
  return table;
}

static Table fallen_table(const Ranking& ranking, Language language) {
  static constexpr Text kName = {"Tidak masuk pagu", "Out under the ceilings"};
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"place", {"no", "no"}},
                                     {"programme", {"program", "programme"}},
                                     {"name", {"nama", "name"}, false},
                                     {"reason", {"sebab", "reason"}, false}},
                                    language)};
  table.caption = table.name;
  for (const Ranked& ranked : ranking.ranked) {
    if (!ranked.fall.has_fallen()) continue;
    table.rows.push_back({number_cell(static_cast<double>(ranked.place), 0, language),
                          text_cell(ranked.programme->handle),
                          text_cell(name_of(*ranked.programme)),
                          text_cell(fall_remark(ranked, language))});
  }
  return table;
}

static Table unranked_table(const Ranking& ranking, Language language) {
  static constexpr Text kName = {"Tidak diperingkat", "Not ranked"};
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"programme", {"program", "programme"}},
                                     {"name", {"nama", "name"}, false},
                                     {"reason", {"sebab", "reason"}, false}},
                                    language)};
  table.caption = table.name;
  for (const auto& unranked : ranking.unranked) {
    table.rows.push_back({text_cell(unranked.programme->handle),
                          text_cell(name_of(*unranked.programme)),
                          text_cell(left_out_word(unranked, language))});
  }
  return table;
}

static std::string counts(const Ranking& ranking, Language language) {
  static constexpr Text kCounts = {"{} program diperingkat, {} tidak.",
                                   "Programmes ranked: {}; not ranked: {}."};
  return fmt::format(fmt::runtime(kCounts.in(language)), ranking.ranked.size(),
                     ranking.unranked.size());
}

Report rank_tables(const RankReport& report, Language language, bool is_narrow) {
  static constexpr Text kTitle = {"Prioritas program", "Priority of programmes"};
  static constexpr Text kRead = {"{}, dibaca {}", "{}, read on {}"};
  static constexpr Text kHouse = {"Hanya baris milik `{}`; urutannya atas semua program.",
                                  "Only rows of `{}`; the places are those among all programmes."};
  const Ranking& ranking = report.ranking;
  Report made{.title = std::string(kTitle.in(language))};
  made.facts.push_back(fmt::format(fmt::runtime(kRead.in(language)), report.region, report.as_of));
  if (!report.agency.empty())
    made.facts.push_back(fmt::format(fmt::runtime(kHouse.in(language)), report.agency));
  made.tables.push_back(main_table(report, language, is_narrow));
  if (!ranking.ceilings.empty()) {
    made.tables.push_back(ceilings_table(ranking, language));
    Table fallen = fallen_table(ranking, language);
    if (!fallen.rows.empty()) made.tables.push_back(std::move(fallen));
  }
  if (!ranking.unranked.empty()) made.tables.push_back(unranked_table(ranking, language));
  made.closing.push_back(counts(ranking, language));
  return made;
}

}  // namespace noken::report
