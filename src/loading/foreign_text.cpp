#include "loading/foreign_text.h"

#include <algorithm>

namespace noken::loading {

// An escape or a zero may hide any character.
static bool has_hiding(std::string_view text) { return text.contains('\\') || text.contains('\0'); }

bool may_name_member(std::string_view text) {
  std::size_t colon = text.find(':');
  while (colon != std::string_view::npos && colon + 1 < text.size()) {
    const auto next = static_cast<unsigned char>(text[colon + 1]);
    if (next > ' ' && next != '/') return true;
    colon = text.find(':', colon + 1);
  }
  return has_hiding(text);
}

static bool is_blank_or_quote(char c) { return c == ' ' || c == '\t' || c == '"' || c == '\''; }

static std::string_view without_blanks_behind(std::string_view text) {
  while (!text.empty() && is_blank_or_quote(text.back())) text.remove_suffix(1);
  return text;
}

static bool is_key_letter(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

// Whether what stands before an id makes it the item of a list or the value of another field. In
// doubt it does not: after a line end, an anchor, a tag, a key that is an alias.
static bool is_for_other_field(std::string_view before) {
  before = without_blanks_behind(before);
  if (before.empty()) return false;
  const char last = before.back();
  if (last == '[' || last == ',' || last == '-') return true;
  if (last != ':') return false;
  before.remove_suffix(1);
  before = without_blanks_behind(before);
  std::size_t start = before.size();
  while (start > 0 && is_key_letter(before[start - 1])) --start;
  const std::string_view key = before.substr(start);
  const bool is_alias = start > 0 && before[start - 1] == '*';
  return !key.empty() && !is_alias && !key.ends_with("id");
}

static bool may_define(std::string_view text, std::string_view id) {
  for (std::size_t at = text.find(id); at != std::string_view::npos; at = text.find(id, at + 1)) {
    if (!is_for_other_field(text.substr(0, at))) return true;
  }
  return false;
}

bool may_hold(std::string_view text, const std::vector<std::string>& ids) {
  return std::ranges::any_of(ids, [&](const std::string& id) { return may_define(text, id); }) ||
         has_hiding(text);
}

}  // namespace noken::loading
