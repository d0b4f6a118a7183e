#include <algorithm>

#include "analysis/progress_groups.h"
#include "report/progress_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ComplaintCount;
using analysis::LooseMoney;
using analysis::ProgressGroup;

static std::vector<Cell> counts_of(const ProgressGroup& group, Language language) {
  return {count_cell(group.programmes),
          count_cell(group.late),
          count_cell(group.silent),
          count_cell(group.on_plan),
          count_cell(group.not_started),
          count_cell(group.done),
          money_cell(static_cast<double>(group.budget), language),
          money_cell(static_cast<double>(group.spent), language)};
}

static constexpr ColumnWords kCounts[] = {
    {"programmes", {"program", "programmes"}, true},
    {"late", {"terlambat", "late"}, true},
    {"silent", {"tanpa kabar", "no news"}, true},
    {"on_plan", {"sesuai", "on plan"}, true},
    {"not_started", {"belum mulai", "not started"}, true},
    {"done", {"selesai", "done"}, true},
    {"budget", {"anggaran (rupiah)", "budget (rupiah)"}, true},
    {"spent", {"realisasi (rupiah)", "spent (rupiah)"}, true},
};

Table house_progress_table(const ProgressReport& report, Language language) {
  static constexpr Text kName = {"Per perangkat daerah", "By agency"};
  static constexpr ColumnWords kHouse[] = {{"house", {"perangkat daerah", "agency"}, true},
                                           {"house_name", {"nama", "name"}, false}};
  static constexpr ColumnWords kDecisions[] = {{"decisions", {"keputusan", "decisions"}, true},
                                               {"overdue", {"lewat", "overdue"}, true},
                                               {"waiting", {"menunggu", "waiting"}, true}};
  static constexpr Text kNote = {
      "Bagian, UPTD, puskesmas, RSUD, kelurahan, dan kampung dihitung pada perangkat daerah "
      "induknya. Lewat: keputusan yang menjadi tanggung jawabnya dan melewati tenggat. Menunggu: "
      "keputusan yang belum dijawabnya.",
      "Sections, units, health centres, hospitals and villages count with the agency above them. "
      "Overdue: "
      "decisions in its charge past their deadline. Waiting: decisions it has not answered."};
  Table table = empty_table(kName, kHouse, language);
  std::ranges::move(columns_in(kCounts, language), std::back_inserter(table.columns));
  std::ranges::move(columns_in(kDecisions, language), std::back_inserter(table.columns));
  for (const ProgressGroup& group : progress_by_house(*report.state, report.progress)) {
    std::vector<Cell> row = {text_cell(group.key),
                             text_cell(agency_label(*report.state, group.key))};
    std::ranges::move(counts_of(group, language), std::back_inserter(row));
    for (const std::size_t count : {group.decisions, group.overdue, group.waiting})
      row.push_back(count_cell(count));
    table.rows.push_back(std::move(row));
  }
  table.notes.emplace_back(kNote.in(language));
  return table;
}

Table pillar_progress_table(const ProgressReport& report, Language language) {
  static constexpr Text kName = {"Per pilar", "By pillar"};
  static constexpr ColumnWords kPillar[] = {{"pillar", {"pilar", "pillar"}, true}};
  static constexpr Text kNote = {
      "Program dihitung pada tiap pilarnya; `peta_rencana` adalah peta rencana SPBE.",
      "A programme counts in each of its pillars; `peta_rencana` is the road map of SPBE."};
  Table table = empty_table(kName, kPillar, language);
  std::ranges::move(columns_in(kCounts, language), std::back_inserter(table.columns));
  for (const ProgressGroup& group : progress_by_pillar(*report.state, report.progress)) {
    std::vector<Cell> row = {text_cell(group.key)};
    std::ranges::move(counts_of(group, language), std::back_inserter(row));
    table.rows.push_back(std::move(row));
  }
  table.notes.emplace_back(kNote.in(language));
  return table;
}

static Cell known_cell(const model::IntegerValue& value, Language language) {
  if (!value.is_given()) return text_cell("–");
  return number_cell(static_cast<double>(*value), 0, language);
}

static std::vector<Cell> row_of(const ComplaintCount& complaint, Language language) {
  const auto& problem = *complaint.problem;
  const model::ReportCount none;
  const model::ReportCount& report = complaint.report != nullptr ? *complaint.report : none;
  const auto& count = complaint.report != nullptr ? report.count : problem.report_count;
  const bool has_share = count.is_given() && *count > 0 && report.settled.is_given();
  const double share =
      has_share ? 100.0 * static_cast<double>(*report.settled) / static_cast<double>(*count) : 0;
  return {text_cell(problem.handle),
          text_cell(display_name(problem)),
          text_cell(report.channel.is_given() ? std::string(report.channel->id) : "–"),
          text_cell(report.year.is_given() ? std::to_string(*report.year) : "–"),
          known_cell(count, language),
          known_cell(report.settled, language),
          has_share ? number_cell(share, 0, language) : text_cell("–"),
          known_cell(report.late, language)};
}

Table complaint_table(const ProgressReport& report, Language language) {
  static constexpr Text kName = {"Laporan warga", "Complaints of citizens"};
  static constexpr ColumnWords kColumns[] = {
      {"problem", {"masalah", "problem"}, true},
      {"name", {"nama", "name"}, false},
      {"channel", {"kanal", "channel"}, true},
      {"year", {"tahun", "year"}, true},
      {"count", {"laporan", "reports"}, true},
      {"settled", {"selesai", "settled"}, true},
      {"settled_percent", {"selesai %", "settled %"}, true},
      {"late", {"terlambat", "late"}, true},
  };
  static constexpr Text kNote = {
      "Menurut `laporan` pada masalah; baris tanpa tahun hanya mempunyai `jumlah_laporan`.",
      "By `laporan` of the problem; a row without a year has only `jumlah_laporan`."};
  Table table = empty_table(kName, kColumns, language);
  for (const ComplaintCount& each : report.progress.complaints)
    table.rows.push_back(row_of(each, language));
  table.notes.emplace_back(kNote.in(language));
  return table;
}

Table loose_money_table(const ProgressReport& report, Language language) {
  static constexpr Text kName = {"Uang tanpa program", "Money without a programme"};
  static constexpr ColumnWords kColumns[] = {
      {"element", {"elemen", "element"}, true},
      {"years", {"tahun", "years"}, true},
      {"amount", {"jumlah (rupiah)", "amount (rupiah)"}, true},
      {"reason", {"sebab", "reason"}, false},
      {"place", {"berkas", "file"}, true},
  };
  Table table = empty_table(kName, kColumns, language);
  for (const LooseMoney& each : report.progress.money) {
    table.rows.push_back({text_cell(each.element->handle), text_cell(each.years),
                          money_cell(static_cast<double>(each.amount), language),
                          text_cell(std::string(money_word(each.sort, language))),
                          place_cell(*report.state, each.at)});
  }
  return table;
}

}  // namespace noken::report
