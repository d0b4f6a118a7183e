#include "importing/yaml_edit.h"

#include <algorithm>
#include <tuple>

#include "formatting/insertion.h"
#include "formatting/key_order.h"
#include "importing/yaml_writing.h"

namespace noken::importing {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Style;
using formatting::Meaning;

namespace {

// Some fields that go under one new key, or into one mapping.
struct Addition {
  std::uint32_t mapping = kNone;
  std::string key;               // of `mapping`
  std::vector<NewField> fields;  // one, or those of a new map
  bool is_map = false;
};

}  // namespace

std::string applied(const std::string& text, std::vector<Edit> edits) {
  std::ranges::stable_sort(edits, {},
                           [](const Edit& edit) { return std::tuple(edit.offset, edit.order); });
  std::string result;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    result += text.substr(at, edit.offset - at);
    result += edit.text;
    at = edit.offset + edit.length;
  }
  return result + text.substr(at);
}

// The rank of a key in its mapping, and of those that are there.
static Meaning meaning_in(const Writing& writing, const Addition& addition) {
  const Meaning element =
      formatting::meaning_under(formatting::meaning_of_document(false), writing.kind.key);
  if (addition.mapping == writing.element) return element;
  return formatting::meaning_under(element, keys_of(addition.fields.front().path.text).front());
}

// The pair that comes next before the key in canonical order, else the first; its value.
static std::uint32_t pair_before(const Writing& writing, const Addition& addition,
                                 const Meaning& meaning) {
  const std::size_t rank = formatting::rank_of(meaning, addition.key);
  std::uint32_t found = writing.node(writing.node(addition.mapping).first_child).next;
  std::size_t nearest = 0;
  for (auto key = writing.node(addition.mapping).first_child; key != kNone;) {
    const std::uint32_t value = writing.node(key).next;
    const std::size_t own = formatting::rank_of(meaning, writing.node(key).text);
    if (own <= rank && own >= nearest) {
      found = value;
      nearest = own;
    }
    key = writing.node(value).next;
  }
  return found;
}

static std::string flow_text(const Addition& addition) {
  if (!addition.is_map) {
    const NewField& field = addition.fields.front();
    return fmt::format("{}: {}", addition.key, in_flow(field.path, field.value));
  }
  std::vector<std::string> pairs;
  for (const NewField& field : addition.fields) {
    pairs.push_back(
        fmt::format("{}: {}", keys_of(field.path.text).back(), in_flow(field.path, field.value)));
  }
  return fmt::format("{}: {{{}}}", addition.key, fmt::join(pairs, ", "));
}

static std::string block_text(const Addition& addition, std::string_view margin) {
  Lines lines;
  if (addition.is_map) lines.push_back(addition.key + ":");
  for (const NewField& field : addition.fields) {
    for (const std::string& line :
         as_pair(keys_of(field.path.text).back(), field.path, field.value))
      lines.push_back((addition.is_map ? "  " : "") + line);
  }
  std::string text;
  for (const std::string& line : lines) text += fmt::format("{}{}\n", margin, line);
  return text;
}

// In flow style behind the value; in block style on lines of their own, behind the comments that
// speak of it.
static std::optional<Edit> add_pair(const Writing& writing, const Addition& addition) {
  const Node& mapping = writing.node(addition.mapping);
  if (mapping.first_child == kNone) {
    if (mapping.span.length < 2) return std::nullopt;
    return Edit{.offset = mapping.span.offset + 1, .text = flow_text(addition)};
  }
  const Meaning meaning = meaning_in(writing, addition);
  const std::size_t rank = formatting::rank_of(meaning, addition.key);
  const Node& before = writing.node(pair_before(writing, addition, meaning));
  const std::string& text = writing.file.text;
  if (mapping.style == Style::flow)
    return Edit{.offset = end_of(before), .order = rank, .text = ", " + flow_text(addition)};
  const std::string margin = margin_of(writing, writing.node(mapping.first_child));
  const std::size_t last = end_of(before) - (before.span.length > 0 ? 1 : 0);
  const std::size_t place =
      formatting::past_comments(text, formatting::end_of_line(text, last), margin.size());
  std::string added = block_text(addition, margin);
  if (place > 0 && text[place - 1] != '\n') added.insert(0, "\n");
  return Edit{.offset = place, .order = rank, .text = formatting::with_line_ends_of(text, added)};
}

// A map that is not there yet is opened once for all its fields.
static void add_to(std::vector<Addition>& additions, const Spot& spot, const NewField& field) {
  const std::vector<std::string> keys = keys_of(field.path.text);
  const bool opens_map = spot.depth + 1 < keys.size();
  for (Addition& each : additions) {
    if (!opens_map || each.mapping != spot.mapping || each.key != keys[spot.depth]) continue;
    each.fields.push_back(field);
    return;
  }
  additions.push_back({spot.mapping, keys[spot.depth], {field}, opens_map});
}

// A key without a value becomes a map.
static std::optional<Edit> fill_with_map(const Writing& writing, const Spot& spot,
                                         const NewField& field) {
  if (writing.node(spot.value).type != NodeType::null) return std::nullopt;
  const std::string pair =
      fmt::format("{{{}: {}}}", keys_of(field.path.text).back(), in_flow(field.path, field.value));
  return fill_null(writing, spot, pair);
}

std::optional<std::vector<Edit>> edits_for(const SourceFile& file, const model::Kind& kind,
                                           std::uint32_t mapping,
                                           const std::vector<NewField>& fields) {
  const Writing writing{.file = file, .kind = kind, .element = mapping};
  std::vector<Edit> edits;
  std::vector<Addition> additions;
  for (const NewField& field : fields) {
    const std::vector<std::string> keys = keys_of(field.path.text);
    const Spot spot = find_spot(file.tree, mapping, keys);
    if (spot.is_elsewhere) return std::nullopt;
    if (spot.key == kNone) {
      add_to(additions, spot, field);
      continue;
    }
    const bool is_whole = spot.depth + 1 == keys.size();
    auto edit =
        is_whole ? replace_value(writing, spot, field) : fill_with_map(writing, spot, field);
    if (!edit) return std::nullopt;
    edits.push_back(*std::move(edit));
  }
  for (const Addition& addition : additions) {
    auto edit = add_pair(writing, addition);
    if (!edit) return std::nullopt;
    edits.push_back(*std::move(edit));
  }
  return edits;
}

}  // namespace noken::importing
