#include "document/quoted.h"

#include "document/characters.h"
#include "document/escape.h"
#include "document/lines.h"

namespace noken::document {

std::size_t closing_quote_on_line(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t end = at + 1; end < text.size() && !is(kBreak, text[end]); ++end) {
    if (text[end] == '\\' && quote == '"') {
      ++end;
    } else if (text[end] == quote) {
      if (quote == '"' || byte_at(text, end + 1) != quote) return end + 1;
      ++end;
    }
  }
  return std::string_view::npos;
}

// Reads the inside of the quotes piece by piece; what cannot stay as it is goes to `cooked`.
class QuoteScan {
 public:
  QuoteScan(std::string_view text, std::size_t at, Surroundings where)
      : text_(text), where_(where), quote_(text[at]), at_(at + 1), kept_(at + 1) {}

  QuotedToken run() {
    while (!done_) step();
    return std::move(token_);
  }

 private:
  void step() {
    while (at_ < text_.size() && !stops(text_[at_])) ++at_;
    if (at_ >= text_.size()) return finish(QuoteState::unclosed);
    if (text_[at_] == quote_) return step_quote();
    if (text_[at_] == '\\') return step_escape();
    step_line();
  }

  bool stops(char c) const {
    return c == quote_ || c == '\n' || c == '\r' || (c == '\\' && quote_ == '"');
  }

  void step_quote() {
    if (quote_ == '\'' && byte_at(text_, at_ + 1) == '\'') {
      keep(at_ + 1);
      at_ += 2;
      kept_ = at_;
      return;
    }
    if (token_.is_cooked) keep(at_);
    ++at_;
    finish(QuoteState::closed);
  }

  void step_escape() {
    if (at_ + 1 < text_.size() && is(kBreak, text_[at_ + 1])) {
      keep(at_);
      ++at_;
      return next_line(true);
    }
    const Escape escape = read_escape(text_, at_);
    if (!escape.is_valid) {
      token_.escape = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(escape.length)};
      return finish(QuoteState::bad_escape);
    }
    keep(at_);
    token_.cooked += escape.value;
    at_ += escape.length;
    kept_ = at_;
  }

  void step_line() {
    keep(trimmed_end(text_, kept_, at_));
    next_line(false);
  }

  void next_line(bool is_joined) {
    const Line line = content_line_after(text_, at_);
    const bool is_inside = line.indent > where_.indent || line.has_tab;
    const bool is_end = line.indent == 0 && is_marker(text_, line.start);
    if (line.token >= text_.size() || !is_inside || is_end) return finish(QuoteState::unclosed);
    if (!is_joined) append_fold(token_.cooked, line.breaks);
    if (is_joined) token_.cooked.append(static_cast<std::size_t>(line.breaks - 1), '\n');
    token_.is_multiline = true;
    at_ = kept_ = line.token;
  }

  void keep(std::size_t end) {
    token_.is_cooked = true;
    token_.cooked += text_.substr(kept_, end - kept_);
  }

  void finish(QuoteState state) {
    token_.state = state;
    token_.end = at_;
    done_ = true;
  }

  std::string_view text_;
  Surroundings where_;
  char quote_;
  std::size_t at_;
  std::size_t kept_;  // bytes from here on are not yet in `cooked`
  bool done_ = false;
  QuotedToken token_;
};

QuotedToken scan_quoted(std::string_view text, std::size_t at, Surroundings where) {
  return QuoteScan(text, at, where).run();
}

}  // namespace noken::document
