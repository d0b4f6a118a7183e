// References: RUJ-001 and RUJ-002.

#include <algorithm>

#include <fmt/format.h>

#include "base/edit_distance.h"
#include "loading/resolving.h"
#include "model/kind.h"

namespace noken::loading {

using model::Element;
using model::Field;
using model::KindId;
using model::Presence;
using model::Reference;

// Suggestions compare with every id of a kind; a file with thousands of wrong ids gets its first
// ones explained.
static constexpr int kMostSuggestions = 300;

static bool allows(const Field& field, const Element* holder, KindId kind) {
  if (field.type.same_kind) return holder != nullptr && holder->kind == kind;
  return (field.type.kinds & set_of(kind)) != 0;
}

OptionValues Resolving::candidates(Holder holder) const {
  OptionValues ids;
  for (std::size_t kind = 0; kind < model::kKindCount; ++kind) {
    if (!allows(*holder.field, holder.element, static_cast<KindId>(kind))) continue;
    for (const Element* element : architecture_.by_kind[kind]) {
      if (element->id.is_given()) ids.push_back(*element->id);
    }
  }
  const bool takes_national = holder.field->type.national_only ||
                              allows(*holder.field, holder.element, KindId::application);
  if (!takes_national) return ids;
  for (const auto& national : architecture_.packs->national) ids.push_back(national.id);
  return ids;
}

void Resolving::note_nothing(Holder holder, std::string_view id, Location at) {
  if (left_out_.everything || left_out_.ids.contains(std::string(id))) return;
  Detail detail{.field = holder.field->key,
                .value = std::string(id),
                .arguments = {{"field", holder.field->key}, {"id", std::string(id)}}};
  if (suggestions_++ < kMostSuggestions) {
    if (const auto best =
            nearest(id, candidates(holder), std::max<std::size_t>(2, id.size() / 5))) {
      detail.message = "nearest";
      detail.arguments.push_back({"nearest", std::string(*best)});
    }
  }
  note(Diagnosis::reference_to_nothing, holder.element, at, std::move(detail));
}

// `<wilayah kode>:<id>`, an element of another member.
bool Resolving::resolve_member(Holder holder, std::string_view id, Location at) {
  const std::size_t colon = id.find(':');
  const std::string region(id.substr(0, colon));
  const std::string inner(id.substr(colon + 1));
  const bool known = directory_ != nullptr && directory_->ids_by_region.contains(region);
  if (known && directory_->ids_by_region.at(region).contains(inner)) return true;
  note(Diagnosis::reference_to_nothing, holder.element, at,
       {.message = known ? "in_member" : "member",
        .field = holder.field->key,
        .value = std::string(id),
        .arguments = {{"field", holder.field->key}, {"id", inner}, {"region", region}}});
  return false;
}

static std::string kinds_named(const Field& field, const Element* holder) {
  std::vector<std::string_view> names;
  for (const model::Kind* kind : model::kinds()) {
    if (allows(field, holder, kind->id)) names.push_back(kind->key);
  }
  if (field.type.national_only) return "aplikasi nasional";
  return fmt::format("`{}`", fmt::join(names, "`, `"));
}

bool Resolving::fits(Holder holder, const Reference& reference, Location at) {
  const Field& field = *holder.field;
  Detail detail{.field = field.key,
                .value = std::string(reference.id),
                .arguments = {{"field", field.key},
                              {"id", std::string(reference.id)},
                              {"kinds", kinds_named(field, holder.element)},
                              {"jenis", field.type.target_jenis}}};
  if (reference.national != nullptr) {
    if (field.type.national_only || allows(field, holder.element, KindId::application)) return true;
    detail.message = "national";
    note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
    return false;
  }
  const Element& target = *reference.element;
  detail.related = {{target.id.at, "target"}};
  detail.arguments.push_back({"kind", model::kind_of(target.kind).key});
  if (!allows(field, holder.element, target.kind)) {
    note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
    return false;
  }
  if (*field.type.target_jenis == '\0') return true;
  const auto& type = static_cast<const model::Infrastructure&>(target).type;
  if (!type.is_given() || *type == field.type.target_jenis) return true;
  detail.message = "jenis";
  detail.arguments.push_back({"found", std::string(*type)});
  note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
  return false;
}

bool Resolving::resolve(Holder holder, Reference& reference, Location at) {
  if (const auto found = architecture_.by_id.find(reference.id);
      found != architecture_.by_id.end()) {
    reference.element = found->second;
  } else if (const auto* national = architecture_.packs->find_national(reference.id)) {
    reference.national = national;
  } else if (reference.id.find(':') != std::string_view::npos) {
    return resolve_member(holder, reference.id, at);
  } else {
    note_nothing(holder, reference.id, at);
    return false;
  }
  if (fits(holder, reference, at)) return true;
  reference.element = nullptr;
  reference.national = nullptr;
  return false;
}

void Resolving::resolve_slot(Element* element, const Field& field, const model::Slot& slot) {
  if (const auto* single = std::get_if<model::ReferenceValue*>(&slot)) {
    model::ReferenceValue& value = **single;
    if (value.is_given() && !resolve({element, &field}, value.value, value.at))
      value.presence = Presence::refused;
  } else if (const auto* several = std::get_if<model::ReferenceList*>(&slot)) {
    model::ReferenceList& list = **several;
    const auto refused = std::erase_if(
        list.items, [&](auto& item) { return !resolve({element, &field}, item.value, item.at); });
    list.has_refused_items = list.has_refused_items || refused > 0;
    if (refused > 0 && list.items.empty()) list.presence = Presence::refused;
  } else if (const auto* map = std::get_if<model::Record*>(&slot)) {
    resolve_record(element, **map, *field.type.table);
  } else if (const auto* records = std::get_if<model::RecordList>(&slot)) {
    for (std::size_t i = 0; i < records->size(records->list); ++i) {
      resolve_record(element, const_cast<model::Record&>(records->item(records->list, i)),
                     *field.type.table);
    }
  }
}

void Resolving::resolve_record(Element* element, model::Record& record, const model::Table& table) {
  for (const Field& field : table.fields) resolve_slot(element, field, field.slot(record));
}

static bool may_refer(const Field& field) {
  return field.type.type == model::Type::reference || field.type.type == model::Type::record;
}

void Resolving::resolve_references() {
  for (Element* element : architecture_.elements) {
    for (const Field* field : fields_of(model::kind_of(element->kind))) {
      if (may_refer(*field)) resolve_slot(element, *field, field->slot(*element));
    }
    for (const model::Change& change : element->changes) {
      for (const model::ChangedField& changed : change.fields) {
        if (may_refer(*changed.field))
          resolve_slot(element, *changed.field, changed.field->slot(*change.becomes));
      }
    }
  }
  resolve_record(nullptr, architecture_.config, model::kConfig);
}

}  // namespace noken::loading
