#include "document/foreign_tokens.h"

#include "document/block_scalar.h"
#include "document/characters.h"
#include "document/quoted.h"

namespace noken::document {

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text[at] == '#') at = line_end(text, at);
    if (at >= text.size() || !is(kBlank | kBreak, text[at])) break;
    ++at;
  }
  return at;
}

static std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is(kBlank | kBreak | kFlowIndicator, text[at])) ++at;
  return at;
}

std::size_t skip_properties(std::string_view text, std::size_t at) {
  at = skip_space(text, at);
  while (at < text.size() && (text[at] == '!' || text[at] == '&')) {
    at = skip_space(text, word_end(text, at + 1));
  }
  return at;
}

std::size_t properties_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  at = skip_space(text, at);
  while (at < text.size() && (text[at] == '!' || text[at] == '&')) {
    end = word_end(text, at + 1);
    at = skip_space(text, end);
  }
  return end;
}

Span anchor_at(std::string_view text, std::size_t at) {
  at = skip_space(text, at);
  while (at < text.size() && text[at] == '!') at = skip_space(text, word_end(text, at + 1));
  if (byte_at(text, at) != '&') return {};
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(word_end(text, at) - at)};
}

static ScalarToken quoted_token(std::string_view text, std::size_t at, Surroundings where) {
  const QuotedToken token = scan_quoted(text, at, where);
  return {.end = token.end,
          .style = text[at] == '"' ? Style::double_quoted : Style::single_quoted,
          .is_unclosed = token.state == QuoteState::unclosed};
}

ScalarToken scalar_token(std::string_view text, std::size_t at, Surroundings where) {
  switch (byte_at(text, at)) {
    case '"':
    case '\'':
      return quoted_token(text, at, where);
    case '|':
      return {scan_block_scalar(text, at, where.indent).end, Style::literal};
    case '>':
      return {scan_block_scalar(text, at, where.indent).end, Style::folded};
    default:
      return {scan_plain(text, at, where).end};
  }
}

}  // namespace noken::document
