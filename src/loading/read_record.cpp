// From a mapping to a record: known and unknown keys, what is missing.

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/edit_distance.h"
#include "document/walk.h"
#include "loading/read.h"
#include "model/kind.h"
#include "model/presence.h"

namespace noken::loading {

using document::NodeType;
using model::Field;
using model::Holds;
using model::Need;
using model::Presence;

const Fields& fields_of_table(const model::Table& table) {
  static thread_local std::unordered_map<const model::Table*, Fields> known;
  const auto [entry, is_new] = known.try_emplace(&table);
  if (is_new) {
    for (const Field& field : table.fields) entry->second.push_back(&field);
  }
  return entry->second;
}

// Most keys differ in their first letter.
static bool is_key(const Field& field, std::string_view key) {
  return !key.empty() && key.front() == *field.key && key == field.key;
}

static const Field* find(const Fields& fields, std::string_view key, std::size_t& guess) {
  // Most writers keep the order of the table, so the next row is the first guess.
  const std::size_t first = std::min(guess, fields.size());
  const auto find_in = [&](std::size_t from, std::size_t end) -> const Field* {
    for (std::size_t at = from; at < end; ++at) {
      if (!is_key(*fields[at], key)) continue;
      guess = at + 1;
      return fields[at];
    }
    return nullptr;
  };
  const Field* found = find_in(first, fields.size());
  return found != nullptr ? found : find_in(0, first);
}

static bool is_for(const Field& field, std::string_view jenis) {
  const auto& only_for = field.extras.only_for;
  return only_for.empty() || jenis.empty() || std::ranges::find(only_for, jenis) != only_for.end();
}

// The first few: nine would fill the line.
static std::string owners_of(const Field& field) {
  std::string owners;
  int count = 0;
  for (const char* jenis : field.extras.only_for) {
    if (++count > 4) return owners + ", …";
    owners += fmt::format("{}`{}`", owners.empty() ? "" : ", ", jenis);
  }
  return owners;
}

static void note_unknown(Reading& reading, const Fields& fields, const Field* elsewhere,
                         std::uint32_t key) {
  const std::string_view text = reading.node(key).text;
  const bool is_element = reading.element != nullptr;
  Detail detail{.message = is_element ? "" : "configuration",
                .field = {},
                .value = std::string(text),
                .arguments = {{"key", std::string(text)}, {"jenis", std::string(reading.jenis)}}};
  if (elsewhere != nullptr) {
    detail.message = "other_jenis";
    detail.arguments.push_back({"owners", owners_of(*elsewhere)});
  } else if (text.empty()) {
    detail.message = "empty";
  } else {
    OptionValues keys;
    for (const Field* field : fields) {
      if (is_for(*field, reading.jenis)) keys.push_back(field->key);
    }
    detail = with_nearest(text, keys, std::move(detail));
  }
  reading.note(Diagnosis::unknown_field, reading.place(key), std::move(detail));
}

std::string_view jenis_in(const Reading& reading, const Fields& fields,
                          const std::vector<document::Entry>& pairs) {
  std::size_t guess = 0;
  const Field* field = find(fields, "jenis", guess);
  const auto* options = field == nullptr ? nullptr : reading.vocabulary().list(field->type.list);
  if (options == nullptr) return {};
  for (const document::Entry& pair : pairs) {
    if (reading.node(pair.key).text != "jenis") continue;
    const auto& value = reading.node(document::resolve(reading.tree(), pair.value).node);
    const bool is_known = std::ranges::find(*options, value.text) != options->end();
    return value.type == NodeType::scalar && is_known ? value.text : std::string_view();
  }
  return {};
}

// An empty list that is required counts as missing, and is pointed at.
static const Location* empty_list(const model::Slot& slot) {
  const auto place = [](const auto& list) {
    const bool is_empty = list.is_given() && list.items.empty() && !list.has_refused_items;
    return is_empty ? &list.at : nullptr;
  };
  if (const auto* texts = std::get_if<model::TextList*>(&slot)) return place(**texts);
  if (const auto* references = std::get_if<model::ReferenceList*>(&slot))
    return place(**references);
  return nullptr;
}

static std::string_view message_of_missing(const Reading& reading, RecordSort sort) {
  switch (sort) {
    case RecordSort::configuration:
      return "configuration";
    case RecordSort::element:
      return reading.element->id.is_given() ? "" : "nameless";
    default:
      return "in_map";
  }
}

void note_missing(Reading& reading, RecordNode where, const Field& field, Location at) {
  Detail detail{
      .message = message_of_missing(reading, where.sort),
      .field = field.key,
      .arguments = {{"field", field.key}, {"kind", std::string(reading.kind)}, {"map", where.key}}};
  if (reading.element != nullptr && reading.element->id.is_given()) {
    detail.arguments.push_back({"object", std::string(*reading.element->id)});
  }
  detail.severity = field.extras.essential ? Severity::error : Severity::off;
  reading.note(Diagnosis::missing_required_field, at, std::move(detail));
}

// Where a missing field is pointed at: the id of an element, the key of a map, the first key of a
// list entry.
static Location missing_place(const Reading& reading, const model::Record& record,
                              RecordSort sort) {
  if (sort == RecordSort::element) return reading.element->place();
  return sort == RecordSort::map ? record.key : record.at;
}

static void note_all_missing(Reading& reading, model::Record& record, const Fields& fields,
                             RecordNode where) {
  if (reading.names_only) return;
  for (const Field* field : fields) {
    if (!record.incomplete && field->need != Need::required) continue;
    const model::Slot slot = field->slot(record);
    if (record.incomplete) {
      refuse_if_absent(slot);
      continue;
    }
    const Location* empty = empty_list(slot);
    if (presence_of(slot) != Presence::absent && empty == nullptr) continue;
    if (holds(field->extras.when, record, fields) != Holds::yes) continue;
    note_missing(reading, where, *field,
                 empty != nullptr ? *empty : missing_place(reading, record, where.sort));
  }
}

void note_unknown_field(Reading& reading, const Fields& fields, std::uint32_t key) {
  std::size_t guess = 0;
  note_unknown(reading, fields, find(fields, reading.node(key).text, guess), key);
}

const Field* field_for(const Reading& reading, const Fields& fields, std::uint32_t key,
                       std::size_t& guess) {
  const Field* field = find(fields, reading.node(key).text, guess);
  return field != nullptr && is_for(*field, reading.jenis) ? field : nullptr;
}

void read_record(Reading& reading, model::Record& record, const Fields& fields, RecordNode where) {
  const bool is_empty = where.mapping == document::kNone;
  const auto pairs =
      is_empty ? std::vector<document::Entry>() : document::entries(reading.tree(), where.mapping);
  const std::string_view jenis_before = reading.jenis;
  if (where.sort == RecordSort::element) reading.jenis = jenis_in(reading, fields, pairs);
  record.incomplete =
      is_empty ? !reading.tree().skipped.empty() : reading.node(where.mapping).incomplete;
  if (!is_empty) record.at = reading.place(pairs.empty() ? where.mapping : pairs.front().key);
  if (where.sort == RecordSort::configuration) record.at = reading.at({});
  std::size_t guess = 0;
  std::uint64_t has = 0;
  for (const document::Entry& pair : pairs) {
    const Reading::Through merged(reading, pair.key, pair.alias);
    const Field* field = field_for(reading, fields, pair.key, guess);
    if (field == nullptr) {
      note_unknown_field(reading, fields, pair.key);
    } else if (!is_null(reading, pair.value)) {
      const model::Slot slot = field->slot(record);
      read_value(reading, *field, slot, pair.key, pair.value);
      if (presence_of(slot) != Presence::absent) has |= std::uint64_t{1} << (guess - 1) % 64;
    }
  }
  note_all_missing(reading, record, fields, where);
  if (where.sort == RecordSort::element && !record.incomplete)
    static_cast<model::Element&>(record).has = has;
  reading.jenis = jenis_before;
}

}  // namespace noken::loading
