#include <fmt/format.h>

#include <cmath>

#include "analysis/progress_groups.h"
#include "report/progress_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::DecisionProgress;
using analysis::ProgrammeProgress;

static constexpr Text kLate = {
    "Terlambat: bagian waktu yang sudah lewat melebihi kemajuan terakhir lebih dari 20 poin, atau "
    "programnya berakhir sebelum 100 persen. Tanpa catatan, kemajuan dihitung 0. Tanpa kabar: "
    "sedang berjalan dan tidak ada catatan `progres` dalam 6 bulan terakhir.",
    "Late: the share of time that has passed exceeds the latest progress by more than 20 points, "
    "or the programme ended below 100 percent. Without an entry progress counts as 0. No news: "
    "under way, and no entry of `progres` in the last 6 months."};

static std::string standing_text(const ProgrammeProgress& progress, Language language) {
  static constexpr Text kSilent = {"tanpa kabar", "no news"};
  std::string text(standing_word(progress.standing, language));
  if (progress.is_silent) text += fmt::format(", {}", kSilent.in(language));
  return text;
}

static Cell percent_cell(const std::optional<double>& percent, Language language) {
  if (!percent) return text_cell("–");
  return number_cell(*percent, 0, language);
}

// Only of what runs, or should: nothing is behind before it begins, nor after it is done.
static Cell behind_cell(const ProgrammeProgress& progress, Language language) {
  const bool is_running = progress.standing == analysis::Standing::late ||
                          progress.standing == analysis::Standing::on_plan;
  const double points = std::round(progress.behind() * 10) / 10 + 0.0;  // never -0
  return is_running ? number_cell(points, 1, language) : text_cell("–");
}

static std::string owner_of(const model::ReferenceValue& agency) {
  return agency.is_given() ? std::string(agency->id) : std::string("–");
}

static std::vector<Cell> row_of(const ProgressReport& report, const ProgrammeProgress& progress,
                                Language language) {
  const model::Programme& programme = *progress.programme;
  const std::string agency = owner_of(programme.agency);
  return {
      text_cell(programme.handle),
      text_cell(display_name(programme)),
      text_cell(agency),
      text_cell(agency_label(*report.state, agency)),
      text_cell(years_text(programme.years)),
      number_cell(progress.elapsed, 1, language),
      percent_cell(progress.percent, language),
      behind_cell(progress, language),
      text_cell(progress.news ? to_string(*progress.news) : "–"),
      text_cell(standing_text(progress, language)),
      money_cell(static_cast<double>(progress.budget), language),
      progress.spent ? money_cell(static_cast<double>(*progress.spent), language) : text_cell("–"),
      place_cell(*report.state, programme.place())};
}

Table programme_table(const ProgressReport& report, Language language) {
  static constexpr ColumnWords kColumns[] = {
      {"programme", {"program", "programme"}, true},
      {"name", {"nama", "name"}, false},
      {"agency", {"id perangkat daerah", "agency id"}, true},
      {"agency_name", {"perangkat", "agency"}, true},
      {"years", {"tahun", "years"}, true},
      {"elapsed_percent", {"waktu %", "time %"}, true},
      {"progress_percent", {"maju %", "done %"}, true},
      {"behind_points", {"selisih", "behind"}, true},
      {"latest_news", {"kabar", "news"}, true},
      {"standing", {"keadaan", "standing"}, false},
      {"budget", {"anggaran (rupiah)", "budget (rupiah)"}, true},
      {"spent", {"realisasi (rupiah)", "spent (rupiah)"}, true},
      {"place", {"berkas", "file"}, true},
  };
  static constexpr Text kName = {"Program", "Programmes"};
  Table table = empty_table(kName, kColumns, language);
  for (const ProgrammeProgress& each : report.progress.programmes)
    table.rows.push_back(row_of(report, each, language));
  table.notes.emplace_back(kLate.in(language));
  return table;
}

static std::string labels(const ProgressReport& report, const std::vector<std::string>& agencies) {
  std::vector<std::string> names;
  for (const std::string& agency : agencies) names.push_back(agency_label(*report.state, agency));
  return listed_text(names);
}

static std::string decision_state(const DecisionProgress& progress, Language language) {
  static constexpr Text kNoProof = {"{}, bukti belum lengkap", "{}, without full proof"};
  const auto& state = progress.decision->state;
  if (!state.is_given()) return "–";
  if (!progress.lacks_proof) return std::string(*state);
  return fmt::format(fmt::runtime(kNoProof.in(language)), *state);
}

static std::vector<Cell> row_of(const ProgressReport& report, const DecisionProgress& progress,
                                Language language) {
  const model::Decision& decision = *progress.decision;
  const auto date_text = [](const model::DateValue& date) {
    return date.is_given() ? to_string(*date) : std::string("–");
  };
  return {text_cell(decision.handle),
          text_cell(display_name(decision)),
          text_cell(decision.meeting.is_given() ? std::string(*decision.meeting) : "–"),
          text_cell(date_text(decision.date)),
          text_cell(date_text(decision.deadline)),
          text_cell(agency_label(*report.state, owner_of(decision.responsible))),
          text_cell(decision_state(progress, language)),
          progress.is_overdue ? number_cell(progress.days_over, 0, language) : text_cell("–"),
          text_cell(labels(report, progress.waiting)),
          place_cell(*report.state, decision.place())};
}

Table decision_table(const ProgressReport& report, Language language) {
  static constexpr ColumnWords kColumns[] = {
      {"decision", {"keputusan", "decision"}, true},
      {"name", {"isi", "content"}, false},
      {"meeting", {"rapat", "meeting"}, false},
      {"date", {"tanggal", "date"}, true},
      {"deadline", {"tenggat", "deadline"}, true},
      {"responsible", {"penanggung jawab", "responsible"}, false},
      {"state", {"kemajuan", "state"}, false},
      {"days_over", {"lewat", "over"}, true},
      {"waiting", {"belum menjawab", "not answered"}, false},
      {"place", {"berkas", "file"}, true},
  };
  static constexpr Text kName = {"Keputusan dewan", "Decisions of the council"};
  static constexpr Text kNote = {
      "Lewat: hari sejak tenggat. Belum menjawab: ada di `pelaksana` tetapi belum di "
      "`selesai_oleh`; tanpa `pelaksana`, "
      "penanggung jawabnya selama keputusan belum selesai.",
      "Over: days since the deadline. Not answered: in `pelaksana` but not yet in `selesai_oleh`; "
      "without `pelaksana`, the one in "
      "charge while the decision is not finished."};
  Table table = empty_table(kName, kColumns, language);
  for (const DecisionProgress& each : report.progress.decisions)
    table.rows.push_back(row_of(report, each, language));
  table.notes.emplace_back(kNote.in(language));
  return table;
}

static std::vector<std::string> facts_of(const ProgressReport& report, Language language) {
  static constexpr Text kState = {"{}, keadaan {}, diperiksa {}", "{}, state at {}, read on {}"};
  static constexpr Text kAhead = {
      "Pandangan ke depan: keadaan pada {} bila tidak ada catatan kemajuan baru sejak {}.",
      "A look ahead: the state at {} if no progress is recorded after {}."};
  std::vector<std::string> facts = {
      fmt::format(fmt::runtime(kState.in(language)), report.region, report.at, report.as_of)};
  if (report.at > report.as_of)
    facts.push_back(fmt::format(fmt::runtime(kAhead.in(language)), report.at, report.as_of));
  return facts;
}

// What ends with the year of the state, and is not done.
static std::vector<std::string> ending(const ProgressReport& report) {
  const int year = date_of(report.state->day()).year;
  std::vector<std::string> ids;
  for (const ProgrammeProgress& each : report.progress.programmes) {
    const bool is_running =
        each.standing == analysis::Standing::late || each.standing == analysis::Standing::on_plan;
    if (is_running && each.programme->years->last == year) ids.push_back(each.programme->handle);
  }
  return ids;
}

static std::vector<std::string> closing_of(const ProgressReport& report, Language language) {
  static constexpr Text kEnding = {"Berakhir tahun {} dan belum 100 persen: {}.",
                                   "Ending in {} and below 100 percent: {}."};
  static constexpr Text kProgrammes = {
      "{programmes} program ditetapkan: {late} terlambat, {on_plan} sesuai rencana, {done} "
      "selesai, {not_started} belum mulai; {silent} di antaranya tanpa kabar. {held_back} program "
      "lain ditunda atau dibatalkan.",
      "{programmes} adopted programmes: {late} late, {on_plan} on plan, {done} done, "
      "{not_started} not started; {silent} of them without news. {held_back} more are postponed or "
      "cancelled."};
  static constexpr Text kDecisions = {
      "{decisions} keputusan: {overdue} lewat tenggat, {waiting} masih menunggu jawaban perangkat "
      "daerah.",
      "{decisions} decisions: {overdue} overdue, {waiting} still waiting for an agency."};
  const analysis::ProgressGroup all = all_progress(report.progress);
  std::vector<std::string> lines = {
      fmt::format(fmt::runtime(kProgrammes.in(language)), fmt::arg("programmes", all.programmes),
                  fmt::arg("late", all.late), fmt::arg("on_plan", all.on_plan),
                  fmt::arg("done", all.done), fmt::arg("not_started", all.not_started),
                  fmt::arg("silent", all.silent), fmt::arg("held_back", all.held_back)),
      fmt::format(fmt::runtime(kDecisions.in(language)), fmt::arg("decisions", all.decisions),
                  fmt::arg("overdue", all.overdue), fmt::arg("waiting", all.waiting))};
  if (const auto ids = ending(report); !ids.empty()) {
    lines.push_back(fmt::format(fmt::runtime(kEnding.in(language)),
                                date_of(report.state->day()).year, listed_text(ids)));
  }
  return lines;
}

Report progress_tables(const ProgressReport& report, Language language, bool for_terminal) {
  static constexpr Text kTitle = {"Kemajuan program dan keputusan",
                                  "Progress of programmes and decisions"};
  Report made{.title = std::string(kTitle.in(language)), .facts = facts_of(report, language)};
  made.tables.push_back(programme_table(report, language));
  for (const auto make : {decision_table, house_progress_table, pillar_progress_table,
                          complaint_table, loose_money_table}) {
    Table table = make(report, language);
    if (!table.rows.empty()) made.tables.push_back(std::move(table));
  }
  if (for_terminal) {
    for (Table& table : made.tables)
      drop_columns(table, {"agency", "budget", "spent", "place", "meeting", "date", "house_name"});
    drop_columns(made.tables.front(), {"name"});
    for (Table& table : made.tables) {
      if (table.columns.front().key == "house") drop_columns(table, {"on_plan", "not_started"});
    }
  }
  made.closing = closing_of(report, language);
  return made;
}

}  // namespace noken::report
