#include "loading/named.h"

namespace noken::loading {

using model::Element;
using model::KindId;

std::string ends_without_id(const model::Flow& flow) {
  if (flow.id.is_given()) return {};
  if (!flow.handle.empty()) return flow.handle.substr(0, flow.handle.find('#'));
  if (!flow.from.is_given() || !flow.to.is_given()) return {};
  return std::string(flow.from->id).append("->").append(flow.to->id);
}

void add_names(const model::Elements& elements, Named& named) {
  for (const Element* element : elements.in_order) {
    if (element->id.is_given()) {
      named.ids.emplace(*element->id, element);
    } else if (element->kind == KindId::flow) {
      ++named.flows[ends_without_id(static_cast<const model::Flow&>(*element))];
    }
  }
}

// References ask for the kind, and of infrastructure for its `jenis`.
static bool is_found_alike(const Element& a, const Element& b) {
  if (a.kind != b.kind) return false;
  if (a.kind != KindId::infrastructure) return true;
  const auto& one = static_cast<const model::Infrastructure&>(a).type;
  const auto& other = static_cast<const model::Infrastructure&>(b).type;
  return one.presence == other.presence && one.value == other.value;
}

static void add_otherwise(const Named& a, const Named& b, NamedOtherwise& otherwise) {
  for (const auto& [id, element] : a.ids) {
    const auto found = b.ids.find(id);
    if (found == b.ids.end() || !is_found_alike(*element, *found->second)) otherwise.ids.insert(id);
  }
}

NamedOtherwise named_otherwise(const Named& a, const Named& b) {
  NamedOtherwise otherwise{.has_flows = a.flows != b.flows};
  add_otherwise(a, b, otherwise);
  add_otherwise(b, a, otherwise);
  return otherwise;
}

static bool is_letter_of_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

static bool has_word_of(std::string_view text, const std::unordered_set<std::string_view>& ids) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t start = at;
    while (at < text.size() && is_letter_of_id(text[at])) ++at;
    std::string_view word = text.substr(start, at - start);
    if (word.ends_with('-')) word.remove_suffix(1);  // `app-a->app-b`
    if (!word.empty() && ids.contains(word)) return true;
  }
  return false;
}

bool may_name(std::string_view text, const NamedOtherwise& otherwise) {
  if (otherwise.ids.empty() && !otherwise.has_flows) return false;
  if (text.contains('\\') || text.contains('\0')) return true;
  if (otherwise.has_flows && text.contains("->")) return true;
  return !otherwise.ids.empty() && has_word_of(text, otherwise.ids);
}

}  // namespace noken::loading
