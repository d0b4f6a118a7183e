#include <algorithm>

#include "document/characters.h"
#include "document/quoted.h"
#include "document/reader.h"

namespace noken::document {

// No block line is ever compared with the column of a collection in brackets.
static constexpr int kFlowColumn = -2;

void Reader::read_flow(Slot slot) {
  const std::size_t start = at_;
  const bool is_open = read_collection(slot.indent);
  if (is_unwinding_) return;
  last_end_ = at_;
  const std::size_t rest = skip_blanks(text_, at_);
  const bool is_key = byte_at(text_, rest) == ':' && is_gap(text_, rest + 1);
  if (is_key && slot.may_open) return decline();
  if (is_key) {
    refuse({.message = "nested_mapping_on_line", .span = span_to(start, at_), .lost_from = start});
  } else if (is_line_done("text_after_bracket", start)) {
    if (is_open) composer_.close(at_);
    return next_token();
  }
  if (is_open) composer_.discard();
}

// Reads up to the closing bracket. True when the collection is complete; it is for the caller to
// close it.
bool Reader::read_collection(int indent) {
  if (composer_.is_full()) {
    leave_out_flow(indent);
    return false;
  }
  const std::size_t start = at_;
  const bool is_list = here() == '[';
  const NodeType type = is_list ? NodeType::sequence : NodeType::mapping;
  composer_.open(type, Style::flow, start, kFlowColumn);
  last_end_ = ++at_;
  const FlowEnd end = read_entries(indent, is_list ? ']' : '}');
  if (end == FlowEnd::closed) return true;
  if (end == FlowEnd::missing) {
    refuse({.message = "unclosed_bracket",
            .span = span_to(start, start + 1),
            .lost_from = start,
            .argument = std::string(1, text_[start])});
    composer_.discard();
  } else {
    composer_.close(last_end_);
  }
  return false;
}

Reader::FlowEnd Reader::read_entries(int indent, char closing) {
  bool wants_entry = true;
  while (skip_flow_space(indent)) {
    const char c = here();
    if (c == closing) {
      ++at_;
      return FlowEnd::closed;
    }
    if (c == ',' && !wants_entry) {
      wants_entry = true;
      ++at_;
      continue;
    }
    if (!wants_entry || is(kFlowIndicator, c)) refuse_between(wants_entry);
    if (!is_unwinding_) read_entry(indent, closing == '}');
    if (is_unwinding_) return FlowEnd::refused;
    wants_entry = false;
  }
  return FlowEnd::missing;
}

// A token that cannot stand here between the entries. An opening bracket is an entry itself.
void Reader::refuse_between(bool wants_entry) {
  const char c = here();
  if (wants_entry && (c == '[' || c == '{')) return;
  if (c == ']' || c == '}') return refuse_start(at_);
  if (c == ',') {
    return refuse({.message = "extra_comma", .span = span_to(at_, at_ + 1), .lost_from = at_});
  }
  const bool is_colon = c == ':' && is_gap(text_, at_ + 1);
  const std::size_t end = std::max(plain_line_end(text_, at_, true), at_ + 1);
  const Span place = is_colon ? last_leaf_ : span_to(at_, end);
  refuse({.message = "missing_comma", .span = place, .lost_from = place.offset});
}

void Reader::read_entry(int indent, bool in_mapping) {
  const bool is_json = std::string_view("\"'[{").find(here()) != std::string_view::npos;
  const bool is_key_empty = here() == ':' && !starts_plain(text_, at_, true);
  if (in_mapping) return read_flow_key(indent, is_json, is_key_empty);
  if (is_key_empty) return read_flow_pair(indent, empty_key());
  read_flow_value(indent, true);
  if (!is_unwinding_ && is_colon_here(is_json)) decline();
}

void Reader::read_flow_key(int indent, bool is_json, bool is_empty) {
  const bool is_plain = starts_plain(text_, at_, true);
  const bool is_rare = std::string_view("?&*![{").find(here()) != std::string_view::npos;
  if (is_rare && !is_plain) return decline();
  if (!is_json && !is_plain && !is_empty) return refuse_flow_start(false);
  Scalar key = empty_key();
  if (!is_empty && !scan_scalar(key, indent, true)) return;
  composer_.leaf(key.node);
  at_ = last_end_ = key.end;
  last_leaf_ = key.node.span;
  if (!skip_flow_space(indent)) return;
  if (is_colon_here(is_json)) {
    last_end_ = ++at_;
    if (!skip_flow_space(indent)) return;
  }
  if (last_end_ != key.end && !is_entry_end()) return read_flow_value(indent);
  composer_.leaf({.span = span_to(last_end_, last_end_)});
}

bool Reader::is_entry_end() const {
  const char c = byte_at(text_, at_);
  return c == ',' || c == ']' || c == '}';
}

// A colon that makes a key of what stands before it. After quotes and brackets it needs no blank
// behind it.
bool Reader::is_colon_here(bool is_json) const {
  const std::size_t colon = skip_blanks(text_, at_);
  if (byte_at(text_, colon) != ':') return false;
  return is_json || is_gap(text_, colon + 1) || is(kFlowIndicator, text_[colon + 1]);
}

void Reader::read_flow_value(int indent, bool may_pair) {
  switch (here()) {
    case '[':
    case '{':
      if (read_collection(indent)) composer_.close(at_);
      if (!is_unwinding_) last_end_ = at_;
      return;
    case '!':
      return decline();
    case '*':
      return read_flow_alias();
    case '&':
      if (!read_anchor_token(composer_.has_pending_anchor()) || !skip_flow_space(indent)) return;
      if (!is_entry_end()) return read_flow_value(indent);
      return composer_.leaf({.span = span_to(last_end_, last_end_)});
    default:
      break;
  }
  const bool is_quoted = here() == '"' || here() == '\'';
  if (!is_quoted && !starts_plain(text_, at_, true)) return refuse_flow_start(may_pair);
  read_flow_scalar(indent, may_pair);
}

void Reader::read_flow_scalar(int indent, bool may_pair) {
  Scalar scalar;
  if (!scan_scalar(scalar, indent, true)) return;
  at_ = last_end_ = scalar.end;
  last_leaf_ = scalar.node.span;
  const bool is_plain = scalar.node.style == Style::plain;
  if (may_pair && !scalar.is_multiline && is_colon_here(!is_plain)) {
    return read_flow_pair(indent, scalar);
  }
  if (is_plain && spells_null(scalar.node.text)) scalar.node.type = NodeType::null;
  composer_.leaf(scalar.node);
}

// `key: value` in a list without braces is a mapping of one pair.
void Reader::read_flow_pair(int indent, const Scalar& key) {
  const bool is_anchored = composer_.has_pending_anchor();
  if (is_anchored || composer_.is_full()) return decline();
  composer_.open(NodeType::mapping, Style::flow, key.node.span.offset, kFlowColumn);
  composer_.leaf(key.node);
  last_end_ = at_ = skip_blanks(text_, at_) + 1;
  if (skip_flow_space(indent) && !is_entry_end()) {
    read_flow_value(indent);
  } else {
    composer_.leaf({.span = span_to(last_end_, last_end_)});
  }
  composer_.close(last_end_);
}

void Reader::read_flow_alias() {
  const Span token = name_at(at_);
  if (token.length < 2) return refuse_start(at_);
  if (composer_.has_pending_anchor()) {
    return refuse({.message = "anchor_on_alias", .span = token, .lost_from = at_});
  }
  at_ = last_end_ = at_ + token.length;
  last_leaf_ = token;
  put_alias(token);
}

void Reader::refuse_flow_start(bool may_be_key) {
  const char c = here();
  if (may_be_key && (c == '?' || c == ':')) return decline();
  if (c != '?' && c != ':' && c != '-') return refuse_start(at_);
  const char* const without_key = c == ':' ? "missing_key" : "explicit_key";
  refuse({.message = c == '-' ? "dash_in_brackets" : without_key,
          .span = span_to(at_, at_ + 1),
          .lost_from = at_});
}

// Blanks, comments and line breaks inside brackets. False, without moving past the break, when the
// lines inside the brackets are over: the text ends, or a line is not indented more than the
// collection around.
bool Reader::skip_flow_space(int indent) {
  for (;;) {
    at_ = skip_blanks(text_, at_);
    if (at_ < text_.size() && text_[at_] == '#' && is_gap(text_, at_ - 1)) {
      add_comment(at_);
      at_ = line_end(text_, at_);
    }
    if (!at_line_end()) return true;
    const Line line = content_line_after(text_, at_);
    if (line.token >= text_.size()) return false;
    const char c = text_[line.token];
    const bool closes = line.indent == indent && (c == ']' || c == '}');
    if (line.indent <= indent && !line.has_tab && !closes && c != '#') return false;
    if (line.indent == 0 && is_marker(text_, line.start)) return false;
    at_ = line.token;
  }
}

// The brackets at hand open the 65th collection around one another: they are passed over as text.
void Reader::leave_out_flow(int indent) {
  const std::size_t start = at_;
  composer_.issue({.diagnosis = Diagnosis::nesting_too_deep, .span = span_to(start, start + 1)});
  std::size_t depth = 0;
  do {
    const char c = here();
    std::size_t end = std::max(plain_line_end(text_, at_, true), at_ + 1);
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    if (is(kFlowIndicator, c)) end = at_ + 1;
    bool is_broken = false;
    if (c == '"' || c == '\'') {
      const QuotedToken token = scan_quoted(text_, at_, {.indent = indent, .in_flow = true});
      is_broken = token.state == QuoteState::unclosed;
      end = token.end;
    }
    at_ = end;
    if (depth > 0 && (is_broken || !skip_flow_space(indent))) return resume_after(start, start);
  } while (depth > 0);
  composer_.skip(start, at_);
  composer_.lose_value(start);
}

}  // namespace noken::document
