#include "report/table_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::report {

Table empty_table(const Text& name, std::span<const ColumnWords> columns, Language language) {
  return {.name = std::string(name.in(language)),
          .caption = std::string(name.in(language)),
          .columns = columns_in(columns, language)};
}

void drop_columns(Table& table, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    const auto column = std::ranges::find(table.columns, key, &Column::key);
    if (column == table.columns.end()) continue;
    const auto index = column - table.columns.begin();
    table.columns.erase(column);
    for (auto& row : table.rows) row.erase(row.begin() + index);
  }
}

Cell count_cell(std::size_t count) {
  return {.text = std::to_string(count), .number = static_cast<double>(count)};
}

Cell place_cell(const model::State& state, Location at) {
  const Place place = state.written().sources.place(at);
  return text_cell(fmt::format("{}:{}", place.path, place.line));
}

std::string display_name(const model::Element& element) {
  if (element.name.is_given()) return std::string(*element.name);
  return element.shown_name.empty() ? element.handle : element.shown_name;
}

std::string agency_label(const model::State& state, std::string_view id) {
  const model::Element* element = state.written().find(id);
  if (element == nullptr || element->kind != model::KindId::agency) return std::string(id);
  const auto& agency = static_cast<const model::Agency&>(state.at(*element));
  if (agency.abbreviation.is_given()) return std::string(*agency.abbreviation);
  return display_name(agency);
}

std::string years_text(const model::YearsValue& years) {
  if (!years.is_given()) return "–";
  return years->first == years->last ? fmt::format("{}", years->first)
                                     : fmt::format("{}-{}", years->first, years->last);
}

void add_place(formats::Json::Object& object, const model::State& state, Location at) {
  const Place place = state.written().sources.place(at);
  object.emplace_back("file", place.path);
  object.emplace_back("line", place.line);
}

std::string listed_text(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, ", "));
}

formats::Json::Array listed_json(const std::vector<std::string>& parts) {
  return {parts.begin(), parts.end()};
}

}  // namespace noken::report
