// Programmes against the region's mission and the national agenda.

#include <algorithm>
#include <set>

#include "annex/report_parts.h"
#include "model/adopted.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Objective;
using model::Programme;
using report::Cell;

namespace {

// What a programme serves, by kind of objective.
struct Served {
  std::set<std::string> missions = {};
  std::set<std::string> aims = {};
  std::set<std::string> agenda = {};
};

}  // namespace

// Upwards to the parents and across to what they are aligned with; each once, so that no ring of
// parents holds us.
static void follow(const model::State& state, const model::Reference& reference,
                   std::set<const Objective*>& seen, Served& served) {
  const auto* objective = state.find<Objective>(reference);
  if (objective == nullptr || !seen.insert(objective).second) return;
  const std::string name = report::shown_name(*objective);
  const std::string_view type = objective->type.is_given() ? *objective->type : std::string_view();
  if (type == "misi") served.missions.insert(name);
  if (type == "tujuan" || type == "sasaran") served.aims.insert(name);
  if (type == "agenda_nasional") served.agenda.insert(name);
  if (objective->parent.is_given()) follow(state, *objective->parent, seen, served);
  for (const auto& item : objective->aligned_with) follow(state, item.value, seen, served);
}

static Cell listed(const std::set<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
  return report::text_cell(text.empty() ? "–" : text);
}

static std::vector<Cell> row_of(const Programme& programme, const model::State& state) {
  Served served;
  std::set<const Objective*> seen;
  for (const auto& item : programme.objectives) follow(state, item.value, seen, served);
  return {report::text_cell(report::shown_name(programme)), listed(served.missions),
          listed(served.aims), listed(served.agenda)};
}

static Result<void> compose_alignment(const Node& block, Composing& composing) {
  static constexpr Text kNames[] = {{"program", "programme"},
                                    {"misi", "mission"},
                                    {"tujuan dan sasaran", "aims and objectives"},
                                    {"agenda nasional", "national agenda"}};
  static constexpr Text kCaption = {"Keselarasan program dengan misi dan agenda nasional",
                                    "Programmes against mission and national agenda"};
  report::Table table{.name = "selaras",
                      .caption = std::string(kCaption.in(composing.language)),
                      .columns = columns_named(kNames, composing.language)};
  for (const Programme& programme : composing.state.all<Programme>()) {
    if (is_adopted(programme)) table.rows.push_back(row_of(programme, composing.state));
  }
  std::ranges::sort(table.rows, {}, [](const std::vector<Cell>& row) { return row.front().text; });
  add_table(std::move(table), block, composing);
  return {};
}

DEFINE_BLOCK(alignment) = {
    .name = "selaras",
    .about = {"program terhadap misi daerah dan agenda nasional",
              "programmes against mission and national agenda"},
    .settings = {"judul"},
    .compose = compose_alignment,
};

}  // namespace noken::annex
