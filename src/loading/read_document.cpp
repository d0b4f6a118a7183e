// From a document to elements: kinds, lists, elements.

#include <fmt/format.h>

#include <cmath>

#include "document/walk.h"
#include "loading/read.h"
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
  if (reading.node(reading.tree().root).type != NodeType::mapping) {
    return leave_out(reading, reading.tree().root);
  }
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

static bool is_one(double sum) { return std::abs(sum - 1) <= 0.001 + 1e-9; }

// A weight that is not written keeps its usual value; those that are written may also leave nothing
// to the others.
static void check_weights(Reading& reading, const model::Weights& weights) {
  struct Weight {
    const model::DecimalValue& value;
    double usual;
  };
  double written = 0;
  double whole = 0;
  for (const Weight& weight : {Weight{weights.urgency, 0.35}, Weight{weights.impact, 0.35},
                               Weight{weights.readiness, 0.20}, Weight{weights.cost, 0.10}}) {
    if (weight.value.presence == model::Presence::refused) return;
    written += weight.value.is_given() ? *weight.value : 0;
    whole += weight.value.is_given() ? *weight.value : weight.usual;
  }
  if (!weights.is_given() || is_one(written) || is_one(whole)) return;
  reading.note(Diagnosis::value_out_of_range, weights.key,
               {.message = "weights",
                .field = "bobot",
                .arguments = {{"sum", fmt::format("{:.6g}", written)}}});
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
  const std::uint32_t root = reading.tree().root;
  if (root != document::kNone && reading.node(root).type != NodeType::mapping) {
    config.incomplete = true;
    return;
  }
  read_record(reading, config, kFields, {RecordSort::configuration, reading.tree().root});
  check_weights(reading, config.weights);
  check_option_lists(reading, config);
}

}  // namespace noken::loading
