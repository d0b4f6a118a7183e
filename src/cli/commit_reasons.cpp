#include "cli/commit_reasons.h"

#include "cli/history_engine.h"

namespace noken::cli {

using difference::Reason;
using difference::Row;

// Where the row can be seen in git: its lines, else the file its element stands in or stood in.
static history::Spot spot_of(const Row& row, const TwoStates& two) {
  const bool is_gone = row.after == nullptr;
  const auto& loaded = is_gone ? two.before.loaded : two.after.loaded;
  const bool has_lines = !is_gone && (row.field == nullptr || row.at.known());
  const Location at = row.at.known() ? row.at : row.element().place();
  const Place place = loaded->architecture->sources.place(at);
  if (!has_lines) return {.path = place.path};
  return {.path = place.path, .lines = {place.line, place.end_line}};
}

Result<void> find_commit_reasons(const TwoStates& two, difference::Difference& difference) {
  const StateWord& before = two.before.word;
  const StateWord& after = two.after.word;
  if (before.commit.empty() || after.day || before.root != after.root) return {};
  std::vector<Row*> rows;
  std::vector<history::Spot> spots;
  for (Row& row : difference.rows) {
    if (row.reason.source != Reason::Source::none) continue;
    rows.push_back(&row);
    spots.push_back(spot_of(row, two));
  }
  if (rows.empty()) return {};
  const auto subjects =
      (*history_engine())->subjects(before.root, {before.commit, after.commit}, spots);
  if (!subjects) return std::unexpected(subjects.error());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!(*subjects)[i].empty())
      rows[i]->reason = {.source = Reason::Source::commit, .text = (*subjects)[i]};
  }
  return {};
}

}  // namespace noken::cli
