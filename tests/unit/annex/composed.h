#pragma once

// An outline composed against a small repository.

#include <string>
#include <vector>

#include "annex/compose.h"
#include "annex/problem_text.h"
#include "cli/drawing_engine.h"
#include "tables/tables.h"
#include "unit/written_repository.h"

namespace noken::tests {

struct Composed {
  WrittenRepository repository;
  model::State state = repository.state();
  Sources sources = {};
  std::vector<annex::Problem> problems = {};
  annex::Document document = {};

  Composed(const std::string& elements, const std::string& outline,
           report::DifferenceReport* revision = nullptr)
      : repository(elements) {
    const std::uint32_t file = sources.add("lampiran/uji.yaml", outline);
    const annex::Node root = annex::read_outline(sources, file, problems);
    const auto fill = [this](const std::set<std::string>& names,
                             std::vector<tables::Table>& tables) -> Result<void> {
      tables::fill({.state = state, .as_of = state.day()}, names, tables);
      return {};
    };
    annex::Composing composing{.state = state,
                               .target = &state,
                               .engine = cli::drawing_engine,
                               .sources = sources,
                               .problems = problems,
                               .revision = revision,
                               .fill_tables = fill,
                               .sql_seconds = 0.5};
    REQUIRE(annex::compose(root, composing));
    document = std::move(composing.document);
  }
  // The part at that place, which must be a table.
  const report::Table& table(std::size_t part) const {
    REQUIRE(part < document.parts.size());
    return std::get<annex::TablePart>(document.parts[part]).table;
  }
  std::string said() const {
    return annex::problem_text(problems, sources, {.language = Language::indonesian});
  }
};

inline std::vector<std::string> texts(const std::vector<report::Cell>& row) {
  std::vector<std::string> texts;
  for (const report::Cell& cell : row) texts.push_back(cell.text);
  return texts;
}

inline std::vector<std::string> texts_of_columns(const report::Table& table) {
  std::vector<std::string> names;
  for (const report::Column& column : table.columns) names.push_back(column.name);
  return names;
}

}  // namespace noken::tests
