#include "formatting/canonical.h"

#include <algorithm>
#include <vector>

#include "document/tree.h"
#include "formatting/same_document.h"
#include "formatting/writer.h"

namespace noken::formatting {

using document::Tree;

// Windows ends lines with two characters; the file keeps doing so.
static std::string with_line_ends(const std::string& text, bool is_windows) {
  if (!is_windows) return text;
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return result;
}

static std::string without_carriage_returns(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends_line = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!ends_line) result += text[i];
  }
  return result;
}

// Tags, and `---` or `%` lines, are not part of the tree; whoever wrote them meant something.
static bool has_tags(const Tree& tree, std::string_view text) {
  std::vector<bool> is_known(text.size());
  const auto know = [&](const document::Span& span) {
    for (std::size_t at = span.offset; at < span.offset + span.length; ++at) is_known[at] = true;
  };
  for (const document::Span& comment : tree.comments) know(comment);
  for (const document::Node& node : tree.nodes) {
    if (node.type == document::NodeType::scalar) know(node.span);
  }
  for (std::size_t at = text.find('!'); at != std::string_view::npos; at = text.find('!', at + 1)) {
    if (!is_known[at]) return true;
  }
  return false;
}

static bool has_markers(std::string_view text) {
  static constexpr std::string_view kMarkers[] = {"\n---", "\n...", "\r---", "\r..."};
  return text.starts_with("---") || text.starts_with('%') ||
         std::ranges::any_of(kMarkers, [&](auto marker) { return text.contains(marker); });
}

static bool says_more(const Tree& tree, std::string_view text) {
  return has_markers(text) || has_tags(tree, text);
}

Canonical canonical(std::string_view text, bool is_settings) {
  const std::string plain = without_carriage_returns(text);
  const Tree before = document::parse(plain);
  if (!before.issues.empty()) return {.outcome = Outcome::unreadable};
  if (before.root == document::kNone) return {.outcome = Outcome::same};
  if (says_more(before, plain)) return {.outcome = Outcome::unproved};
  const std::string written = write_document(before, plain, is_settings);
  const Tree after = document::parse(written);
  if (!is_same_document(before, plain, after, written)) return {.outcome = Outcome::unproved};
  if (write_document(after, written, is_settings) != written) return {.outcome = Outcome::unproved};
  std::string result = with_line_ends(written, text.contains("\r\n"));
  if (result == text) return {.outcome = Outcome::same};
  return {.outcome = Outcome::changed, .text = std::move(result)};
}

}  // namespace noken::formatting
