#include "document/rest.h"

#include <algorithm>

#include "document/characters.h"
#include "document/encoding.h"
#include "document/lines.h"

namespace noken::document {

static constexpr std::size_t kNowhere = std::string_view::npos;

static void refuse_rest(std::string_view text, std::size_t at, Composer& composer) {
  const std::size_t end = trimmed_end(text, at, line_end(text, at));
  composer.issue({.diagnosis = Diagnosis::yaml_syntax_error,
                  .message = "text_after_document",
                  .span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - at)}});
  composer.skip(at, text.size());
}

static void refuse_second(std::string_view text, std::size_t marker, Composer& composer) {
  composer.issue({.diagnosis = Diagnosis::document_not_a_mapping,
                  .message = "second_document",
                  .span = {static_cast<std::uint32_t>(marker), 3}});
  composer.skip(marker, text.size());
}

void judge_rest(std::string_view text, std::size_t at, Composer& composer) {
  std::size_t second = kNowhere;
  at = std::max(at, byte_order_mark(text));
  while (at < text.size()) {
    const bool starts_line = at == byte_order_mark(text) || is(kBreak, text[at - 1]);
    if (starts_line && is_marker(text, at)) {
      if (text[at] == '-' && second == kNowhere) second = at;
      at += 3;
    }
    at = skip_blanks(text, at);
    const char c = byte_at(text, at);
    if (c == '#') composer.comment(at, trimmed_end(text, at, line_end(text, at)));
    if (c != '#' && !is(kBreak, c)) {
      return second == kNowhere ? refuse_rest(text, at, composer)
                                : refuse_second(text, second, composer);
    }
    at = skip_break(text, line_end(text, at));
  }
}

}  // namespace noken::document
