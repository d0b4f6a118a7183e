#include "document/block_scalar.h"
#include "document/characters.h"
#include "document/quoted.h"
#include "document/reader.h"

namespace noken::document {

bool Reader::scan_quoted_scalar(Scalar& scalar, int indent, bool in_flow) {
  QuotedToken token = scan_quoted(text_, at_, {.indent = indent, .in_flow = in_flow});
  if (token.state == QuoteState::unclosed) {
    refuse({.message = "unclosed_quote", .span = span_to(at_, at_ + 1), .lost_from = at_});
    return false;
  }
  if (token.state == QuoteState::bad_escape) {
    refuse({.message = "bad_escape",
            .span = token.escape,
            .lost_from = at_,
            .argument = std::string(text_.substr(token.escape.offset, token.escape.length))});
    return false;
  }
  scalar.end = token.end;
  scalar.is_multiline = token.is_multiline;
  scalar.node = {.type = NodeType::scalar,
                 .style = here() == '"' ? Style::double_quoted : Style::single_quoted,
                 .span = span_to(at_, token.end)};
  scalar.node.text = token.is_cooked ? composer_.cook(std::move(token.cooked))
                                     : text_.substr(at_ + 1, token.end - at_ - 2);
  return true;
}

bool Reader::scan_scalar(Scalar& scalar, int indent, bool in_flow) {
  if (here() == '"' || here() == '\'') return scan_quoted_scalar(scalar, indent, in_flow);
  PlainToken token = scan_plain(text_, at_, {.indent = indent, .in_flow = in_flow});
  scalar.end = token.end;
  scalar.is_multiline = token.is_folded;
  scalar.stray_key = token.stray_key;
  scalar.node = {.type = NodeType::scalar, .span = span_to(at_, token.end)};
  scalar.node.text = token.is_folded ? composer_.cook(std::move(token.folded))
                                     : text_.substr(at_, token.end - at_);
  return true;
}

// A scalar on a block line, or the first key of a mapping.
void Reader::read_scalar(Slot slot) {
  Scalar scalar;
  if (!scan_scalar(scalar, slot.indent, false)) return;
  const std::size_t start = at_;
  const bool is_quoted = scalar.node.style != Style::plain;
  const std::size_t rest = skip_blanks(text_, scalar.end);
  const bool has_colon = rest < text_.size() && text_[rest] == ':';
  if (has_colon && is_gap(text_, rest + 1)) return read_first_key(slot, scalar, rest);
  const bool lacks_colon = scalar.stray_key != std::string_view::npos || (is_quoted && has_colon);
  if (lacks_colon && slot.may_open && !slot.is_anchored) {
    const std::size_t end = is_quoted ? scalar.end : plain_line_end(text_, start, false);
    return refuse({.message = "missing_colon", .span = span_to(start, end), .lost_from = start});
  }
  at_ = last_end_ = scalar.end;
  if (!is_line_done("text_after_quote", start)) return;
  if (!is_quoted && spells_null(scalar.node.text)) scalar.node.type = NodeType::null;
  composer_.leaf(scalar.node);
  next_token();
}

void Reader::read_first_key(Slot slot, const Scalar& key, std::size_t colon) {
  const std::size_t start = at_;
  if (key.is_multiline) {
    return refuse(
        {.message = "unclosed_quote", .span = span_to(start, start + 1), .lost_from = start});
  }
  if (!slot.may_open) {
    return refuse({.message = "nested_mapping_on_line", .span = key.node.span, .lost_from = start});
  }
  if (slot.is_anchored) return decline();
  const int key_column = column();
  at_ = colon;
  read_mapping(key_column, key);
}

// Whether the line holds nothing more but a comment; else what follows is refused.
bool Reader::is_line_done(const char* message, std::size_t lost_from) {
  const std::size_t rest = skip_blanks(text_, at_);
  const char c = byte_at(text_, rest);
  if (is(kBreak, c) || (c == '#' && rest > at_)) return true;
  refuse({.message = message,
          .span = span_to(rest, trimmed_end(text_, rest, line_end(text_, rest))),
          .lost_from = lost_from});
  return false;
}

void Reader::read_block_scalar(Slot slot) {
  const std::size_t start = at_;
  BlockScalarToken token = scan_block_scalar(text_, at_, slot.indent);
  if (!token.has_valid_header) {
    const std::size_t end = trimmed_end(text_, start, line_end(text_, start));
    return refuse({.message = "block_header", .span = span_to(start, end), .lost_from = start});
  }
  // To YAML a tab is text, however it looks, and may be the first of the scalar.
  if (token.has_tab_line) return decline();
  if (token.bad_blanks != std::string_view::npos) {
    return refuse({.message = "blank_line_too_deep",
                   .span = span_to(token.bad_blanks, token.bad_blanks + 1),
                   .lost_from = start});
  }
  Node node{.type = NodeType::scalar,
            .style = here() == '|' ? Style::literal : Style::folded,
            .span = span_to(start, token.end)};
  node.text = token.is_view ? token.view : composer_.cook(std::move(token.cooked));
  if (token.comment.length > 0) add_comment(token.comment.offset);
  last_end_ = token.end;
  at_ = token.next;
  composer_.leaf(node);
  next_token();
}

// The name after `*` or `&`, or nothing.
Span Reader::name_at(std::size_t at) const {
  std::size_t end = at + 1;
  while (end < text_.size() && !is(kBlank | kBreak | kFlowIndicator, text_[end])) ++end;
  return span_to(at, end);
}

void Reader::read_alias(Slot slot) {
  const Span token = name_at(at_);
  if (token.length < 2) return refuse_start(at_);
  if (composer_.has_pending_anchor()) {
    return refuse({.message = "anchor_on_alias", .span = token, .lost_from = at_});
  }
  const std::size_t start = at_;
  const std::size_t end = start + token.length;
  const std::size_t rest = skip_blanks(text_, end);
  const bool is_key = byte_at(text_, rest) == ':' && is_gap(text_, rest + 1);
  if (is_key && slot.may_open) return decline();
  const std::string_view name = text_.substr(start + 1, token.length - 1);
  const bool is_clean = is(kBreak, byte_at(text_, rest)) || (text_[rest] == '#' && rest > end);
  if (!is_clean && composer_.anchor_named(name) == kNone) {
    return refuse({.message = "unknown_alias",
                   .span = token,
                   .lost_from = start,
                   .argument = std::string(name)});
  }
  at_ = last_end_ = end;
  if (!is_line_done("text_after_alias", start)) return;
  put_alias(token);
  next_token();
}

// An unknown alias costs its own place only.
void Reader::put_alias(Span token) {
  const std::string_view name = text_.substr(token.offset + 1, token.length - 1);
  const std::uint32_t anchor = composer_.anchor_named(name);
  if (anchor != kNone) return composer_.alias(anchor, token);
  composer_.issue({.diagnosis = Diagnosis::yaml_syntax_error,
                   .message = "unknown_alias",
                   .span = token,
                   .argument = std::string(name)});
  composer_.skip(token.offset, token.offset + token.length);
  composer_.lose_value(token.offset);
}

bool Reader::read_anchor_token(bool is_second) {
  const Span token = name_at(at_);
  if (token.length < 2) {
    refuse_start(at_);
    return false;
  }
  if (is_second) {
    refuse({.message = "second_anchor", .span = token, .lost_from = at_});
    return false;
  }
  composer_.anchor(text_.substr(at_ + 1, token.length - 1), token);
  at_ = last_end_ = at_ + token.length;
  return true;
}

void Reader::read_anchor(Slot slot) {
  if (composer_.has_pending_anchor() && !slot.is_anchored) return decline();
  if (!read_anchor_token(slot.is_anchored)) return;
  const std::size_t after = at_;
  at_ = skip_blanks(text_, at_);
  if (at_line_end() || (here() == '#' && at_ > after)) return read_below(slot, after);
  slot.is_anchored = true;
  read_node(slot);
}

}  // namespace noken::document
