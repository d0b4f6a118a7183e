#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/score_report.h"
#include "report/table_parts.h"
#include "rules/catalogue.h"

namespace noken::report {

// More lines than this are for a file, not for a terminal.
static constexpr std::size_t kMostOnTerminal = 40;

static constexpr ColumnWords kMeasures[] = {
    {"elements", {"elemen", "elements"}, true},
    {"empty_fields", {"kosong", "empty"}, true},
    {"errors", {"galat", "errors"}, true},
    {"warnings", {"peringatan", "warnings"}, true},
    {"completeness_percent", {"lengkap", "complete"}, true},
    {"conformance_percent", {"sesuai", "conforming"}, true},
    {"applications", {"aplikasi", "applications"}, true},
    {"silo_percent", {"silo", "silo"}, true},
    {"problems", {"masalah", "problems"}, true},
    {"problem_coverage_percent", {"terjawab", "answered"}, true},
};

// Rounded down: 100 is shown only when nothing is missing.
static Cell percent_cell(const std::optional<double>& share, Language language) {
  if (!share) return text_cell("–");
  return number_cell(std::floor(*share * 1000 + 1e-9) / 10, 1, language);
}

static void add_measures(const ScoreRow& row, Language language, std::vector<Cell>& cells) {
  const std::size_t counts[] = {row.elements, row.empty, row.errors, row.warnings};
  for (const std::size_t count : counts) cells.push_back(count_cell(count));
  cells.push_back(percent_cell(row.completeness(), language));
  cells.push_back(percent_cell(row.conformance(), language));
  cells.push_back(count_cell(row.applications));
  cells.push_back(percent_cell(row.silo(), language));
  cells.push_back(count_cell(row.problems));
  cells.push_back(percent_cell(row.coverage(), language));
}

static Table table_of(const Text& name, std::span<const ColumnWords> first, Language language) {
  Table table = empty_table(name, first, language);
  std::ranges::move(columns_in(kMeasures, language), std::back_inserter(table.columns));
  return table;
}

static std::vector<std::string> formulas(Language language) {
  static constexpr Text kFormulas[] = {
      {"Dalam persen. Lengkap = isian wajib dan dianjurkan yang terisi / semua isian demikian yang "
       "diminta; kosong adalah sisanya.",
       "In percent. Complete = required and advised fields that are filled / all such fields "
       "asked; empty is the rest."},
      {"Sesuai = 1 − (elemen dengan galat atau peringatan / elemen). Yang dikecualikan atau ada "
       "pada baseline tidak dihitung.",
       "Conforming = 1 − (elements with an error or warning / elements). What is waived or in the "
       "baseline does not count."},
      {"Silo = aplikasi daerah aktif tanpa pertukaran data ke luar rumahnya / semua aplikasi "
       "daerah aktif; 0 berarti semuanya bertukar data. Rumah: perangkat daerah dengan bagian, "
       "UPTD, puskesmas, RSUD, kelurahan, dan kampung di bawahnya.",
       "Silo = live regional applications without any exchange outside their house / all of them; "
       "0 means that all exchange. House: an agency with its sections, units, health centres, "
       "hospitals and villages."},
      {"Terjawab = masalah yang dijawab program, aplikasi, inovasi, regulasi, atau usulan / semua "
       "masalah.",
       "Answered = problems that a programme, application, innovation, regulation or proposal "
       "answers / all problems."}};
  std::vector<std::string> notes;
  for (const Text& formula : kFormulas) notes.emplace_back(formula.in(language));
  return notes;
}

// Those of which nothing but the agency itself is recorded.
static bool has_content(const ScoreRow& row) { return row.elements > 1; }

static std::string without_content(const ScoreCard& card, Language language) {
  static constexpr Text kNone = {"Belum berisi apa pun selain namanya: {}.",
                                 "Nothing but their name is recorded: {}."};
  std::vector<std::string> ids;
  for (const ScoreRow& row : card.houses) {
    if (!has_content(row)) ids.push_back(row.key);
  }
  return ids.empty() ? "" : fmt::format(fmt::runtime(kNone.in(language)), listed_text(ids));
}

static Table house_table(const ScoreCard& card, Language language, bool for_terminal) {
  static constexpr Text kName = {"Per perangkat daerah", "By agency"};
  static constexpr ColumnWords kFirst[] = {
      {"region", {"wilayah", "region"}, true},
      {"agency", {"perangkat daerah", "agency"}, true},
      {"name", {"nama", "name"}, false},
      {"last_confirmation", {"konfirmasi", "confirmed"}, true}};
  Table table = table_of(kName, kFirst, language);
  for (const ScoreRow& row : card.houses) {
    if (for_terminal && !has_content(row)) continue;
    std::vector<Cell> cells = {text_cell(row.region), text_cell(row.key), text_cell(row.name),
                               text_cell(row.confirmed.empty() ? "–" : row.confirmed)};
    add_measures(row, language, cells);
    table.rows.push_back(std::move(cells));
  }
  table.notes = formulas(language);
  const std::string none = without_content(card, language);
  if (for_terminal && !none.empty()) table.notes.insert(table.notes.begin(), none);
  return table;
}

static Table plain_table(const Text& name, const ColumnWords& first,
                         const std::vector<ScoreRow>& rows, Language language) {
  Table table = table_of(name, std::span(&first, 1), language);
  for (const ScoreRow& row : rows) {
    std::vector<Cell> cells = {text_cell(row.key)};
    add_measures(row, language, cells);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

static Table lost_table(const ScoreCard& card, Language language) {
  static constexpr Text kName = {"Yang mengurangi skor", "What lowers the score"};
  static constexpr ColumnWords kColumns[] = {{"region", {"wilayah", "region"}, true},
                                             {"agency", {"perangkat daerah", "agency"}, true},
                                             {"measure", {"ukuran", "measure"}, true},
                                             {"object", {"objek", "object"}, true},
                                             {"situation", {"keadaan", "situation"}, false},
                                             {"code", {"aturan", "rule"}, true},
                                             {"place", {"berkas", "file"}, true}};
  Table table = empty_table(kName, kColumns, language);
  for (const LostPoint& point : card.lost) {
    const bool has_rule = point.finding != nullptr;
    table.rows.push_back(
        {text_cell(point.region), text_cell(point.house),
         text_cell(measure_word(point.measure, language)), text_cell(point.object),
         text_cell(lost_text(point, language)),
         text_cell(has_rule ? rules::entry_of(point.finding->finding.diagnosis).rule->code : ""),
         text_cell(fmt::format("{}:{}", point.place.path, point.place.line))});
  }
  return table;
}

static void narrow(std::vector<Table>& tables, const ScoreCard& card) {
  for (Table& table : tables) drop_columns(table, {"name", "measure", "applications", "problems"});
  drop_columns(tables.front(), {"elements"});
  if (card.lost.size() > kMostOnTerminal) tables.pop_back();
}

static std::string percent_text(const std::optional<double>& share, Language language) {
  return share ? percent_cell(share, language).text + "%" : "–";
}

static std::vector<std::string> closing_of(const ScoreReport& report, Language language,
                                           bool for_terminal) {
  static constexpr Text kAll = {
      "Seluruhnya: {elements} elemen, {empty} isian kosong, {errors} galat, {warnings} peringatan; "
      "lengkap {complete}, sesuai {conforming}, silo {silo}, masalah terjawab {answered}. "
      "{elsewhere} galat dan peringatan lain tidak melekat pada satu elemen.",
      "In all: {elements} elements, {empty} empty fields, {errors} errors, {warnings} warnings; "
      "complete {complete}, conforming {conforming}, silo {silo}, problems answered {answered}. "
      "{elsewhere} more errors and warnings belong to no single element."};
  static constexpr Text kLost = {
      "{} hal mengurangi skor; lihat per perangkat daerah dengan `--opd ID`, atau semuanya dengan "
      "`--format xlsx`.",
      "{} things lower the score; see those of an agency with `--opd ID`, or all of them with "
      "`--format xlsx`."};
  const ScoreRow& all = report.card.all;
  std::vector<std::string> lines = {
      fmt::format(fmt::runtime(kAll.in(language)), fmt::arg("elements", all.elements),
                  fmt::arg("empty", all.empty), fmt::arg("errors", all.errors),
                  fmt::arg("warnings", all.warnings),
                  fmt::arg("complete", percent_text(all.completeness(), language)),
                  fmt::arg("conforming", percent_text(all.conformance(), language)),
                  fmt::arg("silo", percent_text(all.silo(), language)),
                  fmt::arg("answered", percent_text(all.coverage(), language)),
                  fmt::arg("elsewhere", report.card.elsewhere))};
  const std::size_t lost = report.card.lost.size();
  if (for_terminal && lost > kMostOnTerminal)
    lines.push_back(fmt::format(fmt::runtime(kLost.in(language)), lost));
  return lines;
}

Report score_tables(const ScoreReport& report, Language language, bool for_terminal) {
  static constexpr Text kTitle = {"Skor isi dan kesesuaian", "Scorecard"};
  static constexpr Text kFacts = {"{}, diperiksa {}, profil {}", "{}, read on {}, profile {}"};
  static constexpr Text kRegions = {"Per wilayah", "By region"};
  static constexpr Text kDomains = {"Per domain", "By domain"};
  static constexpr Text kPillars = {"Per pilar", "By pillar"};
  static constexpr ColumnWords kRegion = {"region", {"wilayah", "region"}, true};
  static constexpr ColumnWords kDomain = {"domain", {"domain", "domain"}, true};
  static constexpr ColumnWords kPillar = {"pillar", {"pilar", "pillar"}, true};
  const ScoreCard& card = report.card;
  Report made{.title = std::string(kTitle.in(language)),
              .facts = {fmt::format(fmt::runtime(kFacts.in(language)), report.region, report.as_of,
                                    report.profile)}};
  made.tables.push_back(house_table(card, language, for_terminal));
  made.tables.push_back(plain_table(kDomains, kDomain, card.domains, language));
  if (!card.pillars.empty())
    made.tables.push_back(plain_table(kPillars, kPillar, card.pillars, language));
  if (card.regions.size() > 1)
    made.tables.push_back(plain_table(kRegions, kRegion, card.regions, language));
  made.tables.push_back(lost_table(card, language));
  if (for_terminal && card.regions.size() < 2) {
    for (Table& table : made.tables) drop_columns(table, {"region"});
  }
  if (for_terminal) narrow(made.tables, card);
  made.closing = closing_of(report, language, for_terminal);
  return made;
}

}  // namespace noken::report
