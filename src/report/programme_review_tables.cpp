#include <fmt/format.h>

#include "analysis/gap_type.h"
#include "report/gap_words.h"
#include "report/review_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ProgrammeReview;
using analysis::SharedWork;
using analysis::TouchedHouse;

static std::string yes_or_no(bool answer, Language language) {
  static constexpr Text kYes = {"ya", "yes"};
  static constexpr Text kNo = {"tidak", "no"};
  return std::string((answer ? kYes : kNo).in(language));
}

static Table closes_table(const ProgrammeReview& review, Language language) {
  static constexpr Text kName = {"Kesenjangan yang akan dijawab", "Gaps it would close"};
  static constexpr ColumnWords kColumns[] = {{"gap", {"kesenjangan", "gap"}, true},
                                             {"severity", {"besar", "size"}, true},
                                             {"current", {"keadaan", "state"}, false}};
  static constexpr Text kNone = {"Tidak ada kesenjangan terbuka yang akan dijawab.",
                                 "It would close no open gap."};
  Table table = empty_table(kName, kColumns, language);
  for (const analysis::Gap& gap : review.closes) {
    table.rows.push_back({text_cell(gap.id), text_cell(gap_size(gap, language)),
                          text_cell(gap_current(gap, language))});
  }
  if (table.rows.empty()) table.notes.emplace_back(kNone.in(language));
  return table;
}

static Table problem_table(const ProgrammeReview& review, Language language) {
  static constexpr Text kName = {"Masalah yang dijawab", "Problems it answers"};
  static constexpr ColumnWords kColumns[] = {
      {"problem", {"masalah", "problem"}, true},
      {"name", {"nama", "name"}, false},
      {"unanswered", {"belum ada jawaban lain", "no other answer"}, false}};
  Table table = empty_table(kName, kColumns, language);
  for (const auto& each : review.problems) {
    table.rows.push_back({text_cell(each.problem->handle), text_cell(display_name(*each.problem)),
                          text_cell(yes_or_no(each.is_unanswered, language))});
  }
  return table;
}

static Table touch_table(const ReviewReport& report, const ProgrammeReview& review,
                         Language language) {
  static constexpr Text kName = {"Perangkat daerah terdampak", "Agencies it touches"};
  static constexpr ColumnWords kColumns[] = {
      {"agency", {"perangkat daerah", "agency"}, true},
      {"name", {"nama", "name"}, false},
      {"elements", {"miliknya yang diubah", "what it changes"}, false},
      {"named", {"ada di pendukung", "in pendukung"}, false}};
  Table table = empty_table(kName, kColumns, language);
  for (const TouchedHouse& each : review.touches) {
    table.rows.push_back({text_cell(each.house), text_cell(agency_label(*report.state, each.house)),
                          text_cell(listed_text(each.elements)),
                          text_cell(yes_or_no(each.is_named, language))});
  }
  return table;
}

static std::string link_text(const SharedWork& shared, Language language) {
  static constexpr Text kOwn = {"rumah sendiri", "own house"};
  if (shared.is_same_house) return std::string(kOwn.in(language));
  return yes_or_no(shared.is_linked, language);
}

static Table shared_table(const ReviewReport& report, const ProgrammeReview& review,
                          Language language) {
  static constexpr Text kName = {"Program yang mengerjakan hal serupa", "Programmes that do alike"};
  static constexpr ColumnWords kColumns[] = {
      {"programme", {"program", "programme"}, true},
      {"agency", {"perangkat daerah", "agency"}, false},
      {"years", {"tahun", "years"}, true},
      {"results", {"hasil yang sama", "same results"}, false},
      {"problems", {"masalah yang sama", "same problems"}, false},
      {"linked", {"saling disebut", "linked"}, false}};
  Table table = empty_table(kName, kColumns, language);
  for (const SharedWork& each : review.shared) {
    table.rows.push_back(
        {text_cell(each.programme->handle),
         text_cell(agency_label(*report.state, owning_agency(*each.programme))),
         text_cell(years_text(each.programme->years)), text_cell(listed_text(each.results)),
         text_cell(listed_text(each.problems)), text_cell(link_text(each, language))});
  }
  return table;
}

static std::vector<std::string> closing_of(const ProgrammeReview& review, Language language) {
  static constexpr Text kWaits = {"Menunggu program yang belum ditetapkan: {}.",
                                  "Waits for programmes that are not adopted: {}."};
  static constexpr Text kOrder = {
      "Urutan telaah: isian wajib, pekerjaan yang sama di rumah sendiri, keselarasan dengan "
      "perangkat daerah lain, lalu apa yang masih terbuka. Keputusan tetap pada tim penelaah.",
      "Order of the review: required fields, the same work in the own house, agreement with other "
      "agencies, then what is still open. The decision is that of the reviewers."};
  std::vector<std::string> lines;
  if (!review.waits_for.empty())
    lines.push_back(fmt::format(fmt::runtime(kWaits.in(language)), listed_text(review.waits_for)));
  lines.emplace_back(kOrder.in(language));
  return lines;
}

Report review_tables(const ReviewReport& report, const ProgrammeReview& review, Language language) {
  static constexpr Text kTitle = {"Telaah usulan program", "Review of a proposed programme"};
  Report made{
      .title = std::string(kTitle.in(language)),
      .facts = review_facts(report, *review.programme, recommendation(review, language), language)};
  made.tables.push_back(closes_table(review, language));
  Table more[] = {problem_table(review, language), touch_table(report, review, language),
                  shared_table(report, review, language),
                  missing_table(report, review.missing, language)};
  for (Table& table : more) {
    if (!table.rows.empty()) made.tables.push_back(std::move(table));
  }
  made.closing = closing_of(review, language);
  return made;
}

}  // namespace noken::report
