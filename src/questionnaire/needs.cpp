#include "questionnaire/needs.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/grid.h"
#include "model/elements.h"
#include "model/presence.h"

namespace noken::questionnaire {

using formats::CellRange;
using formats::Look;
using model::Element;
using model::Field;
using model::Need;
using model::Record;

static const Field& asking_field(const Column& column) {
  return column.field().need == Need::optional ? *column.way.front() : column.field();
}

Need need_of(const Column& column) { return asking_field(column).need; }

// Where the fields that a condition asks about stand.
static std::string prefix_of(const Column& column) {
  const std::size_t dot = column.path.rfind('.');
  const bool is_inside = column.way.size() > 1 && &asking_field(column) == &column.field();
  return is_inside ? column.path.substr(0, dot + 1) : std::string();
}

static model::Holds holds_for(const Column& column, const Element& element) {
  auto& record = const_cast<Element&>(element);
  const auto& when = asking_field(column).extras.when;
  if (prefix_of(column).empty())
    return holds(when, record, fields_of(model::kind_of(element.kind)));
  const model::Slot slot = column.way.front()->slot(record);
  std::vector<const Field*> fields;
  for (const Field& field : column.way.front()->type.table->fields) fields.push_back(&field);
  return holds(when, *std::get<Record*>(slot), fields);
}

static bool is_asked_of(const Column& column, const Element& element) {
  if (!asking_field(column).extras.regional_only) return true;
  return element.kind == model::KindId::application &&
         *static_cast<const model::Application&>(element).application_class == "khusus_daerah";
}

// Of the values by year, one suffices.
bool is_missing(const Column& column, const Element& element, Need need) {
  if (need_of(column) != need || !is_asked_of(column, element)) return false;
  if (presence_of(slot_of(column, element)) != model::Presence::absent) return false;
  return holds_for(column, element) == model::Holds::yes;
}

namespace {

// Formulas about the first row; a spreadsheet moves them along.
struct Formulas {
  const KindSheet& sheet;

  std::string cell(std::size_t column) const {
    return fmt::format("${}{}", formats::column_letters(column), kFirstRow + 1);
  }
  std::string cells(std::size_t first, std::size_t last) const {
    return cell(first) + ":" + cell(last);
  }
  std::string has_one_of(const std::string& at, const auto& keys) const {
    std::string any;
    for (const char* key : keys)
      any += fmt::format("{}ISNUMBER(FIND(\"[{}]\",{}))", any.empty() ? "" : ",", key, at);
    return fmt::format("OR({})", any);
  }

  std::string is_used() const {
    return fmt::format("COUNTA({})>0", cells(0, sheet.columns.size() - 1));
  }

  std::string is_empty(std::size_t column) const {
    const Column& asked = sheet.columns[column];
    if (asked.year == 0) return cell(column) + "=\"\"";
    const auto is_sibling = [&](const Column& each) { return each.way == asked.way; };
    const auto first = std::ranges::find_if(sheet.columns, is_sibling) - sheet.columns.begin();
    const auto count = std::ranges::count_if(sheet.columns, is_sibling);
    return fmt::format("COUNTA({})=0", cells(static_cast<std::size_t>(first),
                                             static_cast<std::size_t>(first + count - 1)));
  }

  std::string condition(const Column& column) const {
    const auto& when = asking_field(column).extras.when;
    std::string text;
    if (asking_field(column).extras.regional_only) {
      constexpr const char* kRegional[] = {"khusus_daerah"};
      text += "," + has_one_of(cell(sheet.column_at("kelas").value_or(0)), kRegional);
    }
    if (when.always()) return text;
    const auto on = sheet.column_at(prefix_of(column) + when.field);
    if (!on) return text;
    const std::string at = cell(*on);
    if (when.values.empty()) return text + fmt::format(",{}<>\"\"", at);
    if (!when.negated) return text + "," + has_one_of(at, when.values);
    return text + fmt::format(",{}<>\"\",NOT({})", at, has_one_of(at, when.values));
  }
};

}  // namespace

static CellRange cells_of(const KindSheet& sheet, std::size_t column) {
  return {.first_row = kFirstRow,
          .first_column = column,
          .last_row = sheet.last_row(),
          .last_column = column};
}

std::vector<formats::Colouring> colourings_of(const KindSheet& sheet) {
  const Formulas formulas{sheet};
  std::vector<formats::Colouring> colourings;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const Column& column = sheet.columns[i];
    const Need need = need_of(column);
    const auto jenis = sheet.column_at("jenis");
    if (const auto& only = column.field().extras.only_for; !only.empty() && jenis) {
      const std::string at = formulas.cell(*jenis);
      colourings.push_back(
          {.cells = cells_of(sheet, i),
           .formula = fmt::format("AND({}<>\"\",NOT({}))", at, formulas.has_one_of(at, only)),
           .look = Look::unneeded});
    }
    if (need == Need::optional || column.is("id") || names_owner(*sheet.kind, column)) continue;
    colourings.push_back({.cells = cells_of(sheet, i),
                          .formula = fmt::format("AND({},{}{})", formulas.is_used(),
                                                 formulas.is_empty(i), formulas.condition(column)),
                          .look = need == Need::required ? Look::required : Look::advised});
  }
  return colourings;
}

}  // namespace noken::questionnaire
