// Entries of `perubahan`: what an element becomes, and when.

#include <algorithm>

#include "document/walk.h"
#include "loading/read.h"
#include "model/kind.h"

namespace noken::loading {

using document::NodeType;
using model::Field;

// `menjadi` takes the fields of the kind, of its new `jenis` if it sets one; nothing in it is
// required.
static void read_becomes(Reading& reading, model::Change& change, std::uint32_t index) {
  const Reading::Through through(reading, index);
  if (through.node().type != NodeType::mapping) {
    change.incomplete = true;
    if (through.node().incomplete) return;
    reading.note(
        Diagnosis::wrong_type, reading.place(index),
        {.message = "not_mapping", .field = "menjadi", .arguments = {{"field", "menjadi"}}});
    return;
  }
  const model::Kind& kind = kind_of(reading.element->kind);
  change.becomes = &kind.create(*reading.elements);
  reading.elements->in_order.pop_back();
  const Fields& fields = fields_of(kind);
  const auto pairs = document::entries(reading.tree(), through.target());
  const auto names_jenis = [&](const document::Entry& pair) {
    return reading.node(pair.key).text == "jenis";
  };
  if (std::ranges::any_of(pairs, names_jenis)) reading.jenis = jenis_in(reading, fields, pairs);
  std::size_t guess = 0;
  for (const document::Entry& pair : pairs) {
    const Reading::Through merged(reading, pair.key, pair.alias);
    const Field* field = field_for(reading, fields, pair.key, guess);
    if (field == nullptr) {
      note_unknown_field(reading, fields, pair.key);
      continue;
    }
    change.fields.push_back({field, reading.place(pair.key)});
    const bool is_nested = std::string_view(field->key) == "perubahan";
    if (is_nested || is_null(reading, pair.value)) continue;
    read_value(reading, *field, field->slot(*change.becomes), pair.key, pair.value);
  }
}

static void note_missing_key(Reading& reading, const model::Change& change, const char* key) {
  const Field field{.key = key};
  note_missing(reading, {RecordSort::entry, document::kNone, "perubahan"}, field, change.at);
}

static void note_unknown_key(Reading& reading, std::uint32_t key) {
  const std::string text(reading.node(key).text);
  const Detail plain{
      .message = text.empty() ? "empty" : "", .value = text, .arguments = {{"key", text}}};
  reading.note(Diagnosis::unknown_field, reading.place(key),
               with_nearest(text, {"pada", "menjadi", "alasan"}, plain));
}

void read_change(Reading& reading, model::Change& change, std::uint32_t mapping) {
  static const Fields kFields = fields_of_table(model::kChange);
  const auto pairs = document::entries(reading.tree(), mapping);
  change.at = reading.place(pairs.empty() ? mapping : pairs.front().key);
  bool has_becomes = false;
  std::size_t guess = 0;
  for (const document::Entry& pair : pairs) {
    const Reading::Through merged(reading, pair.key, pair.alias);
    const bool is_given = !is_null(reading, pair.value);
    if (reading.node(pair.key).text == "menjadi") {
      has_becomes = is_given;
      if (is_given) read_becomes(reading, change, pair.value);
    } else if (const Field* field = field_for(reading, kFields, pair.key, guess)) {
      if (is_given) read_value(reading, *field, field->slot(change), pair.key, pair.value);
    } else {
      note_unknown_key(reading, pair.key);
    }
  }
  if (reading.node(mapping).incomplete) {
    change.incomplete = true;
    return;
  }
  if (change.on.is_missing()) note_missing_key(reading, change, "pada");
  if (!has_becomes) note_missing_key(reading, change, "menjadi");
}

}  // namespace noken::loading
