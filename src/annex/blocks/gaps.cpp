#include <algorithm>
#include <tuple>

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
  return shown;
}

// `pemdi-2026.I2` before `pemdi-2026.I10`.
static bool is_indicator(const analysis::Gap& gap, const Composing& composing) {
  const std::string_view edition = std::string_view(gap.object).substr(0, gap.object.find('.'));
  const auto& indexes = composing.state.packs().indexes;
  return std::ranges::find(indexes, edition, &reference::Index::edition) != indexes.end();
}

static void sort_indicators(std::vector<analysis::Gap>& gaps, const Composing& composing) {
  const auto are_all = std::ranges::all_of(
      gaps, [&](const analysis::Gap& gap) { return is_indicator(gap, composing); });
  if (!are_all) return;
  // What is shorter has fewer digits.
  std::ranges::stable_sort(gaps, {}, [](const analysis::Gap& gap) {
    const std::size_t dot = gap.object.find('.');
    return std::tuple(gap.object.substr(0, dot), gap.object.size(), gap.object);
  });
}

static Result<void> compose_gaps(const Node& block, Composing& composing) {
  const auto types = types_of(*block.find("gap"), composing);
  report::GapReport found{.at = composing.document.date,
                          .gaps = analysis::gaps(composing.state, types),
                          .sources = &composing.state.written().sources};
  if (says_yes(block, "terbuka", composing))
    std::erase_if(found.gaps, [](const analysis::Gap& gap) { return !gap.is_open(); });
  sort_indicators(found.gaps, composing);
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
