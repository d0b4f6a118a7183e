#include "document/plain.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <bit>
#include <cstring>

#include "document/characters.h"
#include "document/lines.h"

namespace noken::document {

// A byte that can follow `-`, `?` or `:` so that it is text and no indicator.
static bool is_plain_safe(std::string_view text, std::size_t at, bool in_flow) {
  if (is_gap(text, at)) return false;
  return !in_flow || !is(kFlowIndicator, text[at]);
}

bool starts_plain(std::string_view text, std::size_t at, bool in_flow) {
  const char first = byte_at(text, at);
  if (first == '-' || first == '?' || first == ':') return is_plain_safe(text, at + 1, in_flow);
  return !is(kStartsOther, first);
}

// The next byte of `kStopsBlockPlain`, sixteen at a time where the processor can; the last ones are
// looked at one by one.
static std::size_t next_stop(std::string_view text, std::size_t at) {
#ifdef __SSE2__
  const __m128i colon = _mm_set1_epi8(':');
  const __m128i hash = _mm_set1_epi8('#');
  const __m128i feed = _mm_set1_epi8('\n');
  const __m128i carriage_return = _mm_set1_epi8('\r');
  for (; at + sizeof(__m128i) <= text.size(); at += sizeof(__m128i)) {
    __m128i bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const __m128i signs = _mm_or_si128(_mm_cmpeq_epi8(bytes, colon), _mm_cmpeq_epi8(bytes, hash));
    const __m128i breaks =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage_return));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(signs, breaks)));
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
#endif
  while (at < text.size() && !is(kStopsBlockPlain, text[at])) ++at;
  return at;
}

static std::size_t next_flow_stop(std::string_view text, std::size_t at) {
  while (at < text.size() && !is(kStopsBlockPlain | kFlowIndicator, text[at])) ++at;
  return at;
}

std::size_t plain_line_end(std::string_view text, std::size_t at, bool in_flow) {
  std::size_t end = at;
  for (;; ++end) {
    end = in_flow ? next_flow_stop(text, end) : next_stop(text, end);
    if (end >= text.size()) break;
    const char c = text[end];
    if (c == ':' && is_plain_safe(text, end + 1, in_flow)) continue;
    if (c == '#' && end > at && !is(kBlank, text[end - 1])) continue;
    break;
  }
  return trimmed_end(text, at, end);
}

void append_fold(std::string& to, int breaks) {
  if (breaks == 1) {
    to += ' ';
  } else {
    to.append(static_cast<std::size_t>(breaks - 1), '\n');
  }
}

static bool continues(std::string_view text, const Line& line, Surroundings where) {
  if (line.token >= text.size() || text[line.token] == '#') return false;
  if (line.indent == 0 && is_marker(text, line.start)) return false;
  if (line.indent <= where.indent && !(where.in_flow && line.has_tab)) return false;
  return !where.in_flow || !is(kFlowIndicator, text[line.token]);
}

static bool ends_as_key(std::string_view text, std::size_t end) {
  return byte_at(text, skip_blanks(text, end)) == ':';
}

PlainToken scan_plain(std::string_view text, std::size_t at, Surroundings where) {
  PlainToken token{.end = plain_line_end(text, at, where.in_flow)};
  for (;;) {
    const std::size_t rest = skip_blanks(text, token.end);
    if (rest >= text.size() || !is(kBreak, text[rest])) return token;
    const Line line = content_line_after(text, rest);
    if (!continues(text, line, where)) return token;
    const std::size_t end = plain_line_end(text, line.token, where.in_flow);
    if (!where.in_flow && ends_as_key(text, end)) {
      token.stray_key = line.token;
      return token;
    }
    if (end == line.token) return token;
    if (!token.is_folded) token.folded = text.substr(at, token.end - at);
    token.is_folded = true;
    append_fold(token.folded, line.breaks);
    token.folded += text.substr(line.token, end - line.token);
    token.end = end;
  }
}

bool spells_null(std::string_view text) {
  if (text.size() == 1) return text[0] == '~';
  return text == "null" || text == "Null" || text == "NULL";
}

}  // namespace noken::document
