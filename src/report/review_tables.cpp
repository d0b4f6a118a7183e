#include <fmt/format.h>

#include "report/review_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ApplicationReview;
using analysis::ReviewedCode;
using analysis::ReviewedProblem;
using analysis::ReviewMatch;

static std::string reasons_text(const ReviewMatch& match, Language language) {
  std::vector<std::string> parts;
  for (const auto& reason : match.score.reasons)
    parts.push_back(fmt::format("{} ({})", reason.points, reason.words.in(language)));
  return fmt::format("{}", fmt::join(parts, " + "));
}

static std::string owner_text(const ReviewReport& report, const ReviewMatch& match,
                              Language language) {
  static constexpr Text kOwn = {"{} (rumah sendiri)", "{} (own house)"};
  if (match.national != nullptr) return match.national->owner;
  const std::string agency = agency_label(*report.state, owning_agency(*match.application));
  if (!match.is_same_house) return agency;
  return fmt::format(fmt::runtime(kOwn.in(language)), agency);
}

static Table match_table(const ReviewReport& report, const ApplicationReview& review,
                         Language language) {
  static constexpr Text kName = {"Yang sudah ada", "What is there already"};
  static constexpr ColumnWords kColumns[] = {{"application", {"aplikasi", "application"}, true},
                                             {"name", {"nama", "name"}, false},
                                             {"owner", {"pemilik", "owner"}, false},
                                             {"score", {"skor", "score"}, true},
                                             {"reasons", {"karena", "because"}, false}};
  static constexpr Text kNone = {
      "Tidak ada aplikasi dengan bidang atau layanan yang sama; bidang `lainnya` tidak "
      "dibandingkan.",
      "No application shares a field or a service; the field `lainnya` is not compared."};
  static constexpr Text kFormula = {
      "Skor 0-100: bidang 40, layanan atau Aplikasi Umum 30, data 20, kode RAA 10, menurut bagian "
      "yang sama. Mulai 60 satu aplikasi dapat menggantikan yang lain.",
      "Score 0-100: fields 40, service or general application 30, data 20, RAA code 10, by the "
      "part they share. From 60 on one application can take the place of the other."};
  Table table = empty_table(kName, kColumns, language);
  for (const ReviewMatch& match : review.matches) {
    table.rows.push_back({text_cell(std::string(match.id())), text_cell(std::string(match.name())),
                          text_cell(owner_text(report, match, language)),
                          number_cell(match.score.points, 0, language),
                          text_cell(reasons_text(match, language))});
  }
  table.notes.emplace_back((table.rows.empty() ? kNone : kFormula).in(language));
  return table;
}

static Table problem_table(const ApplicationReview& review, Language language) {
  static constexpr Text kName = {"Masalah yang dijawab", "Problems it answers"};
  static constexpr ColumnWords kColumns[] = {
      {"problem", {"masalah", "problem"}, true},
      {"name", {"nama", "name"}, false},
      {"reports", {"laporan", "reports"}, true},
      {"shown", {"ditunjukkan", "shown"}, true},
      {"answered_by", {"sudah dijawab oleh", "answered by"}, false}};
  static constexpr Text kYes = {"ya", "yes"};
  static constexpr Text kNo = {"belum", "not yet"};
  Table table = empty_table(kName, kColumns, language);
  for (const ReviewedProblem& each : review.problems) {
    const auto& reports = each.problem->report_count;
    table.rows.push_back(
        {text_cell(each.problem->handle), text_cell(display_name(*each.problem)),
         reports.is_given() ? number_cell(static_cast<double>(*reports), 0, language)
                            : text_cell("–"),
         text_cell(std::string((each.is_shown ? kYes : kNo).in(language))),
         text_cell(each.answered_by.empty() ? "–" : listed_text(each.answered_by))});
  }
  return table;
}

// A code that many share tells little.
static std::string others_text(const ReviewedCode& code, Language language) {
  static constexpr std::size_t kMost = 6;
  static constexpr Text kMany = {"{} aplikasi", "{} applications"};
  if (code.others.empty()) return "–";
  if (code.others.size() <= kMost) return listed_text(code.others);
  return fmt::format(fmt::runtime(kMany.in(language)), code.others.size());
}

static Table code_table(const ApplicationReview& review, Language language) {
  static constexpr Text kName = {"Letak dalam referensi", "Place in the references"};
  static constexpr ColumnWords kColumns[] = {
      {"code", {"kode", "code"}, true},
      {"path", {"cabang", "branch"}, false},
      {"others", {"aplikasi lain di sini", "other applications here"}, false}};
  Table table = empty_table(kName, kColumns, language);
  for (const ReviewedCode& each : review.codes) {
    table.rows.push_back({text_cell(each.code),
                          text_cell(fmt::format("{}", fmt::join(each.path, " › "))),
                          text_cell(others_text(each, language))});
  }
  return table;
}

static Table need_table(const ApplicationReview& review, Language language) {
  static constexpr Text kName = {"Agar dapat memakai yang ada", "To use what is there"};
  static constexpr ColumnWords kColumns[] = {
      {"step", {"langkah", "step"}, true}, {"need", {"yang diperlukan", "what is needed"}, false}};
  Table table = empty_table(kName, kColumns, language);
  for (const auto& need : review.needs)
    table.rows.push_back({count_cell(table.rows.size() + 1), text_cell(need_text(need, language))});
  return table;
}

Report review_tables(const ReviewReport& report, const ApplicationReview& review,
                     Language language) {
  static constexpr Text kTitle = {"Telaah usulan aplikasi", "Review of a proposed application"};
  static constexpr Text kOrder = {
      "Urutan telaah: kelengkapan dokumen (perbaikan_dokumen), Aplikasi Umum sebidang (ditolak), "
      "aplikasi dengan layanan yang sama atau milik rumah sendiri (berbagi_pakai), aplikasi "
      "sejenis yang kode sumbernya dapat disalin (replikasi), bukti masalah (perbaikan_dokumen), "
      "lalu bangun_baru. Keputusan tetap pada tim penelaah.",
      "Order of the review: the document is complete (perbaikan_dokumen), a general application of "
      "the field (ditolak), an application with the same service or of the own house "
      "(berbagi_pakai), one of the same sort whose source can be copied (replikasi), the problem "
      "is shown (perbaikan_dokumen), then bangun_baru. The decision is that of the reviewers."};
  Report made{
      .title = std::string(kTitle.in(language)),
      .facts = review_facts(report, *review.element, recommendation(review, language), language)};
  made.tables.push_back(match_table(report, review, language));
  Table more[] = {problem_table(review, language), code_table(review, language),
                  need_table(review, language), missing_table(report, review.missing, language)};
  for (Table& table : more) {
    if (!table.rows.empty()) made.tables.push_back(std::move(table));
  }
  made.closing.emplace_back(kOrder.in(language));
  return made;
}

}  // namespace noken::report
