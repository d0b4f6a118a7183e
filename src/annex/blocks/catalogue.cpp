// Elements of a kind as a table: which columns, which elements, in which order and groups.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "annex/block.h"
#include "annex/placeholders.h"
#include "report/shown_value.h"

namespace noken::annex {

using model::Element;
using model::Kind;

static const Kind* kind_of_block(const Node& value, Composing& composing) {
  const std::string name = required_text(value, composing);
  if (name.empty()) return nullptr;
  if (const Kind* kind = model::find_kind(name)) return kind;
  std::vector<std::string_view> names;
  for (const Kind* kind : model::kinds()) names.emplace_back(kind->key);
  add_unknown(composing, value.at, {"jenis elemen", "the kind of element"}, names);
  return nullptr;
}

static void add_unknown_field(const Kind& kind, const Location& at, Composing& composing) {
  std::vector<std::string_view> names;
  for (const model::Field* field : model::fields_of(kind)) names.emplace_back(field->key);
  add_unknown(
      composing, at,
      {fmt::format("pada `{}`, kolom", kind.key), fmt::format("in `{}` the column", kind.key)},
      names);
}

// Columns that are asked for; without any, those that the kind requires.
static std::vector<std::string> columns_of(const Kind& kind, const Node& block,
                                           Composing& composing) {
  std::vector<std::string> columns;
  const Node* asked = block.find("kolom");
  if (asked == nullptr) {
    for (const model::Field* field : model::fields_of(kind)) {
      const std::string_view key = field->key;
      if (field->need == model::Need::required && key != "id") columns.emplace_back(key);
    }
    return columns;
  }
  for (const Node* name : asked->scalars()) {
    if (report::field_at(kind, name->text) == nullptr)
      add_unknown_field(kind, name->at, composing);
    else
      columns.push_back(name->text);
  }
  return columns;
}

static std::vector<std::string> raw_values(const Composing& composing, const Element& element,
                                           std::string_view path) {
  const report::Cell cell = report::shown_field(composing.state, element, path, composing.language);
  const model::Field* field = report::field_at(model::kind_of(element.kind), path);
  std::vector<std::string> values = {cell.text};
  const model::Slot slot = field->slot(const_cast<Element&>(element));
  if (const auto* text = std::get_if<model::TextValue*>(&slot);
      text != nullptr && (*text)->is_given())
    values.emplace_back(**(*text));
  if (const auto* list = std::get_if<model::TextList*>(&slot)) {
    for (const auto& item : **list) values.emplace_back(item.value);
  }
  if (const auto* one = std::get_if<model::ReferenceValue*>(&slot);
      one != nullptr && (*one)->is_given())
    values.emplace_back((*one)->value.id);
  if (const auto* list = std::get_if<model::ReferenceList*>(&slot)) {
    for (const auto& item : **list) values.emplace_back(item.value.id);
  }
  return values;
}

// One of the wanted values stands in the field; an element without a status counts as `aktif`.
static bool passes(const Composing& composing, const Element& element, const std::string& path,
                   const Node& wanted) {
  std::vector<std::string> values = raw_values(composing, element, path);
  if (path == "status") values = {std::string(model::status_of(element))};
  return std::ranges::any_of(wanted.scalars(), [&](const Node* node) {
    return std::ranges::find(values, node->text) != values.end();
  });
}

static void check_filter(const Kind& kind, const Node* filter, Composing& composing) {
  if (filter == nullptr) return;
  for (const auto& [path, wanted] : filter->members) {
    const bool is_known = !path.contains('.') && report::field_at(kind, path) != nullptr;
    if (!is_known) add_unknown_field(kind, wanted.key_at, composing);
  }
}

static std::vector<const Element*> chosen(const Kind& kind, const Node& block,
                                          Composing& composing) {
  const Node* filter = block.find("saring");
  const std::size_t before = composing.problems.size();
  check_filter(kind, filter, composing);
  std::vector<const Element*> elements;
  if (composing.problems.size() > before) return elements;
  const bool with_retired = block.text_of("dihentikan") == "ya";
  for (const Element* written : composing.state.written().of(kind.id)) {
    const Element& element = composing.state.at(*written);
    if (kind.has_life && !with_retired && !composing.state.is_current(element)) continue;
    const bool fits =
        filter == nullptr || std::ranges::all_of(filter->members, [&](const auto& member) {
          return passes(composing, element, member.first, member.second);
        });
    if (fits) elements.push_back(&element);
  }
  return elements;
}

static void sort_by(const Kind& kind, const Node& block, std::vector<const Element*>& elements,
                    Composing& composing) {
  const Node* order = block.find("urut");
  const std::string path = order == nullptr ? "nama" : order->text;
  if (report::field_at(kind, path) == nullptr) {
    if (order != nullptr) add_unknown_field(kind, order->at, composing);
    std::ranges::sort(elements, {}, &Element::handle);
    return;
  }
  const auto key = [&](const Element* element) {
    const report::Cell cell =
        report::shown_field(composing.state, *element, path, composing.language);
    return std::tuple(cell.number.value_or(0), cell.text, element->handle);
  };
  std::ranges::sort(elements, {}, key);
}

static report::Table table_of(const Kind& kind, const std::vector<std::string>& columns,
                              const std::vector<const Element*>& elements, Composing& composing) {
  const Language language = composing.language;
  report::Table table{.name = std::string(kind.name.in(language))};
  table.columns.push_back(
      {.key = "number", .name = language == Language::english ? "no." : "no.", .is_whole = true});
  for (const std::string& path : columns)
    table.columns.push_back(
        {.key = path, .name = std::string(report::field_at(kind, path)->label.in(language))});
  for (const Element* element : elements) {
    auto& row = table.rows.emplace_back();
    row.push_back(report::number_cell(static_cast<double>(table.rows.size()), 0, language));
    for (const std::string& path : columns)
      row.push_back(report::shown_field(composing.state, *element, path, language));
  }
  return table;
}

static void add_table(report::Table table, const std::string& caption, Composing& composing) {
  constexpr std::size_t kMostUpright = 5;  // columns that portrait paper holds
  table.caption = caption;
  const bool is_wide = table.columns.size() > kMostUpright;
  composing.document.parts.emplace_back(
      TablePart{.table = std::move(table), .is_landscape = is_wide});
}

static Result<void> compose_catalogue(const Node& block, Composing& composing) {
  const Kind* kind = kind_of_block(*block.find("daftar"), composing);
  if (kind == nullptr) return {};
  const auto columns = columns_of(*kind, block, composing);
  auto elements = chosen(*kind, block, composing);
  sort_by(*kind, block, elements, composing);
  const Node* given = block.find("judul");
  const std::string caption = given != nullptr
                                  ? filled_in(*given, composing)
                                  : fmt::format("Daftar {}", kind->name.in(composing.language));
  const Node* group = block.find("kelompok");
  if (group == nullptr) {
    add_table(table_of(*kind, columns, elements, composing), caption, composing);
    return {};
  }
  if (report::field_at(*kind, group->text) == nullptr) {
    add_unknown_field(*kind, group->at, composing);
    return {};
  }
  std::map<std::string, std::vector<const Element*>> groups;
  for (const Element* element : elements)
    groups[report::shown_field(composing.state, *element, group->text, composing.language).text]
        .push_back(element);
  for (const auto& [name, members] : groups)
    add_table(table_of(*kind, columns, members, composing),
              fmt::format("{}: {}", caption, name.empty() ? "–" : name), composing);
  return {};
}

DEFINE_BLOCK(catalogue) = {
    .name = "daftar",
    .about = {"katalog elemen satu jenis dengan kolom pilihan",
              "a catalogue of the elements of a kind with chosen columns"},
    .settings = {"kolom", "saring", "urut", "kelompok", "judul", "dihentikan"},
    .compose = compose_catalogue,
};

}  // namespace noken::annex
