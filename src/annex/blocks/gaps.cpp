#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap.h"
#include "annex/block.h"
#include "annex/placeholders.h"
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

// Of the table of `noken gap`, what an annex shows: an annex has no place for ids of files.
static report::Table shown_columns(report::Table table) {
  static constexpr std::string_view kShown[] = {"object",     "current", "expected", "cause",
                                                "programmes", "years",   "budget"};
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (std::ranges::find(kShown, table.columns[i].key) != std::end(kShown)) kept.push_back(i);
  }
  report::Table shown{.name = table.name, .caption = table.caption};
  for (const std::size_t i : kept) shown.columns.push_back(table.columns[i]);
  for (const auto& row : table.rows) {
    auto& cells = shown.rows.emplace_back();
    for (const std::size_t i : kept) cells.push_back(row[i]);
  }
  return shown;
}

static Result<void> compose_gaps(const Node& block, Composing& composing) {
  const auto types = types_of(*block.find("gap"), composing);
  report::GapReport found{.at = composing.document.date,
                          .gaps = analysis::gaps(composing.state, types),
                          .sources = &composing.state.written().sources};
  const Node* open = block.find("terbuka");
  if (open != nullptr && open->text == "ya")
    std::erase_if(found.gaps, [](const analysis::Gap& gap) { return !gap.is_open(); });
  TablePart part{
      .table = shown_columns(report::gap_tables(found, composing.language).tables.front()),
      .is_landscape = true};
  part.table.caption = "Kesenjangan";
  if (const Node* caption = block.find("judul"))
    part.table.caption = filled_in(*caption, composing);
  composing.document.parts.emplace_back(std::move(part));
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
