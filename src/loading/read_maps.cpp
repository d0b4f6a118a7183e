#include "loading/read_maps.h"

#include "document/walk.h"
#include "model/kind.h"

namespace noken::loading {

using document::Node;
using document::NodeType;
using model::Field;
using model::Presence;

// Whether a node holds a part that a DOK finding left out, at whatever depth.
static bool is_cut(const Reading& reading, std::uint32_t index) {
  const Node& node = reading.node(document::resolve(reading.tree(), index).node);
  if (node.incomplete) return true;
  for (auto child = node.first_child; child != document::kNone; child = reading.node(child).next) {
    if (reading.node(child).type != NodeType::alias && is_cut(reading, child)) return true;
  }
  return false;
}

void refuse_shape(Reading& reading, const Field& field, std::uint32_t index,
                  std::string_view message) {
  if (is_cut(reading, index)) return;
  reading.note(Diagnosis::wrong_type, reading.place(index),
               {.message = message, .field = field.key, .arguments = {{"field", field.key}}});
}

std::optional<Scalar> scalar_at(Reading& reading, const Field& field, std::uint32_t index) {
  const Reading::Through through(reading, index);
  if (through.node().type == NodeType::scalar)
    return Scalar{through.node().text, reading.place(index)};
  refuse_shape(reading, field, index, "not_scalar");
  return std::nullopt;
}

void read_map(Reading& reading, const Field& field, model::Record& record, std::uint32_t index) {
  const Reading::Through through(reading, index);
  record.presence = Presence::refused;
  if (through.node().type != NodeType::mapping) {
    refuse_shape(reading, field, index, "not_mapping");
    return;
  }
  record.presence = Presence::given;
  read_record(reading, record, fields_of_table(*field.type.table),
              {RecordSort::map, through.target(), field.key});
}

void read_records(Reading& reading, const Field& field, const model::RecordList& list,
                  std::uint32_t index) {
  *list.at = reading.place(index);
  *list.presence = Presence::refused;
  const Reading::Through through(reading, index);
  const Node& node = through.node();
  const bool is_single = node.type == NodeType::mapping;
  if (!is_single && node.type != NodeType::sequence) {
    refuse_shape(reading, field, index, "not_records");
    return;
  }
  *list.presence = Presence::given;
  *list.has_refused_items = node.incomplete;
  const std::string_view jenis_before = reading.jenis;
  for (auto child = is_single ? through.target() : node.first_child; child != document::kNone;
       child = is_single ? document::kNone : reading.node(child).next) {
    const Reading::Through item(reading, child);
    if (item.node().type == NodeType::null) continue;
    if (item.node().type != NodeType::mapping) {
      refuse_shape(reading, field, child, "not_records");
      *list.has_refused_items = true;
      continue;
    }
    model::Record& record = list.append(list.list);
    record.presence = Presence::given;
    record.key = *list.key;
    if (field.type.table == &model::kChange) {
      read_change(reading, static_cast<model::Change&>(record), item.target());
    } else {
      read_record(reading, record, fields_of_table(*field.type.table),
                  {RecordSort::entry, item.target(), field.key});
    }
  }
  reading.jenis = jenis_before;
}

static void read_paths(Reading& reading, const Field& field, model::RuleSettings& settings,
                       std::uint32_t index) {
  static constexpr Field kPaths{.key = "jalur"};
  const Reading::Through through(reading, index);
  if (through.node().type != NodeType::mapping) {
    refuse_shape(reading, kPaths, index, "not_mapping");
    return;
  }
  for (const document::Entry& path : document::entries(reading.tree(), through.target())) {
    if (is_null(reading, path.value)) continue;
    read_rule_settings(reading, field, settings, reading.node(path.key).text, path.value);
  }
}

void read_rule_settings(Reading& reading, const Field& field, model::RuleSettings& settings,
                        std::string_view glob, std::uint32_t index) {
  const Reading::Through through(reading, index);
  if (through.node().type != NodeType::mapping) {
    refuse_shape(reading, field, index, "not_mapping");
    return;
  }
  for (const document::Entry& pair : document::entries(reading.tree(), through.target())) {
    const std::string_view key = reading.node(pair.key).text;
    const Reading::Through merged(reading, pair.key, pair.alias);
    if (is_null(reading, pair.value)) continue;
    if (glob.empty() && key == "jalur") {
      read_paths(reading, field, settings, pair.value);
    } else if (const auto setting = scalar_at(reading, field, pair.value)) {
      settings.items.push_back({.glob = glob,
                                .rule = {key, reading.place(pair.key)},
                                .setting = {setting->text, setting->at}});
    }
  }
}

}  // namespace noken::loading
