#include "report/shown_value.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/grouped.h"
#include "base/long_date.h"

namespace noken::report {

using model::Field;
using model::Slot;
using model::State;

std::string shown_reference(const State& state, const model::Reference& reference) {
  if (reference.national != nullptr) return reference.national->name;
  if (reference.element == nullptr) return std::string(reference.id);
  return shown_name(state.at(*reference.element));
}

namespace {

struct Showing {
  const State& state;
  const Field& field;
  Language language;

  // An option by its label, a sub-dimension by its name.
  std::string word(std::string_view value) const {
    if (field.type.type == model::Type::sub_dimension) return sub_dimension(value);
    if (field.type.type != model::Type::option || *field.type.list == '\0')
      return std::string(value);
    const auto* list = state.packs().find_options(field.type.list);
    if (list == nullptr) return std::string(value);
    const auto found = std::ranges::find(list->options, value, &reference::Option::value);
    if (found == list->options.end()) return std::string(value);
    return std::string(found->label.in(language));
  }

  std::string sub_dimension(std::string_view address) const {
    const auto* known = state.packs().find_sub_dimension(address);
    return known == nullptr ? std::string(address) : std::string(known->name.in(language));
  }

  std::string code(const std::string& text) const {
    const auto* node = reference::find_node(state.packs().tree(field.type.tree), text);
    return node == nullptr ? text : fmt::format("{} {}", text, node->name);
  }

  std::string affair(const model::AffairCodes& affair) const {
    const auto* known = state.packs().find_affair(affair.id);
    if (known == nullptr) return fmt::format("{}", fmt::join(affair.rab, ", "));
    return std::string(known->name.in(language));
  }
};

struct IntoCell {
  const Showing& showing;

  template <class T>
  Cell listed(const model::Listed<T>& list, auto text_of) const {
    std::string text;
    for (const auto& item : list) text += (text.empty() ? "" : "; ") + text_of(item.value);
    return text_cell(text);
  }
  template <class Key, class T>
  Cell mapped(const model::Mapped<Key, T>& map, auto text_of) const {
    std::string text;
    for (const auto& entry : map.items)
      text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", entry.key, text_of(entry.value));
    return text_cell(text);
  }
  std::string number(double value) const {
    return grouped(value, showing.language);
  }

  Cell operator()(const model::TextValue* value) const {
    return value->is_given() ? text_cell(showing.word(**value)) : Cell();
  }
  Cell operator()(const model::FlagValue* value) const {
    static constexpr Text kWords[] = {{"tidak", "no"}, {"ya", "yes"}};
    return value->is_given() ? text_cell(std::string(kWords[**value ? 1 : 0].in(showing.language)))
                             : Cell();
  }
  Cell operator()(const model::IntegerValue* value) const {
    if (!value->is_given()) return {};
    const auto number = static_cast<double>(**value);
    return showing.field.type.type == model::Type::year ? number_cell(number, 0, showing.language)
                                                        : money_cell(number, showing.language);
  }
  Cell operator()(const model::DecimalValue* value) const {
    if (!value->is_given()) return {};
    return {.text = number(**value), .number = **value, .decimals = 0};
  }
  Cell operator()(const model::DateValue* value) const {
    return value->is_given() ? text_cell(long_date(**value, showing.language)) : Cell();
  }
  Cell operator()(const model::YearsValue* value) const {
    if (!value->is_given()) return {};
    const auto& years = **value;
    return text_cell(years.first == years.last ? fmt::format("{}", years.first)
                                               : fmt::format("{}–{}", years.first, years.last));
  }
  Cell operator()(const model::ReferenceValue* value) const {
    return value->is_given() ? text_cell(shown_reference(showing.state, **value)) : Cell();
  }
  Cell operator()(const model::CodeValue* value) const {
    return value->is_given() ? text_cell(showing.code((*value)->text)) : Cell();
  }
  Cell operator()(const model::AffairValue* value) const {
    return value->is_given() ? text_cell(showing.affair(**value)) : Cell();
  }
  Cell operator()(const model::TextList* list) const {
    return listed(*list, [&](std::string_view text) { return showing.word(text); });
  }
  Cell operator()(const model::ReferenceList* list) const {
    return listed(*list,
                  [&](const model::Reference& one) { return shown_reference(showing.state, one); });
  }
  Cell operator()(const model::AffairList* list) const {
    return listed(*list, [&](const model::AffairCodes& one) { return showing.affair(one); });
  }
  Cell operator()(const model::MoneyByYear* map) const {
    return mapped(*map, [&](std::int64_t rupiah) {
      return money_cell(static_cast<double>(rupiah), showing.language).text;
    });
  }
  Cell operator()(const model::DecimalByYear* map) const {
    return mapped(*map, [&](double value) { return number(value); });
  }
  Cell operator()(const model::LevelByIndicator* map) const {
    return mapped(*map, [&](double value) { return number(value); });
  }
  Cell operator()(const model::TextByIndicator* map) const {
    return mapped(*map, [](std::string_view text) { return std::string(text); });
  }
  Cell operator()(const model::LinksByIndicator* map) const {
    return mapped(
        *map, [](const model::TextList& links) { return fmt::format("{}", links.items.size()); });
  }
  Cell operator()(const model::RuleSettings*) const { return {}; }
  Cell operator()(const model::Record* record) const;
  Cell operator()(const model::RecordList& records) const {
    const std::size_t count = records.size(records.list);
    return count == 0 ? Cell() : number_cell(static_cast<double>(count), 0, showing.language);
  }
};

// `label: value; label: value`
Cell IntoCell::operator()(const model::Record* record) const {
  std::string text;
  for (const Field& field : showing.field.type.table->fields) {
    const Cell cell = shown_value(
        showing.state, field, field.slot(const_cast<model::Record&>(*record)), showing.language);
    if (!cell.text.empty()) {
      text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", field.label.in(showing.language),
                          cell.text);
    }
  }
  return text_cell(text);
}

}  // namespace

Cell shown_value(const State& state, const Field& field, const Slot& slot, Language language) {
  const Showing showing{state, field, language};
  return std::visit(IntoCell{showing}, slot);
}

static std::pair<std::string_view, std::string_view> split(std::string_view path) {
  const std::size_t dot = path.find('.');
  if (dot == std::string_view::npos) return {path, {}};
  return {path.substr(0, dot), path.substr(dot + 1)};
}

const Field* field_at(const model::Kind& kind, std::string_view path) {
  const auto [first, rest] = split(path);
  const Field* field = model::find_field(kind, first);
  if (rest.empty() || field == nullptr || field->type.table == nullptr)
    return rest.empty() ? field : nullptr;
  return model::find_field(*field->type.table, rest);
}

Cell shown_field(const State& state, const model::Element& element, std::string_view path,
                 Language language) {
  const model::Kind& kind = model::kind_of(element.kind);
  const auto [first, rest] = split(path);
  const Field* field = model::find_field(kind, first);
  if (field == nullptr) return {};
  const Slot slot = field->slot(const_cast<model::Element&>(element));
  if (rest.empty()) return shown_value(state, *field, slot, language);
  const auto* record = std::get_if<model::Record*>(&slot);
  const Field* inner = record == nullptr ? nullptr : model::find_field(*field->type.table, rest);
  return inner == nullptr ? Cell() : shown_value(state, *inner, inner->slot(**record), language);
}

}  // namespace noken::report
