#include "document/block_scalar.h"

#include <algorithm>
#include <limits>

#include "document/characters.h"
#include "document/lines.h"

namespace noken::document {

enum class Chomp : std::uint8_t { clip, strip, keep };

class BlockScalarScan {
 public:
  BlockScalarScan(std::string_view text, std::size_t at, int indent)
      : text_(text), is_folded_(text[at] == '>'), parent_(indent), at_(at + 1) {}

  BlockScalarToken run() {
    read_indicators();
    read_header_rest();
    if (!token_.has_valid_header) return std::move(token_);
    if (content_ < 0) find_indentation();
    while (read_line()) {
    }
    chomp();
    return std::move(token_);
  }

 private:
  void read_indicators() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c >= '1' && c <= '9' && content_ < 0) {
        content_ = std::max(parent_, 0) + (c - '0');
      } else if ((c == '+' || c == '-') && chomp_ == Chomp::clip) {
        chomp_ = c == '+' ? Chomp::keep : Chomp::strip;
      } else {
        break;
      }
    }
    token_.header_end = token_.end = at_;
  }

  void read_header_rest() {
    const std::size_t rest = skip_blanks(text_, at_);
    const std::size_t end = line_end(text_, rest);
    const bool has_comment = rest > at_ && byte_at(text_, rest) == '#';
    token_.has_valid_header = rest == end || has_comment;
    if (has_comment) {
      token_.comment = {static_cast<std::uint32_t>(rest), static_cast<std::uint32_t>(end - rest)};
    }
    token_.next = end;
  }

  void find_indentation() {
    const Line line = content_line_after(text_, token_.next);
    const bool is_empty = line.token >= text_.size() || line.indent <= parent_;
    content_ = is_empty ? std::numeric_limits<int>::max() : line.indent;
    if (!is_empty) refuse_deeper_blanks(line.start);
  }

  void refuse_deeper_blanks(std::size_t end) {
    std::size_t at = token_.next;
    while (at < end && token_.bad_blanks == std::string_view::npos) {
      const Line blank = line_after(text_, at);
      if (blank.start >= end) return;
      if (blank.indent > content_) token_.bad_blanks = blank.start;
      token_.has_tab_line |= blank.indent > content_ && blank.has_tab;
      at = line_end(text_, blank.token);
    }
  }

  // Takes the next line, if it still belongs to the scalar.
  bool read_line() {
    if (token_.next >= text_.size()) return false;
    const std::size_t start = skip_break(text_, token_.next);
    if (start >= text_.size()) return false;
    const Line line = line_at(text_, start);
    const std::size_t end = line_end(text_, line.token);
    if (line.indent < content_) {
      if (line.token < end) return false;
      token_.has_tab_line |= line.has_tab;
      if (end < text_.size()) ++breaks_;
    } else if (line.indent == 0 && is_marker(text_, start)) {
      return false;
    } else {
      take(start + static_cast<std::size_t>(content_), end);
    }
    token_.next = end;
    return true;
  }

  void take(std::size_t from, std::size_t end) {
    if (from == end) {
      if (end < text_.size()) ++breaks_;
      return;
    }
    append_breaks(is_folded_ && !is(kBlank, text_[from]));
    if (is_empty_) only_ = from;
    is_single_ = is_empty_;
    is_empty_ = false;
    token_.cooked += text_.substr(from, end - from);
    token_.end = trimmed_end(text_, from, end);
    content_end_ = end;
    breaks_ = 1;
  }

  // `breaks_` counts the line breaks since the last content. Between two lines of a folded scalar
  // that do not start with a blank, the first of them is folded away.
  void append_breaks(bool is_flush) {
    const bool folds = !is_empty_ && is_flush && was_flush_;
    if (folds && breaks_ == 1) token_.cooked += ' ';
    const int kept = folds ? breaks_ - 1 : breaks_;
    token_.cooked.append(static_cast<std::size_t>(kept), '\n');
    was_flush_ = is_flush;
  }

  void chomp() {
    const bool ends_in_break = content_end_ < text_.size();
    if (is_single_ && only_ == leading_free_start() && chomp_ != Chomp::keep) return make_view();
    if (chomp_ == Chomp::keep) {
      const int at_end = is_empty_ || ends_in_break ? breaks_ : 0;
      token_.cooked.append(static_cast<std::size_t>(at_end), '\n');
    } else if (chomp_ == Chomp::clip && !is_empty_) {
      if (ends_in_break) token_.cooked += '\n';
    }
  }

  // Where the only line's text starts in `cooked` terms: no line breaks were put before it.
  std::size_t leading_free_start() const {
    const bool is_bare = token_.cooked.size() == content_end_ - only_;
    return is_bare ? only_ : std::string_view::npos;
  }

  void make_view() {
    const bool keeps_break = chomp_ == Chomp::clip && content_end_ < text_.size();
    if (keeps_break && text_[content_end_] != '\n') {
      token_.cooked += '\n';
      return;
    }
    token_.is_view = true;
    token_.view = text_.substr(only_, content_end_ - only_ + (keeps_break ? 1 : 0));
  }

  std::string_view text_;
  bool is_folded_;
  int parent_;
  std::size_t at_;
  int content_ = -1;  // indentation of the content
  Chomp chomp_ = Chomp::clip;
  int breaks_ = 0;
  bool is_empty_ = true;
  bool is_single_ = false;
  bool was_flush_ = false;
  std::size_t only_ = 0;
  std::size_t content_end_ = 0;
  BlockScalarToken token_;
};

BlockScalarToken scan_block_scalar(std::string_view text, std::size_t at, int indent) {
  return BlockScalarScan(text, at, indent).run();
}

}  // namespace noken::document
