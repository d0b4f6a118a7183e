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

bool may_hold(std::string_view text, const std::vector<std::string>& ids) {
  return std::ranges::any_of(ids, [&](const std::string& id) { return text.contains(id); }) ||
         has_hiding(text);
}

}  // namespace noken::loading
