#include <fmt/format.h>

#include <algorithm>

#include "report/check_report.h"
#include "report/column_words.h"
#include "report/gap_report.h"
#include "report/gap_words.h"
#include "rules/catalogue.h"

namespace noken::report {

using analysis::Gap;
using model::Programme;

// What a council decides on a gap, filled in by hand.
static void add_entries(std::vector<Column>& columns, Language language) {
  const bool indonesian = language == Language::indonesian;
  columns.push_back(
      {.key = "decision",
       .name = indonesian ? "keputusan" : "decision",
       .entry = Entry{{indonesian ? "disetujui" : "agreed", indonesian ? "ditunda" : "postponed",
                       indonesian ? "ditolak" : "refused"}}});
  columns.push_back({.key = "decided_year",
                     .name = indonesian ? "tahun keputusan" : "year decided",
                     .entry = Entry{}});
  columns.push_back({.key = "remark", .name = indonesian ? "catatan" : "remark", .entry = Entry{}});
}

static std::vector<Column> columns_of(Language language) {
  auto columns = columns_in(
      {
          {"id", {"kesenjangan", "gap"}},
          {"type", {"jenis", "type"}},
          {"object", {"objek", "object"}},
          {"agency", {"perangkat daerah", "agency"}},
          {"severity", {"besar", "size"}},
          {"current", {"keadaan", "state"}, false},
          {"expected", {"harapan", "expectation"}, false},
          {"cause", {"sebab", "cause"}, false},
          {"legal_basis", {"dasar", "legal basis"}, false},
          {"legal_basis_to_verify",
           {"dasar (perlu verifikasi)", "legal basis (to be verified)"},
           false},
          {"programmes", {"program", "programmes"}},
          {"responsible", {"pelaksana", "responsible"}},
          {"years", {"tahun", "years"}},
          {"budget", {"anggaran (rupiah)", "budget (rupiah)"}},
          {"place", {"berkas", "file"}},
      },
      language);
  add_entries(columns, language);
  return columns;
}

static std::string joined(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, "; "));
}

// One line a programme in each cell, so that the lines of the cells belong together.
static std::string per_programme(const Gap& gap, auto text_of) {
  std::string text;
  for (const Programme* programme : gap.programmes)
    text += (text.empty() ? "" : "\n") + text_of(*programme);
  return text;
}

static std::string agency_of(const Programme& programme) {
  return programme.agency.is_given() ? std::string(programme.agency->id) : std::string("–");
}

static std::string years_of(const Programme& programme) {
  if (!programme.years.is_given()) return "–";
  const auto& years = *programme.years;
  return years.first == years.last ? fmt::format("{}", years.first)
                                   : fmt::format("{}-{}", years.first, years.last);
}

static Cell budget_of(const Gap& gap, Language language) {
  if (gap.is_open()) return {};
  double sum = 0;
  for (const Programme* programme : gap.programmes) {
    for (const auto& entry : programme->budget) sum += static_cast<double>(entry.value);
  }
  return money_cell(sum, language);
}

static void add_each(const std::vector<std::string>& articles, std::vector<std::string>& to) {
  for (const std::string& article : articles) {
    if (std::ranges::find(to, article) == to.end()) to.push_back(article);
  }
}

static LegalBasis legal_basis_of(const Gap& gap) {
  LegalBasis all;
  for (const Diagnosis rule : gap.rules) {
    const LegalBasis basis = legal_basis(*rules::entry_of(rule).rule);
    add_each(basis.verified, all.verified);
    add_each(basis.to_verify, all.to_verify);
  }
  return all;
}

static std::vector<Cell> row_of(const Gap& gap, const Sources& sources, Language language) {
  const Place place = sources.place(gap.at);
  const LegalBasis basis = legal_basis_of(gap);
  const auto handle = [](const Programme& programme) { return std::string(programme.handle); };
  return {text_cell(gap.id),
          text_cell(std::string(analysis::name_of(*gap.type))),
          text_cell(gap.object),
          text_cell(gap.agency),
          text_cell(gap_size(gap, language)),
          text_cell(gap_current(gap, language)),
          text_cell(std::string(gap.expected.in(language))),
          text_cell(std::string(gap.cause.in(language))),
          text_cell(joined(basis.verified)),
          text_cell(joined(basis.to_verify)),
          text_cell(per_programme(gap, handle)),
          text_cell(per_programme(gap, agency_of)),
          text_cell(per_programme(gap, years_of)),
          budget_of(gap, language),
          text_cell(fmt::format("{}:{}", place.path, place.line))};
}

Report gap_tables(const GapReport& report, Language language) {
  static constexpr Text kTitle = {"Kesenjangan", "Gaps"};
  static constexpr Text kState = {"{}, keadaan {}, diperiksa {}", "{}, state at {}, read on {}"};
  static constexpr Text kNote = {
      "Tahun dan anggaran adalah milik program yang menjawab; tanpa program kesenjangan terbuka.",
      "Years and budget are those of the programmes that close the gap; without one it is open."};
  Report made{.title = std::string(kTitle.in(language))};
  made.facts.push_back(
      fmt::format(fmt::runtime(kState.in(language)), report.region, report.at, report.as_of));
  Table table{.name = made.title, .columns = columns_of(language)};
  for (const Gap& gap : report.gaps) table.rows.push_back(row_of(gap, *report.sources, language));
  table.notes.emplace_back(kNote.in(language));
  made.tables.push_back(std::move(table));
  made.closing.push_back(gap_counts(report, language));
  return made;
}

}  // namespace noken::report
