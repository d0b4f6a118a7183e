// Ids, handles and the ids of pillars.

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "loading/convert.h"
#include "loading/resolving.h"
#include "model/kind.h"

namespace noken::loading {

using model::Architecture;
using model::Element;
using model::Flow;
using model::KindId;

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\0'; }

static std::string_view token_at(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && (is_blank(bytes[at]) || bytes[at] == '"' || bytes[at] == '\'')) ++at;
  const std::size_t end = bytes.find_first_of(" \t\r\n\"',}]#", at);
  return bytes.substr(at, std::min(end, bytes.size()) - at);
}

static bool is_word_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

static void add_words_in(std::string_view bytes, std::unordered_set<std::string>& words) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const std::size_t start = at;
    while (at < bytes.size() && is_word_letter(bytes[at])) ++at;
    std::string_view word = bytes.substr(start, at - start);
    if (word.ends_with('-')) word.remove_suffix(1);  // `app-a->app-b`
    if (!word.empty()) words.emplace(word);
  }
}

void add_left_out(std::string_view bytes, model::LeftOut& left_out) {
  // UTF-16 is UTF-8 with zeros between, as far as ids go.
  std::string plain;
  if (bytes.find('\0') != std::string_view::npos) {
    std::ranges::copy_if(bytes, std::back_inserter(plain), [](char c) { return c != '\0'; });
    bytes = plain;
  }
  add_words_in(bytes, left_out.words);
  for (std::size_t at = bytes.find("id"); at != std::string_view::npos;
       at = bytes.find("id", at + 2)) {
    if (at > 0 && is_word_letter(bytes[at - 1])) continue;  // `valid:`
    std::size_t colon = at + 2;
    while (colon < bytes.size() &&
           (is_blank(bytes[colon]) || bytes[colon] == '"' || bytes[colon] == '\''))
      ++colon;
    if (colon >= bytes.size() || bytes[colon] != ':') continue;
    left_out.ids.emplace(token_at(bytes, colon + 1));
  }
}

void Resolving::note(Diagnosis diagnosis, const Element* element, Location at, Detail detail) {
  notes.push_back({.finding = {.diagnosis = diagnosis,
                               .message = detail.message,
                               .location = at,
                               .arguments = std::move(detail.arguments),
                               .related = std::move(detail.related),
                               .field = detail.field,
                               .value = std::move(detail.value)},
                   .element = element});
}

// What was written where an id was refused, and the id that the finding proposes: names that
// RUJ-001 says nothing of.
static std::vector<std::string> refused_names(const Architecture& architecture,
                                              const Element& element) {
  const Location& at = element.id.at;
  if (!at.known()) return {};  // the bytes that were skipped may hold it
  std::string_view text = architecture.sources.text(at.file).substr(at.offset, at.length);
  if (text.size() > 1 && (text.front() == '"' || text.front() == '\'')) {
    text = text.substr(1, text.size() - 2);
  }
  return {std::string(text), suggest_id(text)};
}

void Resolving::note_reserved(Element& element) {
  const std::string id(*element.id);
  note(Diagnosis::duplicate_id, &element, element.id.at,
       {.message = "reserved", .field = "id", .value = id, .arguments = {{"id", id}}});
}

// `app-absensi` of `opd-dinkes` may be called `app-absensi-dinkes`.
static std::string id_with_owner(const Architecture& architecture, const Element& element) {
  const std::string_view owner = owning_agency(element);
  if (element.kind == KindId::agency || owner.find('-') == std::string_view::npos) return {};
  const std::string id = fmt::format("{}{}", *element.id, owner.substr(owner.find('-')));
  return is_id(id) && architecture.find(id) == nullptr ? id : std::string();
}

// The second element keeps its handle, but nothing can be said about who names it.
void Resolving::note_duplicate(Element& element, const Element& first) {
  const std::string id(*element.id);
  const std::string other = id_with_owner(architecture_, element);
  note(Diagnosis::duplicate_id, &element, element.id.at,
       {.message = other.empty() ? "" : "suggestion",
        .field = "id",
        .value = id,
        .arguments = {{"id", id}, {"suggestion", other}},
        .related = {{first.id.at, "first"}}});
  element.id.presence = model::Presence::refused;
}

void Resolving::index_elements() {
  std::vector<std::pair<Element*, const Element*>> duplicates;
  std::size_t count = 0;
  for (const auto& file : architecture_.files) count += file->in_order.size();
  architecture_.elements.reserve(count);
  architecture_.by_id.reserve(count);
  for (const auto& file : architecture_.files) {
    for (Element* element : file->in_order) {
      element->number = static_cast<std::uint32_t>(architecture_.elements.size());
      architecture_.elements.push_back(element);
      architecture_.of(element->kind).push_back(element);
      if (element->id.presence == model::Presence::refused) {
        std::ranges::move(refused_names(architecture_, *element),
                          std::inserter(refused_ids_, refused_ids_.end()));
      }
      if (!element->id.is_given()) continue;
      element->handle = *element->id;
      const auto [first, is_first] = architecture_.by_id.try_emplace(*element->id, element);
      if (element->id->starts_with("nas-")) {
        note_reserved(*element);
      } else if (!is_first) {
        duplicates.emplace_back(element, first->second);
      }
    }
  }
  for (const auto& [element, first] : duplicates) note_duplicate(*element, *first);
}

static std::string order_of(const Flow& flow) {
  std::string order(flow.mechanism.is_given() ? *flow.mechanism : std::string_view());
  for (const auto& data : flow.data) order += fmt::format(" {}", data.value.id);
  return order;
}

// `dari->ke`, the name that most flows go by.
static std::string ends_of(const Flow& flow) {
  std::string ends;
  ends.reserve(flow.from->id.size() + 2 + flow.to->id.size());
  ends.append(flow.from->id).append("->").append(flow.to->id);
  return ends;
}

// Flows between the same two get numbers, the first has none.
static void number_flows(std::vector<Flow*> flows) {
  std::ranges::sort(flows, {},
                    [](const Flow* flow) { return std::pair{order_of(*flow), flow->number}; });
  const std::string ends = flows.front()->handle;
  for (std::size_t i = 1; i < flows.size(); ++i)
    flows[i]->handle = fmt::format("{}#{}", ends, i + 1);
}

void Resolving::name_flows() {
  std::vector<Flow*> named;
  std::unordered_map<std::string_view, Flow*> first;
  std::unordered_map<Flow*, std::vector<Flow*>> others;  // with the same ends as the first
  for (Element* element : architecture_.of(KindId::flow)) {
    auto& flow = static_cast<Flow&>(*element);
    std::string ends = ends_of(flow);
    flow.shown_name = flow.name.is_given() ? std::string(*flow.name) : ends;
    if (!flow.handle.empty() || !flow.from.is_given() || !flow.to.is_given()) continue;
    flow.handle = std::move(ends);
    named.push_back(&flow);
    const auto [place, is_first] = first.try_emplace(flow.handle, &flow);
    if (!is_first) others[place->second].push_back(&flow);
  }
  for (auto& [flow, group] : others) {
    group.push_back(flow);
    number_flows(std::move(group));
  }
  for (const Flow* flow : named) flow_handles_.insert(flow->handle);
}

void Resolving::check_pillars() {
  OptionValues ids;
  for (const auto& pillar : architecture_.packs->pillars) ids.push_back(pillar.id);
  for (Element* element : architecture_.of(KindId::pillar)) {
    if (!element->id.is_given() || std::ranges::find(ids, *element->id) != ids.end()) continue;
    const std::string id(*element->id);
    note(Diagnosis::unknown_option, element, element->id.at,
         {.message = "pillar",
          .field = "id",
          .value = id,
          .arguments = {{"value", id}, {"options", fmt::format("`{}`", fmt::join(ids, "`, `"))}}});
  }
}

}  // namespace noken::loading
