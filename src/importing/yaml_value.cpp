// Values in the place of others.

#include "formatting/insertion.h"
#include "importing/yaml_writing.h"

namespace noken::importing {

using document::kNone;
using document::Node;
using document::NodeType;

std::size_t end_of(const Node& node) { return node.span.offset + node.span.length; }

// Behind the colon of a key.
static std::optional<std::size_t> colon_end(const Writing& writing, std::uint32_t key) {
  const std::string_view text = writing.file.text;
  const std::size_t colon = text.find_first_not_of(' ', end_of(writing.node(key)));
  if (colon == std::string_view::npos || text[colon] != ':') return std::nullopt;
  return colon + 1;
}

std::optional<Edit> fill_null(const Writing& writing, const Spot& spot,
                              const std::string& written) {
  const Node& value = writing.node(spot.value);
  if (value.span.length > 0)
    return Edit{.offset = value.span.offset, .length = value.span.length, .text = written};
  const auto place = colon_end(writing, spot.key);
  if (!place) return std::nullopt;
  return Edit{.offset = *place, .text = " " + written};
}

// The items of a list in block style, each on its line behind the dash of the first.
static std::string as_items(const NewField& field, std::string_view margin) {
  std::string text;
  for (const std::string& item : field.value.items) {
    const Value one{.is_list = false, .items = {item}};
    if (!text.empty()) text += "\n" + std::string(margin);
    text += "- " + in_flow(field.path, one);
  }
  return text;
}

std::string margin_of(const Writing& writing, const Node& node) {
  const std::size_t line = writing.file.text.rfind('\n', node.span.offset) + 1;
  std::string margin(node.span.offset - line, ' ');
  return margin;
}

static std::vector<std::uint32_t> items_of(const Writing& writing, const Node& list) {
  std::vector<std::uint32_t> items;
  for (auto at = list.first_child; at != kNone; at = writing.node(at).next) items.push_back(at);
  return items;
}

// Behind the items that are there, when they are the first of those that shall be.
static std::optional<Edit> extend_list(const Writing& writing, const Node& list,
                                       const NewField& field) {
  const std::vector<std::uint32_t> items = items_of(writing, list);
  const auto& wanted = field.value.items;
  if (items.empty() || items.size() >= wanted.size()) return std::nullopt;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (writing.node(items[i]).text != wanted[i]) return std::nullopt;
  }
  NewField rest = field;
  rest.value.items.erase(rest.value.items.begin(),
                         rest.value.items.begin() + static_cast<std::ptrdiff_t>(items.size()));
  const std::string& text = writing.file.text;
  const std::size_t end = end_of(writing.node(items.back()));
  if (text[list.span.offset] == '[') {
    const std::string flow = in_flow(rest.path, rest.value);
    return Edit{.offset = end, .text = ", " + flow.substr(1, flow.size() - 2)};
  }
  const std::string margin = margin_of(writing, list);
  const std::size_t place = formatting::end_of_line(text, end - 1);
  const std::string before = text[place - 1] == '\n' ? "" : "\n";
  const std::string added = before + margin + as_items(rest, margin) + "\n";
  return Edit{.offset = place, .text = formatting::with_line_ends_of(text, added)};
}

std::optional<Edit> replace_value(const Writing& writing, const Spot& spot, const NewField& field) {
  const Node& value = writing.node(spot.value);
  if (value.anchor != kNone || value.type == NodeType::mapping) return std::nullopt;
  if (value.type == NodeType::null)
    return fill_null(writing, spot, in_flow(field.path, field.value));
  const std::string_view token =
      std::string_view(writing.file.text).substr(value.span.offset, value.span.length);
  const bool is_list = value.type == NodeType::sequence && field.value.is_list;
  if (auto extended = is_list ? extend_list(writing, value, field) : std::nullopt) return extended;
  const bool is_block_list = value.type == NodeType::sequence && token.starts_with('-');
  std::string text = is_block_list && field.value.is_list
                         ? as_items(field, margin_of(writing, value))
                         : in_flow(field.path, field.value);
  if (is_block_list && !field.value.is_list) return std::nullopt;
  if (token.ends_with('\n')) text += "\n";
  return Edit{.offset = value.span.offset, .length = value.span.length, .text = std::move(text)};
}

}  // namespace noken::importing
