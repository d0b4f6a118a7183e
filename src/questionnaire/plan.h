#pragma once

// Which sheets a workbook has, and where each element and field stands in them.

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "questionnaire/columns.h"
#include "questionnaire/houses.h"

namespace noken::questionnaire {

inline constexpr std::size_t kHeadingRow = 3;  // below title, note and questions
inline constexpr std::size_t kFirstRow = 4;

struct KindSheet {
  const model::Kind* kind = nullptr;
  std::string name = {};
  std::vector<Column> columns = {};
  std::vector<const model::Element*> elements = {};
  std::size_t empty_rows = 0;

  std::size_t last_row() const { return kFirstRow + elements.size() + empty_rows - 1; }
  std::optional<std::size_t> column_at(std::string_view path) const;
};

struct CellPlace {
  std::string sheet = {};
  std::size_t row = 0;
  std::size_t column = 0;
};

struct RowPlace {
  std::size_t sheet = 0;  // among the sheets of kinds
  std::size_t row = 0;
};

struct Plan {
  const House& house;
  Language language = Language::indonesian;
  std::string cover = {};
  std::string findings = {};
  std::string choices = {};
  CellPlace confirmation = {};
  std::vector<KindSheet> sheets = {};
  std::unordered_map<std::string_view, RowPlace> rows = {};  // by the handle of the element
};

// `years` get a column where values go by year.
Plan plan_of(const House& house, const std::vector<int>& years, Language language);

// Where the field of an element is, or of what stands inside it: `waktu_hari` for
// `standar.waktu_hari`. Without such a column: its name. Nothing for what is not in the workbook.
std::optional<CellPlace> place_of(const Plan& plan, std::string_view object,
                                  std::string_view field);

}  // namespace noken::questionnaire
