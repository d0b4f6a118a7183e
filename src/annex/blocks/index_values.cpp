#include "analysis/assessed_index.h"
#include "annex/office_words.h"
#include "annex/report_parts.h"
#include "report/index_report.h"

namespace noken::annex {

// A region that has no assessment yet writes its first annex all the same.
static report::Report without_values(Language language) {
  static constexpr Text kNames[] = {{"indeks", "index"}, {"tahun", "year"}, {"nilai", "value"}};
  report::Report report;
  report::Table& table = report.tables.emplace_back();
  table.name = "indeks";
  for (const Text& name : kNames)
    table.columns.push_back({.key = name.english, .name = std::string(name.in(language))});
  return report;
}

static Result<void> compose_index(const Node& block, Composing& composing) {
  const auto schemes = analysis::load_schemes(composing.state.packs());
  if (!schemes) return std::unexpected(schemes.error());
  const auto all = analysis::assessed(composing.state, *schemes);
  report::IndexReport found{.as_of = composing.as_of};
  const std::string& wanted = block.find("indeks")->text;
  for (const analysis::Assessed& each : all) {
    if (wanted.empty() || each.scheme->index->edition == wanted) found.assessed.push_back(&each);
  }
  if (found.assessed.empty() && !wanted.empty()) {
    add_problem(composing, block.find("indeks")->key_at,
                {"tidak ada `penilaian` untuk indeks ini", "there is no `penilaian` of this index"},
                {"tulis `spbe-2020` atau `pemdi-2026`, atau kosongkan untuk semuanya",
                 "write `spbe-2020` or `pemdi-2026`, or leave it empty for all"});
    return {};
  }
  report::Report report = found.assessed.empty() ? without_values(composing.language)
                                                 : report::index_tables(found, composing.language);
  static constexpr std::string_view kWords[] = {"id", "index"};
  const Names names{.now = composing.state.written(), .language = composing.language};
  for (report::Table& table : report.tables) put_office_words(table, kWords, names);
  add_report(std::move(report), block, {"Nilai indeks", "Values of the index"}, composing);
  return {};
}

DEFINE_BLOCK(index_values) = {
    .name = "indeks",
    .about = {"nilai indeks SPBE atau Pemdi, seperti pada `noken index`",
              "values of an index, as in `noken index`"},
    .settings = {"judul"},
    .compose = compose_index,
};

}  // namespace noken::annex
