#include "loading/foreign_text.h"

#include <algorithm>

namespace noken::loading {

// Whole blocks are looked at without a branch, so that the compiler makes wide instructions of it.
static constexpr std::size_t kBlock = 4096;

// An escape or a zero may hide any character.
static bool is_hiding(char c) { return c == '\\' || c == '\0'; }

static bool has_hiding(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kBlock) {
    bool found = false;
    for (const char c : text.substr(at, kBlock)) found |= is_hiding(c);
    if (found) return true;
  }
  return false;
}

bool may_name_member(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); at += kBlock) {
    const char* start = text.data() + at;
    const std::size_t count = std::min(kBlock, text.size() - at - 1);
    bool found = false;
    for (std::size_t i = 0; i < count; ++i) {
      const auto next = static_cast<unsigned char>(start[i + 1]);
      const bool is_name = start[i] == ':' && next > ' ' && next != '/';
      found |= is_name;
    }
    if (found) return true;
  }
  return has_hiding(text);
}

bool may_hold(std::string_view text, const std::vector<std::string>& ids) {
  return std::ranges::any_of(ids, [&](const std::string& id) { return text.contains(id); }) ||
         has_hiding(text);
}

}  // namespace noken::loading
