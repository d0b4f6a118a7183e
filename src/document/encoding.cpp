#include "document/encoding.h"

#include <algorithm>

#include "base/unicode.h"

namespace noken::document {

static Issue issue_at(std::size_t offset, const char* message) {
  return {.diagnosis = Diagnosis::file_not_utf8,
          .message = message,
          .span = {static_cast<std::uint32_t>(offset), 1},
          .argument = std::to_string(offset)};
}

static bool has_wide_mark(std::string_view text) {
  using namespace std::string_view_literals;
  return text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv) ||
         text.starts_with("\0\0\xFE\xFF"sv);
}

std::optional<Issue> encoding_issue(std::string_view text) {
  if (has_wide_mark(text)) return issue_at(0, "utf16");
  const std::size_t nul = text.find('\0');
  const std::size_t invalid = first_invalid_utf8(text).value_or(std::string_view::npos);
  const std::size_t first = std::min(nul, invalid);
  if (first == std::string_view::npos) return std::nullopt;
  return issue_at(first, first == nul ? "nul" : "");
}

std::size_t byte_order_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

}  // namespace noken::document
