// From a document to elements: kinds, lists, elements.

#include <fmt/format.h>
#include "document/walk.h"
#include "loading/reading.h"
#include "model/kind.h"

namespace noken::loading {

using document::NodeType;
using model::Kind;

static void leave_out(Reading& reading, std::uint32_t index) {
  reading.skipped.push_back(reading.node(index).span);
}

static void note_unknown_kind(Reading& reading, std::uint32_t key) {
  const std::string text(reading.node(key).text);
  OptionValues keys;
  for (const Kind* kind : model::kinds()) keys.push_back(kind->key);
  reading.note(Diagnosis::unknown_kind, reading.place(key),
               with_nearest(text, keys, {.value = text, .arguments = {{"key", text}}}));
}

static std::string_view id_in(const Reading& reading, std::uint32_t mapping) {
  for (const document::Entry& pair : document::entries(reading.tree(), mapping)) {
    if (reading.node(pair.key).text != "id") continue;
    return reading.node(document::resolve(reading.tree(), pair.value).node).text;
  }
  return {};
}

static void read_element(Reading& reading, const Kind& kind, std::uint32_t index) {
  const Reading::Through through(reading, index);
  if (through.node().type != NodeType::mapping) {
    reading.note(Diagnosis::document_not_a_mapping, reading.place(index),
                 {.message = "element", .arguments = {{"kind", kind.key}}});
    leave_out(reading, through.target());
    return;
  }
  model::Element& element = kind.create(*reading.elements);
  element.presence = model::Presence::given;
  reading.element = &element;
  if (kind.id == model::KindId::pillar) reading.pillar = id_in(reading, through.target());
  read_record(reading, element, fields_of(kind), {RecordSort::element, through.target()});
  check_order_of_dates(reading, element);
  check_index_levels(reading, element);
  reading.element = nullptr;
}

static void read_kind(Reading& reading, const Kind& kind, std::uint32_t index) {
  const Reading::Through through(reading, index);
  reading.kind = kind.key;
  if (through.node().type == NodeType::sequence) {
    for (auto child = through.node().first_child; child != document::kNone;
         child = reading.node(child).next) {
      read_element(reading, kind, child);
    }
  } else if (through.node().type != NodeType::null) {
    reading.note(Diagnosis::document_not_a_mapping, reading.place(index),
                 {.message = "kind", .arguments = {{"kind", kind.key}}});
    leave_out(reading, through.target());
  }
  reading.kind = {};
}

void read_document(Reading& reading) {
  if (reading.tree().root == document::kNone) return;
  for (const document::Entry& pair : document::entries(reading.tree(), reading.tree().root)) {
    const Reading::Through through(reading, pair.value, pair.alias);
    if (const Kind* kind = model::find_kind(reading.node(pair.key).text)) {
      read_kind(reading, *kind, pair.value);
    } else {
      note_unknown_kind(reading, pair.key);
      leave_out(reading, through.target());
    }
  }
}

static void check_weights(Reading& reading, const model::Weights& weights) {
  double sum = 0;
  bool all_given = weights.is_given();
  for (const auto* weight :
       {&weights.urgency, &weights.impact, &weights.readiness, &weights.cost}) {
    all_given = all_given && weight->is_given();
    sum += weight->value;
    if (!weight->is_given() || weight->value >= 0) continue;
    reading.note(Diagnosis::value_out_of_range, weight->at,
                 {.message = "negative_weight", .field = "bobot"});
    all_given = false;
  }
  if (!all_given || (sum > 0.999 && sum < 1.001)) return;
  reading.note(
      Diagnosis::value_out_of_range, weights.key,
      {.message = "weights", .field = "bobot", .arguments = {{"sum", fmt::format("{:.3f}", sum)}}});
}

static void check_option_lists(Reading& reading, const model::Config& config) {
  OptionValues names;
  for (const auto& list : reading.vocabulary().packs().options) names.push_back(list.name);
  for (const auto& extra : config.options) {
    if (reading.vocabulary().list(extra.key) != nullptr) continue;
    const std::string name(extra.key);
    Detail detail =
        with_nearest(name, names, {.field = "opsi", .value = name, .arguments = {{"value", name}}});
    detail.message = detail.message.empty() ? "list" : "list_nearest";
    reading.note(Diagnosis::unknown_option, extra.key_at, std::move(detail));
  }
}

void read_config(Reading& reading, model::Config& config) {
  static const Fields kFields = fields_of_table(model::kConfig);
  config.presence = model::Presence::given;
  read_record(reading, config, kFields, {RecordSort::configuration, reading.tree().root});
  check_weights(reading, config.weights);
  check_option_lists(reading, config);
}

}  // namespace noken::loading
