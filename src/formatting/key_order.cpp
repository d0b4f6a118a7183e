#include "formatting/key_order.h"

#include <algorithm>
#include <limits>

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

template <class Keys>
static std::size_t place_in(const Keys& keys, std::string_view key) {
  const auto found = std::ranges::find(keys, key);
  return static_cast<std::size_t>(found - std::ranges::begin(keys)) + 1;
}

static std::vector<std::string_view> keys_of(const Meaning& meaning) {
  std::vector<std::string_view> keys;
  if (meaning.of == Of::elements) {
    for (const Field* field : fields_of(*meaning.kind)) keys.emplace_back(field->key);
  } else if (meaning.of == Of::record) {
    for (const Field& field : meaning.table->fields) keys.emplace_back(field.key);
  } else if (meaning.of == Of::change) {
    keys = {"pada", "menjadi", "alasan"};
  }
  return keys;
}

// Kinds stay in the order in which a person put them.
std::size_t rank_of(const Meaning& meaning, std::string_view key) {
  return key == "<<" ? 0 : place_in(keys_of(meaning), key);
}

}  // namespace noken::formatting
