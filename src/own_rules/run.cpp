// From the rows of the SQL to findings.

#include <fmt/format.h>

#include <algorithm>

#include "own_rules/own_rules.h"
#include "query/answer_formats.h"
#include "rules/catalogue.h"
#include "rules/findings.h"
#include "tables/tables.h"

namespace noken::own_rules {

using model::Element;
using model::State;
using query::Answer;
using tables::Row;

// The column that names the field a finding is about; it is no argument of the message.
static constexpr std::string_view kFieldColumn = "isian";

namespace {

struct PlaceOf {
  template <class Value>
  Location operator()(const Value* value) const {
    if constexpr (requires { value->at; }) {
      return value->at.known() ? value->at : value->key;
    } else {
      return value->key;
    }
  }
  Location operator()(const model::RecordList& list) const { return *list.key; }
};

}  // namespace

static const Element* element_named(const State& state, const std::string& id) {
  if (const Element* element = state.written().find(id)) return &state.at(*element);
  for (const Element* element : state.written().elements) {
    if (element->handle == id) return &state.at(*element);
  }
  return nullptr;
}

static Location place_of(const Element& element, const model::Field* field) {
  if (field == nullptr) return element.place();
  const Location at = std::visit(PlaceOf{}, field->slot(const_cast<Element&>(element)));
  return at.known() ? at : element.place();
}

static rules::Observation observation_of(const State& state, const Answer& answer, const Row& row) {
  rules::Observation observation;
  const std::string id = query::text_of(row.front());
  observation.element = element_named(state, id);
  std::string field;
  for (std::size_t i = 1; i < row.size(); ++i) {
    const std::string text = query::text_of(row[i]);
    if (answer.columns[i] == kFieldColumn) {
      field = text;
      continue;
    }
    observation.arguments.push_back({rules::lasting(answer.columns[i]), text});
    observation.value += (observation.value.empty() ? "" : " ") + text;
  }
  observation.arguments.push_back({rules::lasting(answer.columns.front()), id});
  if (observation.element == nullptr) {
    observation.object = id;
    observation.at = state.config().region.code.at;
    return observation;
  }
  const model::Field* row_of_field = find_field(kind_of(observation.element->kind), field);
  observation.field = row_of_field == nullptr ? std::string_view() : row_of_field->key;
  observation.at = place_of(*observation.element, row_of_field);
  return observation;
}

static Result<Answer> answer_of(const OwnRule& rule, const State& state) {
  const query::Fill fill = [&](const std::set<std::string>& names,
                               std::vector<tables::Table>& tables) -> Result<void> {
    if (std::ranges::any_of(names, tables::needs_findings)) {
      return std::unexpected(Trouble{"sebuah aturan tidak dapat membaca tabel `temuan`",
                                     "a rule cannot read the table `temuan`"});
    }
    tables::fill({.state = state, .as_of = state.day()}, names, tables);
    return {};
  };
  auto answer = query::ask({.sql = rule.sql}, tables::all_tables(), fill);
  if (answer) return answer;
  return std::unexpected(
      Trouble{fmt::format("aturan/{}.yaml: {}", rule.texts.name, answer.error().indonesian),
              fmt::format("aturan/{}.yaml: {}", rule.texts.name, answer.error().english)});
}

Result<std::vector<Finding>> run_own_rules(const std::vector<OwnRule>& own, const State& state,
                                           const rules::Selection& selection) {
  std::vector<Finding> found;
  for (const OwnRule& rule : own) {
    const auto diagnosis = rules::find_rule(rule.texts.name);
    if (!diagnosis || !is_selected(selection, *diagnosis)) continue;
    const auto answer = answer_of(rule, state);
    if (!answer) return std::unexpected(answer.error());
    rules::Findings findings(*diagnosis, found);
    for (const Row& row : answer->rows) findings.report(observation_of(state, *answer, row));
  }
  return found;
}

}  // namespace noken::own_rules
