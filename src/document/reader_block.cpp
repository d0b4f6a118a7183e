#include <algorithm>

#include "document/characters.h"
#include "document/plain.h"
#include "document/reader.h"

namespace noken::document {

void Reader::read_node(Slot slot) {
  const bool has_gap = is_gap(text_, at_ + 1);
  switch (here()) {
    case '-':
      if (!has_gap) break;
      if (slot.may_open && !slot.is_anchored) return read_sequence(column());
      return refuse(
          {.message = "sequence_on_line", .span = span_to(at_, at_ + 1), .lost_from = at_});
    case '?':
    case ':':
      if (!has_gap) break;
      if (slot.may_open && here() == ':') return read_first_key(slot, empty_key(), at_);
      if (slot.may_open) return decline();
      return refuse({.message = here() == '?' ? "explicit_key" : "missing_key",
                     .span = span_to(at_, at_ + 1),
                     .lost_from = at_});
    case '!':
      return decline();
    case '&':
      return read_anchor(slot);
    case '*':
      return read_alias(slot);
    case '|':
    case '>':
      return read_block_scalar(slot);
    case '[':
    case '{':
      return read_flow(slot);
    default:
      break;
  }
  const bool is_quoted = here() == '"' || here() == '\'';
  if (!is_quoted && !starts_plain(text_, at_, false)) return refuse_start(at_);
  read_scalar(slot);
}

// The node stands on later lines, or it is empty.
void Reader::read_below(Slot slot, std::size_t after) {
  next_token();
  if (!is_ended_ && indent_ > slot.indent) {
    slot.may_open = true;
    slot.is_anchored = false;
    return read_node(slot);
  }
  const bool is_list_at_key =
      !is_ended_ && slot.is_map_value && indent_ == slot.indent && is_item(text_, at_);
  if (is_list_at_key) return read_sequence(indent_);
  composer_.leaf({.span = span_to(after, after)});
}

void Reader::read_sequence(int column) {
  if (composer_.is_full()) return leave_out_block(column);
  composer_.open(NodeType::sequence, Style::block, at_, column);
  const std::size_t frame = composer_.frames().size() - 1;
  do {
    read_item(column);
  } while (goes_on(frame));
  composer_.close(last_end_);
}

void Reader::read_item(int column) {
  const std::size_t after = last_end_ = ++at_;
  at_ = skip_blanks(text_, at_);
  const Slot slot{.indent = column, .may_open = true};
  if (at_line_end() || here() == '#') return read_below(slot, after);
  const auto gap = text_.substr(after, at_ - after);
  const std::size_t tab = gap.find('\t');
  if (tab != std::string_view::npos && (is_item(text_, at_) || is_key(text_, at_))) {
    refuse_tab(after + tab);
    return begin_line(at_);
  }
  indent_ = this->column();
  read_node(slot);
}

void Reader::read_mapping(int column, const Scalar& first_key) {
  if (composer_.is_full()) {
    at_ = first_key.node.span.offset;
    return leave_out_block(column);
  }
  composer_.open(NodeType::mapping, Style::block, first_key.node.span.offset, column);
  const std::size_t frame = composer_.frames().size() - 1;
  read_pair(column, first_key);
  while (goes_on(frame)) {
    Scalar key;
    if (read_key(key)) read_pair(column, key);
  }
  composer_.close(last_end_);
}

// Stands at the colon.
void Reader::read_pair(int column, const Scalar& key) {
  composer_.leaf(key.node);
  const std::size_t after = last_end_ = ++at_;
  at_ = skip_blanks(text_, at_);
  const Slot slot{.indent = column, .is_map_value = true};
  if (at_line_end() || here() == '#') return read_below(slot, after);
  read_node(slot);
}

// YAML allows `: value`; the key is then the empty text.
Scalar Reader::empty_key() const {
  return {.node = {.type = NodeType::scalar, .span = span_to(at_, at_)}, .end = at_};
}

// Whether an alias or a collection in brackets is the key of this line.
static bool is_rare_key(std::string_view text, std::size_t at) {
  const char first = text[at];
  if (first != '*' && first != '[' && first != '{') return false;
  const std::size_t end = line_end(text, at);
  int depth = 0;
  for (std::size_t i = at; i < end; ++i) {
    if (text[i] == '[' || text[i] == '{') ++depth;
    if (text[i] == ']' || text[i] == '}') --depth;
    if (text[i] == ':' && depth == 0 && is_gap(text, i + 1)) return true;
  }
  return false;
}

bool Reader::read_key(Scalar& key) {
  const char first = here();
  const bool has_gap = is_gap(text_, at_ + 1);
  if (first == '&' || first == '!' || (first == '?' && has_gap) || is_rare_key(text_, at_)) {
    decline();
    return false;
  }
  if (first == ':' && has_gap) {
    key = empty_key();
    return true;
  }
  const std::size_t start = at_;
  const bool is_quoted = first == '"' || first == '\'';
  if (!is_quoted && !starts_plain(text_, at_, false)) {
    refuse_key_start();
    return false;
  }
  if (!is_quoted) {
    key.end = plain_line_end(text_, at_, false);
    key.node = {.type = NodeType::scalar,
                .span = span_to(start, key.end),
                .text = text_.substr(start, key.end - start)};
  } else if (!scan_quoted_scalar(key, indent_, false)) {
    return false;
  }
  at_ = skip_blanks(text_, key.end);
  if (key.is_multiline) {
    refuse({.message = "unclosed_quote", .span = span_to(start, start + 1), .lost_from = start});
    return false;
  }
  if (here() == ':' && is_gap(text_, at_ + 1)) return true;
  refuse({.message = "missing_colon", .span = key.node.span, .lost_from = start});
  return false;
}

void Reader::refuse_key_start() {
  if (here() != '*' && here() != '[' && here() != '{') return refuse_start(at_);
  const std::size_t end = trimmed_end(text_, at_, line_end(text_, at_));
  refuse({.message = "missing_colon", .span = span_to(at_, end), .lost_from = at_});
}

// Whether the collection of this frame goes on with the token at hand. A collection that only
// closes must leave the token to one that is open around it.
bool Reader::goes_on(std::size_t index) {
  for (;;) {
    if (is_unwinding_ && resume_frame_ != index) return false;
    if (is_unwinding_) composer_.settle(last_end_);
    is_unwinding_ = false;
    if (is_ended_) return false;
    const Frame& frame = composer_.frames()[index];
    const bool is_list = frame.type == NodeType::sequence;
    if (indent_ == frame.column && is_item(text_, at_) == is_list) return true;
    if (fits(index)) return false;
    refuse_indentation();
  }
}

bool Reader::fits(std::size_t index) const {
  const bool item = is_item(text_, at_);
  while (index-- > 0) {
    const Frame& frame = composer_.frames()[index];
    if (frame.column < indent_) return false;
    if (frame.column == indent_ && item == (frame.type == NodeType::sequence)) return true;
  }
  return false;
}

// The collection at hand would be the 65th around one another: its lines are passed over as text.
void Reader::leave_out_block(int column) {
  const std::size_t start = at_;
  const std::size_t end = is_item(text_, at_) ? at_ + 1 : plain_line_end(text_, at_, false);
  composer_.issue({.diagnosis = Diagnosis::nesting_too_deep, .span = span_to(start, end)});
  const int outer = composer_.frames().back().column;
  const auto belongs = [&](const Line& line) {
    if (line.token >= text_.size()) return false;
    if (line.indent > outer || line.has_tab || text_[line.token] == '#') return true;
    return column == outer && line.indent == outer && is_item(text_, line.token);
  };
  Line line = content_line_after(text_, at_);
  while (belongs(line)) line = content_line_after(text_, line.token);
  composer_.skip(start, line.start);
  composer_.lose_value(start);
  begin_line(line.start);
}

}  // namespace noken::document
