#include "analysis/completeness.h"

#include <algorithm>
#include <set>

#include "model/kind.h"
#include "model/presence.h"
#include "rules/conditions/missing_fields.h"

namespace noken::analysis {

using model::Element;
using model::Field;
using model::Need;
using model::Presence;
using model::Record;
using model::Slot;

using Fields = std::vector<const Field*>;

namespace {

// A map or entry of an element.
struct Inside {
  Record& record;
  const model::Table& table;
  std::string prefix;  // of its fields: `standar.`
};

}  // namespace

// A required list must name something.
static bool is_empty_list(const Slot& slot) {
  const auto is_empty = [](const auto& list) {
    return list.is_given() && list.items.empty() && !list.has_refused_items;
  };
  if (const auto* texts = std::get_if<model::TextList*>(&slot)) return is_empty(**texts);
  const auto* references = std::get_if<model::ReferenceList*>(&slot);
  return references != nullptr && is_empty(**references);
}

static void count(const Field& field, const Slot& slot, const std::string& name, Location at,
                  Completeness& found) {
  if (presence_of(slot) == Presence::refused) return;
  ++found.asked;
  const bool is_missing = presence_of(slot) == Presence::absent ||
                          (field.need == Need::required && is_empty_list(slot));
  if (is_missing) found.missing.push_back({name, at});
}

static void count_inside(const Inside& inside, Completeness& found);

// The fields of the maps that are given.
static void count_maps(const Fields& fields, Record& record, const std::string& prefix,
                       Completeness& found) {
  for (const Field* field : fields) {
    if (field->type.table == nullptr || field->type.table == &model::kChange) continue;
    const Slot slot = field->slot(record);
    const std::string below = prefix + field->key + ".";
    if (const auto* map = std::get_if<Record*>(&slot); map != nullptr && (*map)->is_given())
      count_inside({**map, *field->type.table, below}, found);
    const auto* list = std::get_if<model::RecordList>(&slot);
    for (std::size_t i = 0; list != nullptr && i < list->size(list->list); ++i) {
      auto& entry = const_cast<Record&>(list->item(list->list, i));
      count_inside({entry, *field->type.table, below}, found);
    }
  }
}

static void count_inside(const Inside& inside, Completeness& found) {
  Fields fields;
  for (const Field& field : inside.table.fields) fields.push_back(&field);
  const Location at = inside.record.key.known() ? inside.record.key : inside.record.at;
  for (const Field* field : fields) {
    if (field->need == Need::optional || field->extras.own_rule) continue;
    if (holds(field->extras.when, inside.record, fields) != model::Holds::yes) continue;
    count(*field, field->slot(inside.record), inside.prefix + field->key, at, found);
  }
  count_maps(fields, inside.record, inside.prefix, found);
}

// `menjadi` holds fields of the element itself, so no table has it. Of a change that could not be
// read in full nothing is missing.
static void count_changes(const Element& element, Completeness& found) {
  for (const model::Change& change : element.changes) {
    const auto ask = [&](bool is_given, const char* field) {
      if (!is_given && change.incomplete) return;
      ++found.asked;
      if (!is_given) found.missing.push_back({field, change.at});
    };
    if (change.on.presence != Presence::refused) ask(change.on.is_given(), "perubahan.pada");
    ask(change.becomes != nullptr, "perubahan.menjadi");
  }
}

Completeness completeness_of(const model::State& state, const Element& element) {
  Completeness found;
  auto& record = const_cast<Element&>(element);
  const auto& fields = fields_of(model::kind_of(element.kind));
  const Fields advised = rules::conditions::asked_fields(state, element);
  for (const Field* field : fields) {
    const bool is_required = field->need == Need::required &&
                             holds(field->extras.when, record, fields) == model::Holds::yes;
    if (!is_required && std::ranges::find(advised, field) == advised.end()) continue;
    count(*field, field->slot(record), field->key, element.place(), found);
  }
  count_maps(fields, record, "", found);
  count_changes(element, found);
  return found;
}

std::vector<std::string> required_among(const model::Element& element,
                                        const std::vector<Completeness::Missing>& missing) {
  std::vector<std::string> required;
  for (const auto& each : missing) {
    const auto* field = model::find_field(model::kind_of(element.kind), each.field);
    if (field != nullptr && field->need == model::Need::required) required.push_back(each.field);
  }
  return required;
}

}  // namespace noken::analysis
