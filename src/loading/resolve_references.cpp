// References: RUJ-001 and RUJ-002.

#include <algorithm>

#include <fmt/format.h>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "loading/resolving.h"
#include "model/visit.h"

namespace noken::loading {

using model::Element;
using model::Field;
using model::KindId;
using model::Presence;
using model::Reference;

// Suggestions compare with every id of a kind; a file with thousands of wrong ids gets its first
// ones explained.
static constexpr int kMostSuggestions = 300;

bool allows(const Field& field, const Element* holder, KindId kind) {
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

// An id that was refused, or that stands in what a DOK finding left out, is no more missing than
// given.
bool Resolving::may_exist(std::string_view id) const {
  const model::LeftOut& left_out = architecture_.left_out;
  return left_out.everything || left_out.ids.contains(std::string(id)) || refused_ids_.contains(id);
}

// The name, the short name or the last part of an id is written as often as an id is misspelt.
static bool is_called(const Element& element, std::string_view text) {
  const std::string name = normalised(text);
  const std::string_view id = *element.id;
  if (element.name.is_given() && normalised(*element.name) == name) return true;
  if (id.size() > text.size() && id.ends_with(text) && id[id.size() - text.size() - 1] == '-')
    return true;
  if (element.kind != KindId::agency) return false;
  const auto& short_name = static_cast<const model::Agency&>(element).abbreviation;
  return short_name.is_given() && normalised(*short_name) == name;
}

std::optional<std::string_view> Resolving::element_called(Holder holder,
                                                          std::string_view text) const {
  if (text.size() < 3) return std::nullopt;
  for (const Element* element : architecture_.elements) {
    const bool fits_here =
        element->id.is_given() && allows(*holder.field, holder.element, element->kind);
    if (fits_here && is_called(*element, text)) return *element->id;
  }
  return std::nullopt;
}

// The same id in another member, as it is written from here.
std::string Resolving::in_other_member(Holder holder, std::string_view id) const {
  std::string found;
  if (directory_ == nullptr) return found;
  for (const auto& [region, member] : directory_->everyone()) {
    const KindId* kind = member.kind_of(std::string(id));
    if (kind == nullptr || !allows(*holder.field, holder.element, *kind)) continue;
    const std::string name = fmt::format("{}:{}", region, id);
    if (found.empty() || name < found) found = name;
  }
  return found;
}

void Resolving::note_nothing(Holder holder, std::string_view id, Location at) {
  if (may_exist(id)) return;
  Detail detail{.message = id.empty() ? "empty" : "",
                .field = holder.field->key,
                .value = std::string(id),
                .arguments = {{"field", holder.field->key}, {"id", std::string(id)}}};
  if (suggests_ && !id.empty() && suggestions_++ < kMostSuggestions) {
    auto best = suggestion_for(id, candidates(holder));
    if (!best) best = element_called(holder, id);
    const std::string meant = best ? std::string(*best) : in_other_member(holder, id);
    if (!meant.empty()) {
      detail.message = "nearest";
      detail.arguments.push_back({"nearest", meant});
    }
  }
  note(Diagnosis::reference_to_nothing, holder.element, at, std::move(detail));
}

static std::string kinds_named(const Field& field, const Element* holder) {
  std::vector<std::string_view> names;
  for (const model::Kind* kind : model::kinds()) {
    if (allows(field, holder, kind->id)) names.push_back(kind->key);
  }
  return fmt::format("`{}`", fmt::join(names, "`, `"));
}

static Detail wrong_kind(const Field& field, const Element* holder, std::string_view id) {
  return {
      .message = field.type.national_only ? "not_national" : "",
      .field = field.key,
      .value = std::string(id),
      .arguments = {
          {"field", field.key}, {"id", std::string(id)}, {"kinds", kinds_named(field, holder)}}};
}

// `<wilayah kode>:<id>`, an element of another member.
bool Resolving::resolve_member(Holder holder, std::string_view id, Location at) {
  const std::size_t colon = id.find(':');
  const std::string region(id.substr(0, colon));
  const std::string inner(id.substr(colon + 1));
  architecture_.foreign_names.emplace_back(id);
  const MemberDirectory::Member* member =
      directory_ != nullptr ? directory_->find(region) : nullptr;
  if (const KindId* kind = member != nullptr ? member->kind_of(inner) : nullptr) {
    if (allows(*holder.field, holder.element, *kind)) return true;
    Detail detail = wrong_kind(*holder.field, holder.element, id);
    detail.arguments.push_back({"kind", model::kind_of(*kind).key});
    note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
    return false;
  }
  if (member != nullptr && member->may_exist(inner)) return false;
  note(Diagnosis::reference_to_nothing, holder.element, at,
       {.message = member != nullptr ? "in_member" : "member",
        .field = holder.field->key,
        .value = std::string(id),
        .arguments = {{"field", holder.field->key}, {"id", inner}, {"region", region}}});
  return false;
}

bool Resolving::fits_national(Holder holder, std::string_view id, Location at) {
  const Field& field = *holder.field;
  if (field.type.national_only || allows(field, holder.element, KindId::application)) return true;
  Detail detail = wrong_kind(field, holder.element, id);
  detail.message = "national";
  note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
  return false;
}

bool Resolving::fits(Holder holder, std::string_view id, const Element& target, Location at) {
  const Field& field = *holder.field;
  const bool right_kind = allows(field, holder.element, target.kind);
  if (right_kind && *field.type.target_jenis == '\0') return true;
  Detail detail = wrong_kind(field, holder.element, id);
  detail.related = {{target.id.at, "target"}};
  detail.arguments.push_back({"kind", model::kind_of(target.kind).key});
  if (right_kind) {
    const auto& type = static_cast<const model::Infrastructure&>(target).type;
    if (!type.is_given() || *type == field.type.target_jenis) return true;
    detail.message = "jenis";
    detail.arguments.push_back({"jenis", field.type.target_jenis});
    detail.arguments.push_back({"found", std::string(*type)});
  }
  note(Diagnosis::reference_to_wrong_kind, holder.element, at, std::move(detail));
  return false;
}

// `94.04:app-a` inside 94.04 is its own `app-a`.
static std::string_view local_id(const model::Architecture& architecture, std::string_view id) {
  const std::size_t colon = id.find(':');
  const model::TextValue& code = architecture.config.region.code;
  const bool is_own =
      colon != std::string_view::npos && code.is_given() && id.substr(0, colon) == *code;
  return is_own ? id.substr(colon + 1) : id;
}

// The ids of national applications are reserved, so nothing stands before them.
bool Resolving::resolve(Holder holder, Reference& reference, Location at) {
  const std::string_view id = local_id(architecture_, reference.id);
  const Element* element = architecture_.find(id);
  const bool may_be_national = element == nullptr || id.starts_with("nas-");
  const auto* national = may_be_national ? architecture_.packs->find_national(id) : nullptr;
  if (national != nullptr) {
    reference.national = national;
    return fits_national(holder, id, at);
  }
  if (element != nullptr) {
    reference.element = element;
    return fits(holder, id, *element, at);
  }
  if (id.find(':') != std::string_view::npos) return resolve_member(holder, id, at);
  note_nothing(holder, id, at);
  return false;
}

void Resolving::resolve_slot(Element* element, const Field& field, const model::Slot& slot) {
  if (const auto* single = std::get_if<model::ReferenceValue*>(&slot)) {
    model::ReferenceValue& value = **single;
    if (value.is_given() && !resolve({element, &field}, value.value, value.at)) {
      value.presence = Presence::refused;
      value.value = {.id = value->id};
    }
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

void Resolving::resolve_references() {
  const std::vector<char> is_done = resolve_plain_ones();
  for (Element* element : architecture_.elements) {
    if (is_done[element->number] != 0) continue;
    for_each_reference_field(
        *element, [&](const Field& field) { resolve_slot(element, field, field.slot(*element)); });
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
