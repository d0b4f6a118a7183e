#include "questionnaire/questionnaire.h"

#include <fmt/format.h>

#include <set>

#include "questionnaire/choices.h"
#include "questionnaire/cover.h"
#include "questionnaire/kind_sheet.h"
#include "questionnaire/map_sheet.h"
#include "report/shown_value.h"

namespace noken::questionnaire {

using model::Element;

static void add_years(const Element& element, const std::vector<Column>& columns,
                      std::set<int>& years) {
  const auto add = [&](const auto& map) {
    for (const auto& entry : map) years.insert(entry.key);
  };
  for (const Column& column : columns) {
    const model::Slot slot = slot_of(column, element);
    if (const auto* money = std::get_if<model::MoneyByYear*>(&slot)) add(**money);
    if (const auto* numbers = std::get_if<model::DecimalByYear*>(&slot)) add(**numbers);
  }
}

// Those of the planning period, and those that have values.
static std::vector<int> years_asked(const Request& request, const House& house) {
  std::set<int> years;
  const auto& period = request.labels.state().config().period;
  if (period.is_given()) {
    for (int year = period->first; year <= period->last; ++year) years.insert(year);
  } else {
    years.insert(date_of(request.as_of).year);
  }
  const std::vector<int> any = {0};
  for (const model::Kind* kind : kinds_asked()) {
    const auto columns = columns_of(*kind, any);
    for (const Element* element : house.elements) {
      if (element->kind == kind->id) add_years(*element, columns, years);
    }
  }
  return {years.begin(), years.end()};
}

static std::string region_of(const model::State& state) {
  const auto& name = state.config().region.name;
  return name.is_given() ? std::string(*name) : std::string();
}

Result<Questionnaire> questionnaire_for(const Request& request, const House& house) {
  const Labels& labels = request.labels;
  const Plan plan = plan_of(house, years_asked(request, house), labels.language());
  Choices choices(labels, house, plan.choices);
  const CoverFacts facts{.region = region_of(labels.state()),
                         .as_of = request.as_of,
                         .findings = open_findings(plan, request.report)};
  formats::FormBook book{.title = report::shown_name(*house.head)};
  book.sheets.push_back(cover_sheet(plan, labels, facts));
  book.sheets.push_back(findings_sheet(plan, facts.findings, labels));
  for (const KindSheet& sheet : plan.sheets)
    book.sheets.push_back(kind_sheet(plan, sheet, labels, choices));
  book.sheets.push_back(choices.sheet());
  book.sheets.push_back(map_sheet(plan));
  auto bytes = formats::to_xlsx(book);
  if (!bytes) return std::unexpected(bytes.error());
  return Questionnaire{.bytes = *std::move(bytes),
                       .elements = house.elements.size(),
                       .findings = facts.findings.size()};
}

}  // namespace noken::questionnaire
