#include "importing/make_id.h"

#include <algorithm>

#include "base/unicode.h"
#include "loading/convert.h"
#include "report/skeleton.h"

namespace noken::importing {

// In brackets at the end, with a capital.
static std::string short_name_in(std::string_view name) {
  const std::size_t open = name.rfind('(');
  if (open == std::string_view::npos || !name.ends_with(')')) return {};
  const std::string_view inner = name.substr(open + 1, name.size() - open - 2);
  const bool is_word = inner.size() >= 2 && inner.size() <= 20 && !inner.contains(' ');
  const bool has_capital = std::ranges::any_of(inner, [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_word && has_capital ? loading::suggest_id(inner) : std::string();
}

std::string words_for_id(std::string_view name) {
  constexpr std::size_t kMost = 40;
  std::string id = short_name_in(name);
  if (!id.empty()) return id;
  for (const char c : normalised(name)) {
    if (c == ' ') id += '-';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) id += c;
  }
  const std::size_t cut = id.rfind('-', kMost);
  if (id.size() > kMost) id.resize(cut == std::string::npos || cut == 0 ? kMost : cut);
  while (id.ends_with('-')) id.pop_back();
  return id;
}

std::string without_prefix(std::string_view agency) {
  return std::string(agency.starts_with("opd-") ? agency.substr(4) : agency);
}

std::string made_id(const Importing& importing, const RowElement& row, std::string_view name) {
  const std::string words = words_for_id(name);
  if (words.empty()) return {};
  const std::string first = std::string(report::id_prefix(row.kind().id)) + words;
  std::vector<std::string> tries = {first};
  if (!row.agency.empty()) tries.push_back(first + "-" + without_prefix(row.agency));
  for (int number = 2; number < 100; ++number) tries.push_back(fmt::format("{}-{}", first, number));
  for (const std::string& id : tries) {
    if (loading::is_id(id) && !importing.names.has_id(id)) return id;
  }
  return {};
}

}  // namespace noken::importing
