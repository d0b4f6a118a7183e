#include "loading/reading.h"

#include <algorithm>

#include "base/edit_distance.h"

namespace noken::loading {

void Reading::note(Diagnosis diagnosis, Location where, Detail detail) {
  // An empty value is shown as people write it.
  for (Argument& argument : detail.arguments) {
    if (argument.name == "value" && argument.value.empty()) argument.value = "\"\"";
  }
  notes.push_back({.finding = {.diagnosis = diagnosis,
                               .message = detail.message,
                               .location = where,
                               .arguments = std::move(detail.arguments),
                               .related = std::move(detail.related),
                               .kind = kind,
                               .field = detail.field,
                               .value = std::move(detail.value),
                               .severity = detail.severity},
                   .element = element});
}

Location Reading::place(std::uint32_t index) const {
  return at(node(alias_ == document::kNone ? index : alias_).span);
}

Reading::Through::Through(Reading& reading, std::uint32_t index, std::uint32_t alias)
    : reading_(reading), before_(reading.alias_), target_(index) {
  const document::Node& node = reading.tree_.nodes[index];
  const bool is_alias = node.type == document::NodeType::alias;
  if (is_alias) target_ = reading.tree_.anchors[node.anchor].node;
  // The outermost alias is the one that people see in the element.
  if (reading.alias_ != document::kNone) return;
  const std::uint32_t seen = alias != document::kNone ? alias : is_alias ? index : document::kNone;
  if (seen == document::kNone) return;
  reading.alias_ = seen;
  const auto& anchor = reading.tree_.anchors[reading.tree_.nodes[seen].anchor];
  reading.aliases.push_back({reading.at(reading.tree_.nodes[seen].span), reading.at(anchor.span)});
}

bool is_null(const Reading& reading, std::uint32_t index) {
  const std::uint32_t node = document::resolve(reading.tree(), index).node;
  return reading.node(node).type == document::NodeType::null;
}

Detail with_nearest(std::string_view text, const OptionValues& candidates, Detail detail) {
  if (const auto best = nearest(text, candidates)) {
    detail.message = "nearest";
    detail.arguments.push_back({"nearest", std::string(*best)});
  }
  return detail;
}

// An id that was cut short is as common as one that is misspelt.
std::optional<std::string_view> suggestion_for(std::string_view id, const OptionValues& ids) {
  if (const auto best = nearest(id, ids, 1)) return best;
  const auto longer = std::ranges::find_if(ids, [&](std::string_view candidate) {
    return id.size() >= 6 && candidate.starts_with(id) && candidate[id.size()] == '-';
  });
  if (longer != ids.end()) return *longer;
  return nearest(id, ids, std::max<std::size_t>(2, id.size() / 5));
}

}  // namespace noken::loading
