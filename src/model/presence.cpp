#include "model/presence.h"

#include <algorithm>

#include "model/rule_settings.h"

namespace noken::model {

static Presence& presence_in(const Slot& slot) {
  return std::visit(
      [](const auto& member) -> Presence& {
        if constexpr (std::is_pointer_v<std::decay_t<decltype(member)>>) {
          return member->presence;
        } else {
          return *member.presence;
        }
      },
      slot);
}

Presence presence_of(const Slot& slot) { return presence_in(slot); }

bool is_absent(const Element& element, std::size_t row) {
  if (element.has != kNotCounted) return (element.has >> row & 1) == 0;
  const Field* field = fields_of(kind_of(element.kind))[row];
  return presence_of(field->slot(const_cast<Element&>(element))) == Presence::absent;
}

void refuse_if_absent(const Slot& slot) {
  Presence& presence = presence_in(slot);
  if (presence == Presence::absent) presence = Presence::refused;
}

static std::string_view text_in(const Slot& slot) {
  const auto* text = std::get_if<TextValue*>(&slot);
  return text != nullptr ? (*text)->value : std::string_view();
}

// An empty list names nothing, so nothing follows from it.
static bool is_empty_list(const Slot& slot) {
  const auto is_empty = [](const auto& list) {
    return list.items.empty() && !list.has_refused_items;
  };
  if (const auto* texts = std::get_if<TextList*>(&slot)) return is_empty(**texts);
  const auto* references = std::get_if<ReferenceList*>(&slot);
  return references != nullptr && is_empty(**references);
}

Holds holds(const When& when, Record& record, std::span<const Field* const> fields) {
  if (when.always()) return Holds::yes;
  const auto field = std::ranges::find(fields, std::string_view(when.field), &Field::key);
  if (field == fields.end()) return Holds::unknown;
  const Slot slot = (*field)->slot(record);
  const Presence presence = presence_of(slot);
  if (presence == Presence::refused) return Holds::unknown;
  const bool is_given = presence == Presence::given && !is_empty_list(slot);
  if (when.values.empty()) return is_given ? Holds::yes : Holds::no;
  if (presence == Presence::absent) return Holds::unknown;
  const bool among = std::ranges::find(when.values, text_in(slot)) != when.values.end();
  return among != when.negated ? Holds::yes : Holds::no;
}

}  // namespace noken::model
