#include "formatting/key_order.h"

#include <algorithm>

#include "model/config.h"

namespace noken::formatting {

using model::Field;
using Of = Meaning::Of;

Meaning meaning_of_document(bool is_settings) {
  if (is_settings) return {.of = Of::record, .table = &model::kConfig};
  return {.of = Of::documents};
}

static Meaning meaning_of(const Field& field, const model::Kind* kind) {
  if (field.type.table == &model::kChange) return {.of = Of::change, .kind = kind};
  if (field.type.type != model::Type::record) return {};
  return {.of = Of::record, .kind = kind, .table = field.type.table};
}

Meaning meaning_under(const Meaning& meaning, std::string_view key) {
  if (meaning.of == Of::documents) {
    const model::Kind* kind = model::find_kind(key);
    return kind == nullptr ? Meaning{} : Meaning{.of = Of::elements, .kind = kind};
  }
  if (meaning.of == Of::change)
    return key == "menjadi" ? Meaning{.of = Of::elements, .kind = meaning.kind} : Meaning{};
  const Field* field = nullptr;
  if (meaning.of == Of::elements) field = find_field(*meaning.kind, key);
  if (meaning.of == Of::record) field = find_field(*meaning.table, key);
  return field == nullptr ? Meaning{} : meaning_of(*field, meaning.kind);
}

// The place of a key among those that `key_of` gives, from 1.
template <class Items, class KeyOf>
static std::size_t place_in(const Items& items, std::string_view key, KeyOf key_of) {
  const auto found =
      std::ranges::find_if(items, [&](const auto& item) { return key_of(item) == key; });
  return static_cast<std::size_t>(std::ranges::distance(std::ranges::begin(items), found)) + 1;
}

// Kinds stay in the order in which a person put them.
std::size_t rank_of(const Meaning& meaning, std::string_view key) {
  static constexpr std::string_view kChangeKeys[] = {"pada", "menjadi", "alasan"};
  if (key == "<<") return 0;
  switch (meaning.of) {
    case Of::elements:
      return place_in(fields_of(*meaning.kind), key,
                      [](const Field* field) { return std::string_view(field->key); });
    case Of::record:
      return place_in(meaning.table->fields, key,
                      [](const Field& field) { return std::string_view(field.key); });
    case Of::change:
      return place_in(kChangeKeys, key, [](std::string_view each) { return each; });
    case Of::nothing:
    case Of::documents:
      break;
  }
  return 1;
}

}  // namespace noken::formatting
