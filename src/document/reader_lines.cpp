#include "document/characters.h"
#include "document/reader.h"

namespace noken::document {

Span Reader::span_to(std::size_t from, std::size_t end) const {
  return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)};
}

void Reader::add_comment(std::size_t at) {
  composer_.comment(at, trimmed_end(text_, at, line_end(text_, at)));
}

// From a place where the line holds nothing more but blanks or a comment to the next token of block
// structure.
void Reader::next_token() {
  at_ = skip_blanks(text_, at_);
  if (at_ < text_.size() && text_[at_] == '#') {
    add_comment(at_);
    at_ = line_end(text_, at_);
  }
  begin_line(skip_break(text_, at_));
}

void Reader::begin_line(std::size_t start) {
  Line line = line_at(text_, start);
  while (!stand_at(line)) line = line_at(text_, at_);
}

// Stands at the token of the line, or at the start of the next one when this holds none.
bool Reader::stand_at(const Line& line) {
  at_ = line.token;
  line_start_ = line.start;
  indent_ = line.indent;
  if (line.token >= text_.size()) return is_ended_ = true;
  const char c = text_[line.token];
  if (c == '#') add_comment(line.token);
  if (c == '#' || is(kBreak, c)) {
    at_ = skip_break(text_, line_end(text_, line.token));
    return false;
  }
  if (line.has_tab) {
    refuse_tab(line.tab());
    return false;
  }
  is_ended_ = line.indent == 0 && is_marker(text_, line.start);
  return true;
}

// A line that a tab indents goes, and what is indented below it. Lines that follow at once are the
// same mistake.
void Reader::refuse_tab(std::size_t tab) {
  if (tab_run_end_ != line_start_) {
    composer_.issue({.diagnosis = Diagnosis::tab_indentation, .span = span_to(tab, tab + 1)});
  }
  const auto depth = composer_.frames().size();
  composer_.mark_incomplete(depth == 0 ? 0 : depth - 1);
  tab_run_end_ = skip_deeper_lines(tab);
}

std::size_t Reader::skip_deeper_lines(std::size_t from) {
  const auto& frames = composer_.frames();
  const int column = frames.empty() ? 0 : frames.back().column;
  std::size_t end = skip_break(text_, line_end(text_, from));
  at_ = end;
  while (at_ < text_.size()) {
    const Line line = line_at(text_, at_);
    const char c = byte_at(text_, line.token);
    const bool is_content = line.token < text_.size() && !is(kBreak, c) && c != '#';
    if (is_content && (line.indent <= column || line.has_tab)) break;
    if (c == '#' && line.token < text_.size()) add_comment(line.token);
    at_ = skip_break(text_, line_end(text_, line.token));
    if (is_content) end = at_;
  }
  composer_.skip(from, end);
  return end;
}

}  // namespace noken::document
