#include "exchange/sia_cells.h"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/sheet_values.h"
#include "exchange/work_sheets.h"
#include "report/shown_value.h"

namespace noken::exchange {

using formats::SheetCell;
using model::Element;
using model::Field;
using model::Slot;
using model::State;

namespace {

// A field of an element.
struct Asked {
  const State& state;
  const Element& element;
  const Field& field;

  Slot slot() const { return field.slot(const_cast<Element&>(element)); }
};

}  // namespace

static std::string list_name(const Asked& asked) {
  if (!asked.field.type.list_per_jenis) return asked.field.type.list;
  const Field* jenis = model::find_field(model::kind_of(asked.element.kind), "jenis");
  return fmt::format("{}_{}", asked.field.type.list,
                     sheet_value(jenis->slot(const_cast<Element&>(asked.element))));
}

static std::string option_text(const Asked& asked) {
  const auto* list = asked.state.packs().find_options(list_name(asked));
  const auto label_of = [&](std::string_view value) {
    if (list == nullptr) return std::string(value);
    const auto found = std::ranges::find(list->options, value, &reference::Option::value);
    return found == list->options.end() ? std::string(value) : found->label.indonesian;
  };
  const Slot slot = asked.slot();
  if (const auto* one = std::get_if<model::TextValue*>(&slot))
    return (*one)->is_given() ? label_of(***one) : std::string();
  std::vector<std::string> labels;
  for (const auto& item : *std::get<model::TextList*>(slot)) labels.push_back(label_of(item.value));
  return fmt::format("{}", fmt::join(labels, "; "));
}

// The code down to the level, with its name; nothing when it is shorter.
static std::string code_text(const Asked& asked, int level) {
  const auto& code = *std::get<model::CodeValue*>(asked.slot());
  if (!code.is_given() || reference::level_of(code->text) < level) return {};
  const std::string part(reference::at_level(code->text, level));
  const auto* node = reference::find_node(asked.state.packs().tree(asked.field.type.tree), part);
  return node == nullptr ? part : fmt::format("{} {}", part, node->name);
}

static std::string flag_text(const Slot& slot) {
  const auto& flag = *std::get<model::FlagValue*>(slot);
  if (!flag.is_given()) return {};
  return *flag ? "Ya" : "Tidak";
}

static SheetCell cell_of(const Asked& asked, int level) {
  switch (form_of(asked.field)) {
    case SiaForm::number:
      return number_cell(sheet_value(asked.slot()));
    case SiaForm::flag:
      return {.text = flag_text(asked.slot())};
    case SiaForm::option:
      return {.text = option_text(asked)};
    case SiaForm::code:
      return {.text = code_text(asked, level)};
    case SiaForm::affair:
    case SiaForm::agency:
      return {.text = report::shown_value(asked.state, asked.field, asked.slot(), {}).text};
    default:
      return {.text = sheet_value(asked.slot())};
  }
}

static SheetCell otherwise(const State& state, const Element& element, std::string_view what) {
  constexpr std::string_view kSettings = "noken.";
  if (what.empty()) return {};
  if (what.starts_with(kSettings)) {
    const Field* field = model::find_field(model::kConfig, what.substr(kSettings.size()));
    const Slot slot = field->slot(const_cast<model::Config&>(state.config()));
    return {.text = report::shown_value(state, *field, slot, {}).text};
  }
  const Field* field = model::find_field(model::kind_of(element.kind), what);
  return cell_of({state, element, *field}, 0);
}

SheetCell sia_cell(const State& state, const Element& element, const SiaColumn& column) {
  const std::string_view key = column.field;
  if (key == "id") return {.text = element.handle};
  if (key == "nama") return {.text = report::shown_name(element)};
  const Field* field = model::find_field(model::kind_of(element.kind), key);
  const SheetCell cell = cell_of({state, element, *field}, column.level);
  return cell.text.empty() ? otherwise(state, element, column.otherwise) : cell;
}

}  // namespace noken::exchange
