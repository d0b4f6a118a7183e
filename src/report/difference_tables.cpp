#include <fmt/format.h>

#include "report/difference_matrix.h"

namespace noken::report {

static DifferenceChapter totals_chapter(const DifferenceReport& report, Language language) {
  static constexpr Text kTitle = {"Ringkasan", "Summary"};
  return {std::string(kTitle.in(language)), total_tables(report, language)};
}

// Under the caption of its only table.
static void add_if_filled(Table table, const Text& title, Language language,
                          std::vector<DifferenceChapter>& chapters) {
  if (table.rows.empty()) return;
  chapters.push_back({std::string(title.in(language)), {}});
  chapters.back().tables.push_back(std::move(table));
}

static void note_remarks(const DifferenceReport& report, Language language, Table& table) {
  static constexpr Text kRemarks = {"{} perubahan `catatan` tidak dicetak.",
                                    "{} changed remarks (`catatan`) are not printed."};
  const std::size_t printed = printed_rows(report.difference).size();
  const std::size_t remarks = report.difference.rows.size() - printed;
  if (remarks > 0) table.notes.push_back(fmt::format(fmt::runtime(kRemarks.in(language)), remarks));
}

static void add_lists(const DifferenceReport& report, Language language,
                      std::vector<DifferenceChapter>& chapters) {
  static constexpr Text kDropped = {"Yang dihapus", "Dropped"};
  static constexpr Text kUnexplained = {"Tanpa alasan", "Without a reason"};
  static constexpr Text kUnchanged = {"Yang tidak berubah", "Unchanged"};
  add_if_filled(dropped_table(report, language), kDropped, language, chapters);
  add_if_filled(unexplained_table(report, language), kUnexplained, language, chapters);
  if (report.with_unchanged)
    add_if_filled(unchanged_table(report, language), kUnchanged, language, chapters);
}

std::vector<DifferenceChapter> difference_chapters(const DifferenceReport& report,
                                                   Language language) {
  std::vector<DifferenceChapter> chapters;
  if (report.difference.rows.empty()) return chapters;
  chapters.push_back(totals_chapter(report, language));
  note_remarks(report, language, chapters.front().tables.front());
  for (std::size_t i = 0; i < model::kKindCount; ++i) {
    const model::Kind& kind = model::kind_of(static_cast<model::KindId>(i));
    auto tables = kind_tables(report, kind, language);
    if (!tables.empty()) chapters.push_back({title_of(kind, language), std::move(tables)});
  }
  add_lists(report, language, chapters);
  return chapters;
}

static bool is_explained(const DifferenceReport& report) {
  return unexplained_table(report, Language::indonesian).rows.empty();
}

Report difference_tables(const DifferenceReport& report, Language language) {
  const bool indonesian = language == Language::indonesian;
  Report tables{.title = indonesian ? "Matriks perubahan" : "Matrix of changes"};
  if (!report.region.empty()) tables.facts.push_back(report.region);
  tables.facts.push_back((indonesian ? "Semula: " : "Before: ") + report.old_name);
  tables.facts.push_back((indonesian ? "Menjadi: " : "After: ") + report.new_name);
  if (report.difference.rows.empty()) {
    tables.closing = {indonesian ? "Tidak ada perbedaan." : "There is no difference."};
    return tables;
  }
  for (DifferenceChapter& chapter : difference_chapters(report, language)) {
    for (Table& table : chapter.tables) tables.tables.push_back(std::move(table));
  }
  if (is_explained(report))
    tables.closing = {indonesian ? "Setiap baris beralasan." : "Every row has a reason."};
  return tables;
}

}  // namespace noken::report
