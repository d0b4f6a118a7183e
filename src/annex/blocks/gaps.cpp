#include "analysis/gap.h"
#include "annex/office_words.h"
#include "annex/report_parts.h"
#include "report/gap_report.h"

namespace noken::annex {

static std::vector<const analysis::GapType*> types_of(const Node& value, Composing& composing) {
  std::vector<const analysis::GapType*> types;
  for (const Node* name : value.scalars()) {
    const analysis::GapType* type = analysis::gap_type_named(name->text);
    if (type == nullptr) {
      add_unknown(composing, name->at, {"jenis kesenjangan", "the type of gap"},
                  analysis::gap_type_names());
    } else {
      types.push_back(type);
    }
  }
  return types;
}

// Of the table of `noken gap`, what an annex shows: it has no place for ids of files.
static report::Table shown_columns(const report::Table& table, const Composing& composing) {
  static constexpr std::string_view kShown[] = {"object",     "current", "expected", "cause",
                                                "programmes", "years",   "budget"};
  static constexpr std::string_view kWords[] = {"object", "current", "expected", "cause",
                                                "programmes"};
  report::Table shown = with_columns(table, kShown);
  shown.notes.clear();
  put_office_words(shown, kWords,
                   {.now = composing.state.written(), .language = composing.language});
  // An empty cell could be a slip.
  for (auto& row : shown.rows) {
    for (report::Cell& cell : row) {
      if (cell.text.empty()) cell.text = "–";
    }
  }
  return shown;
}

static Result<void> compose_gaps(const Node& block, Composing& composing) {
  const auto types = types_of(*block.find("gap"), composing);
  report::GapReport found{.at = composing.document.date,
                          .gaps = analysis::gaps(composing.state, types),
                          .sources = &composing.state.written().sources};
  if (says_yes(block, "terbuka", composing))
    std::erase_if(found.gaps, [](const analysis::Gap& gap) { return !gap.is_open(); });
  static constexpr Text kCaption = {"Kesenjangan", "Gaps"};
  report::Table table =
      shown_columns(report::gap_tables(found, composing.language).tables.front(), composing);
  table.caption = kCaption.in(composing.language);
  add_table(std::move(table), block, composing);
  return {};
}

DEFINE_BLOCK(gaps) = {
    .name = "gap",
    .about = {"tabel kesenjangan: satu atau beberapa jenis, seperti pada `noken gap`",
              "a table of gaps: one or several types, as in `noken gap`"},
    .settings = {"judul", "terbuka"},
    .compose = compose_gaps,
};

}  // namespace noken::annex
