// Elements of a kind as a table: which columns, which elements, in which order and groups.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "annex/placeholders.h"
#include "annex/report_parts.h"
#include "model/adopted.h"
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
    if (report::field_at(kind, name->text) == nullptr) {
      add_unknown_field(kind, name->at, composing);
    } else {
      columns.push_back(name->text);
    }
  }
  return columns;
}

namespace {

// One block with what it asks for.
struct Catalogue {
  const Kind& kind;
  const Node& block;
  const model::State& state;
  Composing& composing;
  std::vector<std::string> columns = {};

  // What is left out says what it then is.
  report::Cell cell(const Element& element, std::string_view path) const {
    if (path == "status") return report::text_cell(std::string(model::status_of(element)));
    if (path == "tahap" && element.kind == model::KindId::programme &&
        is_adopted(static_cast<const model::Programme&>(element)))
      return report::text_cell("ditetapkan");
    const report::Cell cell = report::shown_field(state, element, path, composing.language);
    return cell.text.empty() ? report::text_cell("–") : cell;
  }
};

// What can be asked for in a filter: the words shown, and the values and ids as they are written.
struct Values {
  std::vector<std::string>& values;

  void operator()(model::TextValue* text) const {
    if (text->is_given()) values.emplace_back(**text);
  }
  void operator()(model::TextList* list) const {
    for (const auto& item : *list) values.emplace_back(item.value);
  }
  void operator()(model::ReferenceValue* one) const {
    if (one->is_given()) values.emplace_back((*one)->id);
  }
  void operator()(model::ReferenceList* list) const {
    for (const auto& item : *list) values.emplace_back(item.value.id);
  }
  void operator()(const auto&) const {}
};

}  // namespace

// As it is, or as it is to be at the end of the period.
static const model::State& state_of(const Node& block, Composing& composing) {
  const Node* wanted = block.find("keadaan");
  if (wanted == nullptr || wanted->text == "kini") return composing.state;
  if (wanted->text != "target")
    add_unknown(composing, wanted->at, {"keadaan", "the state"}, {"kini", "target"});
  return composing.target == nullptr ? composing.state : *composing.target;
}

// One of the wanted values stands in the field; an element without a status counts as `aktif`.
static bool passes(const Catalogue& catalogue, const Element& element, const std::string& path,
                   const Node& wanted) {
  std::vector<std::string> values = {catalogue.cell(element, path).text};
  // What stands in a map is asked for as it is shown.
  if (const model::Field* field = model::find_field(catalogue.kind, path))
    std::visit(Values{values}, field->slot(const_cast<Element&>(element)));
  return std::ranges::any_of(wanted.scalars(), [&](const Node* node) {
    return std::ranges::find(values, node->text) != values.end();
  });
}

static bool passes(const Catalogue& catalogue, const Element& element) {
  const Node* filter = catalogue.block.find("saring");
  return filter == nullptr || std::ranges::all_of(filter->members, [&](const auto& member) {
           return passes(catalogue, element, member.first, member.second);
         });
}

// Fields that filter, order or part the table; each must be one of the kind.
static bool check_fields(const Catalogue& catalogue) {
  bool is_right = true;
  const auto check = [&](std::string_view path, const Location& at) {
    if (report::field_at(catalogue.kind, path) != nullptr) return;
    add_unknown_field(catalogue.kind, at, catalogue.composing);
    is_right = false;
  };
  if (const Node* filter = catalogue.block.find("saring")) {
    for (const auto& [path, wanted] : filter->members) check(path, wanted.key_at);
  }
  for (const char* key : {"urut", "kelompok"}) {
    if (const Node* named = catalogue.block.find(key)) check(named->text, named->at);
  }
  return is_right;
}

static std::vector<const Element*> chosen(const Catalogue& catalogue) {
  const bool with_retired = says_yes(catalogue.block, "dihentikan", catalogue.composing);
  std::vector<const Element*> elements;
  for (const Element* written : catalogue.state.written().of(catalogue.kind.id)) {
    const Element& element = catalogue.state.at(*written);
    const bool has_ended = catalogue.kind.has_life && !catalogue.state.is_current(element);
    if ((!has_ended || with_retired) && passes(catalogue, element)) elements.push_back(&element);
  }
  const Node* order = catalogue.block.find("urut");
  std::ranges::sort(elements, {}, [&](const Element* element) {
    const report::Cell cell = order == nullptr ? report::text_cell(report::shown_name(*element))
                                               : catalogue.cell(*element, order->text);
    const bool is_empty = cell.text == "–";  // stands last
    return std::tuple(is_empty, cell.number.value_or(0), cell.text, element->handle);
  });
  return elements;
}

// What holds by default is filled in, so its heading need not say it.
static std::string heading_of(const model::Field& field, Language language) {
  static constexpr Text kDefault = {" (bawaan", " (default"};
  const std::string_view label = field.label.in(language);
  return std::string(label.substr(0, label.find(kDefault.in(language))));
}

static report::Table table_of(const Catalogue& catalogue,
                              const std::vector<const Element*>& elements) {
  const Language language = catalogue.composing.language;
  report::Table table{.name = std::string(catalogue.kind.name.in(language))};
  table.columns.push_back({.key = "number", .name = "no.", .is_whole = true});
  for (const std::string& path : catalogue.columns) {
    const model::Field* field = report::field_at(catalogue.kind, path);
    table.columns.push_back({.key = path, .name = heading_of(*field, language)});
  }
  for (const Element* element : elements) {
    auto& row = table.rows.emplace_back();
    row.push_back(report::number_cell(static_cast<double>(table.rows.size()), 0, language));
    for (const std::string& path : catalogue.columns) row.push_back(catalogue.cell(*element, path));
  }
  return table;
}

static void add_groups(const Catalogue& catalogue, const std::string& field,
                       const std::string& caption) {
  std::map<std::string, std::vector<const Element*>> groups;
  for (const Element* element : chosen(catalogue))
    groups[catalogue.cell(*element, field).text].push_back(element);
  for (const auto& [name, members] : groups) {
    report::Table table = table_of(catalogue, members);
    table.caption = fmt::format("{}: {}", caption, name.empty() ? "–" : name);
    add_table(std::move(table), catalogue.composing);
  }
}

static Result<void> compose_catalogue(const Node& block, Composing& composing) {
  static constexpr Text kCaption = {"Daftar {}", "List of: {}"};
  const Kind* kind = kind_of_block(*block.find("daftar"), composing);
  if (kind == nullptr) return {};
  Catalogue catalogue{*kind, block, state_of(block, composing), composing};
  catalogue.columns = columns_of(*kind, block, composing);
  if (!check_fields(catalogue)) return {};
  std::string caption =
      fmt::format(fmt::runtime(kCaption.in(composing.language)), kind->name.in(composing.language));
  if (const Node* given = block.find("judul")) caption = filled_in(*given, composing);
  if (const Node* group = block.find("kelompok")) {
    add_groups(catalogue, group->text, caption);
  } else {
    report::Table table = table_of(catalogue, chosen(catalogue));
    table.caption = caption;
    add_table(std::move(table), composing);
  }
  return {};
}

DEFINE_BLOCK(catalogue) = {
    .name = "daftar",
    .about = {"katalog elemen satu jenis dengan kolom pilihan",
              "a catalogue of the elements of a kind with chosen columns"},
    .settings = {"kolom", "saring", "urut", "kelompok", "judul", "dihentikan", "keadaan"},
    .compose = compose_catalogue,
};

}  // namespace noken::annex
