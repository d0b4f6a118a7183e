#include "questionnaire/choices.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::questionnaire {

using model::FieldType;
using model::Type;

std::string Choices::range_of(const std::string& key, auto make) {
  const auto [found, is_new] = ranges_.try_emplace(key);
  if (!is_new) return found->second;
  List list = make();
  if (list.empty()) return {};
  const std::size_t column = lists_.size();
  found->second = formats::range_address(
      sheet_,
      {.first_row = 0, .first_column = column, .last_row = list.size() - 1, .last_column = column});
  lists_.push_back(std::move(list));
  return found->second;
}

// Fields that take the same values share a list.
static std::string list_key(const model::Kind& kind, const Column& column) {
  const FieldType& type = column.field().type;
  if (type.type == Type::reference) return reference_key(kind, type);
  if (type.type == Type::code) return fmt::format("code {}", reference::prefix(type.tree));
  if (*type.list != '\0') return fmt::format("list {}", type.list);
  return type.options.empty() ? fmt::format("type {}", static_cast<int>(type.type))
                              : fmt::format("own {} {}", kind.key, column.path);
}

std::vector<std::string> Choices::owners() const {
  List list;
  for (const model::Agency* agency : house_.agencies) list.push_back(labels_.element(*agency));
  return list;
}

std::vector<std::string> Choices::references(const model::Kind& kind, const Column& column) const {
  if (column.field().type.kinds != model::kAnyKind)
    return labels_.references(kind, column.field().type);
  List list;
  for (const model::Element* element : house_.elements) {
    if (element->id.is_given()) list.push_back(labels_.element(*element));
  }
  return list;
}

std::string Choices::range_for(const model::Kind& kind, const Column& column) {
  switch (column.form) {
    case CellForm::flag:
      return range_of("flag", [] { return List{"ya", "tidak"}; });
    case CellForm::option:
    case CellForm::options:
      return range_of(list_key(kind, column), [&] { return labels_.options(column.field()); });
    case CellForm::reference:
    case CellForm::references:
      if (names_owner(kind, column)) return range_of("owner", [&] { return owners(); });
      return range_of(list_key(kind, column), [&] { return references(kind, column); });
    default:
      return {};
  }
}

formats::FormSheet Choices::sheet() const {
  constexpr double kWidth = 40;
  formats::FormSheet sheet{.name = sheet_, .visibility = formats::Visibility::hidden};
  sheet.widths.assign(lists_.size(), kWidth);
  std::size_t rows = 0;
  for (const List& list : lists_) rows = std::max(rows, list.size());
  sheet.rows.resize(rows, {.height = 15});
  for (std::size_t row = 0; row < rows; ++row) {
    for (const List& list : lists_) {
      const std::string text = row < list.size() ? list[row] : std::string();
      sheet.rows[row].cells.push_back({.text = text});
    }
  }
  return sheet;
}

}  // namespace noken::questionnaire
