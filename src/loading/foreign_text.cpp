#include "loading/foreign_text.h"

#include <algorithm>
#include <cstring>

namespace noken::loading {

// An escape or a zero may hide any character.
static bool has_hiding(std::string_view text) { return text.contains('\\') || text.contains('\0'); }

namespace {

// The bytes from the first to the last of some places.
struct Range {
  std::size_t first = std::string_view::npos;
  std::size_t last = 0;

  bool empty() const { return first == std::string_view::npos; }
  void add(std::size_t at) {
    first = std::min(first, at);
    last = std::max(last, at);
  }
};

}  // namespace

static bool is_key_letter(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

// The key of the entry of the document that begins with this line, as `aplikasi:`; else nothing.
static std::string_view key_at(std::string_view text, std::size_t line) {
  std::size_t end = line;
  while (end < text.size() && is_key_letter(text[end])) ++end;
  const bool is_key = end < text.size() && text[end] == ':' &&
                      (end + 1 == text.size() || text.find_first_of(" \r\n", end + 1) == end + 1);
  return is_key ? text.substr(line, end - line) : std::string_view();
}

// A line that belongs to the entry above it: what is indented, an item of its list, a remark.
static bool continues_entry(std::string_view text, std::size_t line) {
  const std::string_view start = text.substr(line, 3);
  return start != "---" && std::string_view(" -#\r\n").contains(text[line]);
}

// The entries in which the range lies; the whole text when a key is there twice, there may be
// several documents, or something else stands where keys do.
static std::string_view entries_around(std::string_view text, const Range& range) {
  std::vector<std::string_view> keys;
  std::size_t first = 0;
  std::size_t end = text.size();
  for (std::size_t line = 0; line < text.size();) {
    const std::string_view key = key_at(text, line);
    const bool is_twice = !key.empty() && std::ranges::find(keys, key) != keys.end();
    if (is_twice || (key.empty() && !continues_entry(text, line))) return text;
    if (!key.empty()) {
      keys.push_back(key);
      if (line <= range.first) first = line;
      if (line > range.last) end = std::min(end, line);
    }
    const std::size_t feed = text.find('\n', line);
    line = feed == std::string_view::npos ? text.size() : feed + 1;
  }
  return text.substr(first, end - first);
}

std::string_view part_naming_members(std::string_view text) {
  if (has_hiding(text)) return text;
  Range range;
  for (std::size_t colon = text.find(':');
       colon != std::string_view::npos && colon + 1 < text.size();
       colon = text.find(':', colon + 1)) {
    const auto next = static_cast<unsigned char>(text[colon + 1]);
    const bool is_digit = next >= '0' && next <= '9';  // no id begins with one, but `08:00` has it
    if (next > ' ' && next != '/' && !is_digit) range.add(colon);
  }
  return range.empty() ? std::string_view() : entries_around(text, range);
}

static bool is_blank_or_quote(char c) { return c == ' ' || c == '\t' || c == '"' || c == '\''; }

static std::string_view without_blanks_behind(std::string_view text) {
  while (!text.empty() && is_blank_or_quote(text.back())) text.remove_suffix(1);
  return text;
}

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

// The first letter of an id stands everywhere, so std::string_view would stop at each word.
static std::size_t find_id(std::string_view text, std::string_view id, std::size_t from) {
  const char* start = text.data() + from;
  // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the sizes stand beside
  const void* found = ::memmem(start, text.size() - from, id.data(), id.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

static void add_definitions(std::string_view text, std::string_view id, Range& range) {
  for (std::size_t at = find_id(text, id, 0); at != std::string_view::npos;
       at = find_id(text, id, at + 1)) {
    if (!is_for_other_field(text.substr(0, at))) range.add(at);
  }
}

std::string_view part_holding(std::string_view text, const std::vector<std::string>& ids) {
  if (has_hiding(text)) return text;
  Range range;
  for (const std::string& id : ids) add_definitions(text, id, range);
  return range.empty() ? std::string_view() : entries_around(text, range);
}

}  // namespace noken::loading
