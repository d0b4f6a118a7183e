#include "importing/field_path.h"

#include <array>

#include "loading/convert.h"
#include "report/schema_rows.h"

namespace noken::importing {

using model::Field;
using report::Form;

static bool fits_a_cell(Form form) {
  return form == Form::value || form == Form::list || form == Form::by_year;
}

static FieldPath path_of(const report::Row& row, const Field& outer, std::string text) {
  return {.text = std::move(text),
          .field = row.field,
          .outer = &outer,
          .is_list = form_of(row) == Form::list};
}

static std::vector<FieldPath> all_paths(const model::Kind& kind) {
  std::vector<FieldPath> paths;
  for (const report::Row& row : report::rows_of(kind)) {
    const std::string key = row.field->key;
    if (fits_a_cell(form_of(row))) paths.push_back(path_of(row, *row.field, key));
    if (form_of(row) != Form::map) continue;
    for (const report::Row& inner : report::rows_inside(row)) {
      if (fits_a_cell(form_of(inner)))
        paths.push_back(path_of(inner, *row.field, key + "." + inner.field->key));
    }
  }
  return paths;
}

const std::vector<FieldPath>& paths_of(const model::Kind& kind) {
  static const auto kAll = [] {
    std::array<std::vector<FieldPath>, model::kKindCount> all;
    for (const model::Kind* each : model::kinds())
      all.at(static_cast<std::size_t>(each->id)) = all_paths(*each);
    return all;
  }();
  return kAll.at(static_cast<std::size_t>(kind.id));
}

std::optional<FieldPath> find_path(const model::Kind& kind, std::string_view text) {
  for (const FieldPath& path : paths_of(kind)) {
    const bool is_by_year = path.field->type.shape == model::Shape::by_year;
    if (!is_by_year && path.text == text) return path;
    const bool is_below = is_by_year && text.starts_with(path.text + ".");
    if (!is_below || !loading::to_year(text.substr(path.text.size() + 1))) continue;
    FieldPath of_year = path;
    of_year.text = text;
    return of_year;
  }
  return std::nullopt;
}

std::vector<std::string> keys_of(std::string_view path) {
  std::vector<std::string> keys;
  while (true) {
    const std::size_t point = path.find('.');
    keys.emplace_back(path.substr(0, point));
    if (point == std::string_view::npos) return keys;
    path.remove_prefix(point + 1);
  }
}

}  // namespace noken::importing
