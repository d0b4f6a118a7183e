#include "questionnaire/plan.h"

#include <algorithm>

#include "questionnaire/labels.h"

namespace noken::questionnaire {

using model::Element;
using model::KindId;

static constexpr Text kCover = {"Petunjuk", "Instructions"};
static constexpr Text kFindings = {"Temuan", "Findings"};
static constexpr Text kChoices = {"Pilihan", "Choices"};
static constexpr std::size_t kConfirmationRow = 5;
static constexpr std::size_t kConfirmationColumn = 1;

std::optional<std::size_t> KindSheet::column_at(std::string_view path) const {
  const auto found = std::ranges::find(columns, path, &Column::path);
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

// Decisions are taken elsewhere, and agencies are founded seldom.
static std::size_t empty_rows_of(const model::Kind& kind) {
  constexpr std::size_t kFew = 5;
  constexpr std::size_t kMany = 30;
  if (kind.id == KindId::decision) return 0;
  return kind.id == KindId::agency ? kFew : kMany;
}

Plan plan_of(const House& house, const std::vector<int>& years, Language language) {
  Plan plan{.house = house,
            .language = language,
            .cover = std::string(kCover.in(language)),
            .findings = std::string(kFindings.in(language)),
            .choices = std::string(kChoices.in(language))};
  plan.confirmation = {plan.cover, kConfirmationRow, kConfirmationColumn};
  for (const model::Kind* kind : kinds_asked()) {
    KindSheet sheet{.kind = kind,
                    .name = capitalised(std::string(kind->name.in(language))),
                    .columns = columns_of(*kind, years),
                    .empty_rows = empty_rows_of(*kind)};
    std::ranges::copy_if(house.elements, std::back_inserter(sheet.elements),
                         [&](const Element* element) { return element->kind == kind->id; });
    if (sheet.elements.empty() && sheet.empty_rows == 0) continue;
    for (std::size_t i = 0; i < sheet.elements.size(); ++i) {
      plan.rows.try_emplace(sheet.elements[i]->handle,
                            RowPlace{.sheet = plan.sheets.size(), .row = kFirstRow + i});
    }
    plan.sheets.push_back(std::move(sheet));
  }
  return plan;
}

// An exact path, else what stands inside, else what it is a part of.
static std::optional<std::size_t> column_for(const KindSheet& sheet, std::string_view field) {
  if (field.empty()) return std::nullopt;
  if (const auto exact = sheet.column_at(field)) return exact;
  const std::string first = std::string(field) + ".";
  const std::string last = "." + std::string(field);
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const std::string& path = sheet.columns[i].path;
    if (path.starts_with(first) || path.ends_with(last)) return i;
  }
  return std::nullopt;
}

std::optional<CellPlace> place_of(const Plan& plan, std::string_view object,
                                  std::string_view field) {
  if (object == plan.house.head->handle && field == "dikonfirmasi") return plan.confirmation;
  const auto found = plan.rows.find(object);
  if (found == plan.rows.end()) return std::nullopt;
  const KindSheet& sheet = plan.sheets[found->second.sheet];
  const std::size_t name = sheet.column_at("nama").value_or(0);
  return CellPlace{.sheet = sheet.name,
                   .row = found->second.row,
                   .column = column_for(sheet, field).value_or(name)};
}

}  // namespace noken::questionnaire
