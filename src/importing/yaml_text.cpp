#include "importing/yaml_text.h"

#include <algorithm>

#include "base/unicode.h"
#include "formatting/key_order.h"
#include "formatting/scalar.h"

namespace noken::importing {

using formatting::Meaning;
using model::Type;

static constexpr std::size_t kWidth = 100;

// Numbers, days and flags stand as they are; texts may need quotes.
static bool is_bare(Type type) {
  return type == Type::flag || type == Type::integer || type == Type::decimal ||
         type == Type::rupiah || type == Type::date || type == Type::year ||
         type == Type::year_range || type == Type::code;
}

static std::string one(const FieldPath& path, const std::string& item) {
  return is_bare(path.field->type.type) ? item : formatting::written(item);
}

std::string in_flow(const FieldPath& path, const Value& value) {
  if (!value.is_list) return one(path, value.items.front());
  std::vector<std::string> items;
  for (const std::string& item : value.items) items.push_back(one(path, item));
  return fmt::format("[{}]", fmt::join(items, ", "));
}

static Lines as_literal(std::string_view key, std::string_view text) {
  Lines lines = {fmt::format("{}: |-", key)};
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back("  " + std::string(text.substr(0, end)));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

Lines as_pair(std::string_view key, const FieldPath& path, const Value& value) {
  const std::string& first = value.items.front();
  const bool has_lines =
      !value.is_list && first.contains('\n') && first.find_first_of("\t\r") == std::string::npos;
  if (has_lines) return as_literal(key, first);
  const std::string line = fmt::format("{}: {}", key, in_flow(path, value));
  if (!value.is_list || display_width(line) + 4 <= kWidth) return {line};
  Lines lines = {fmt::format("{}:", key)};
  for (const std::string& item : value.items) lines.push_back("  - " + one(path, item));
  return lines;
}

static std::size_t rank_of(const model::Kind& kind, const FieldPath& path) {
  Meaning meaning = formatting::meaning_under(formatting::meaning_of_document(false), kind.key);
  std::size_t rank = 0;
  for (const std::string& key : keys_of(path.text)) {
    rank = rank * 1000 + formatting::rank_of(meaning, key);
    meaning = formatting::meaning_under(meaning, key);
  }
  return keys_of(path.text).size() == 1 ? rank * 1000 : rank;
}

// Maps are opened once for all their fields.
static Lines lines_of(const std::vector<NewField>& fields) {
  Lines lines;
  std::string open;
  for (const NewField& field : fields) {
    const std::vector<std::string> keys = keys_of(field.path.text);
    const std::string outer = keys.size() > 1 ? keys.front() : "";
    if (!outer.empty() && outer != open) lines.push_back(outer + ":");
    open = outer;
    for (std::string& line : as_pair(keys.back(), field.path, field.value))
      lines.push_back((outer.empty() ? "" : "  ") + std::move(line));
  }
  return lines;
}

std::string as_item(const model::Kind& kind, std::vector<NewField> fields,
                    std::string_view margin) {
  std::ranges::stable_sort(fields, {},
                           [&](const NewField& field) { return rank_of(kind, field.path); });
  std::string text;
  const char* sign = "- ";
  for (const std::string& line : lines_of(fields)) {
    text += fmt::format("{}{}{}\n", margin, sign, line);
    sign = "  ";
  }
  return text;
}

}  // namespace noken::importing
