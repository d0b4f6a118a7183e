#include "base/glob.h"

#include <vector>

namespace noken {

static std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (!part.empty() && part != ".") parts.push_back(part);
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  return parts;
}

// The usual two-pointer walk: on a mismatch the last star takes one character more.
static bool matches_part(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t taken = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      taken = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++taken;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

bool matches_glob(std::string_view pattern, std::string_view path) {
  const auto wanted = parts_of(pattern);
  const auto given = parts_of(path);
  // reachable[j]: the parts of the pattern so far match the first j parts of the path.
  std::vector<bool> reachable(given.size() + 1, false);
  reachable[0] = true;
  for (const std::string_view part : wanted) {
    std::vector<bool> next(given.size() + 1, false);
    bool any = false;
    for (std::size_t j = 0; j <= given.size(); ++j) {
      any = any || reachable[j];
      if (part == "**") next[j] = any;
      if (part != "**" && j > 0 && reachable[j - 1] && matches_part(part, given[j - 1]))
        next[j] = true;
    }
    reachable = next;
  }
  for (std::size_t j = 1; j <= given.size(); ++j) {
    if (reachable[j]) return !wanted.empty();
  }
  return false;
}

}  // namespace noken
