#include "document/foreign_tree.h"

#include <algorithm>

#include "document/characters.h"
#include "document/encoding.h"
#include "document/lines.h"

namespace noken::document {

static Span span_between(std::size_t from, std::size_t end) {
  return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)};
}

bool ForeignTree::in_flow() const {
  const auto& frames = composer_.frames();
  return !frames.empty() && frames.back().style == Style::flow;
}

bool ForeignTree::expects_key() const {
  const auto& frames = composer_.frames();
  return !frames.empty() && frames.back().type == NodeType::mapping && frames.back().key == kNone;
}

Surroundings ForeignTree::surroundings() const {
  for (std::size_t i = composer_.frames().size(); i-- > 0;) {
    const Frame& frame = composer_.frames()[i];
    if (frame.style == Style::block) return {.indent = frame.column, .in_flow = in_flow()};
  }
  return {.indent = -1, .in_flow = in_flow()};
}

bool ForeignTree::starts_scalar(std::size_t at) const {
  return std::string_view("\"'|>").find(byte_at(bytes_, at)) != std::string_view::npos;
}

int ForeignTree::column(std::size_t at) const {
  const auto line = bytes_.substr(0, at).find_last_of("\r\n");
  const bool is_first = line == std::string_view::npos;
  return static_cast<int>(at - (is_first ? byte_order_mark(text_) : line + 1));
}

void ForeignTree::anchor(std::size_t offset) {
  const Span token = anchor_at(bytes_, offset);
  if (token.length > 0) composer_.anchor(text_.substr(token.offset + 1, token.length - 1), token);
}

void ForeignTree::null(std::size_t offset) {
  if (is_left_out()) return;
  const std::size_t at = skip_properties(bytes_, offset);
  const std::size_t end = plain_line_end(bytes_, at, in_flow());
  const bool is_key = byte_at(bytes_, skip_blanks(bytes_, end)) == ':';
  const bool is_written = at >= last_end_ && spells_null(bytes_.substr(at, end - at));
  if (!is_written || (is_key && !expects_key())) return put_nothing(offset, Style::plain);
  put(span_between(at, end), Style::plain, "");
}

void ForeignTree::alias(std::size_t offset) {
  if (is_left_out()) return;
  const std::size_t at = skip_space(bytes_, offset);
  const std::size_t name = std::min(at + 1, bytes_.size());
  std::size_t end = name;
  while (!is_gap(bytes_, end) && !is(kFlowIndicator, bytes_[end])) ++end;
  pass_gap(at);
  last_end_ = end;
  if (composer_.has_pending_anchor()) {
    composer_.issue({.diagnosis = Diagnosis::yaml_syntax_error,
                     .message = "anchor_on_alias",
                     .span = span_between(at, end)});
    composer_.skip(at, end);
    return composer_.lose_value(at);
  }
  const std::uint32_t anchor = composer_.anchor_named(text_.substr(name, end - name));
  if (anchor == kNone) return composer_.lose_value(at);
  composer_.alias(anchor, span_between(at, end));
}

bool ForeignTree::scalar(std::size_t offset, const std::string& value) {
  const std::size_t at = skip_properties(bytes_, offset);
  if (value.empty() && !starts_scalar(at)) {
    put_nothing(offset, Style::literal);
    return true;
  }
  const ScalarToken token = scalar_token(bytes_, at, surroundings());
  if (token.is_unclosed) return false;
  put(span_between(at, std::max(at, token.end)), token.style, value);
  return true;
}

// Behind the colon of a pair or the dash of an item, when they are what comes next.
std::size_t ForeignTree::behind_sign() const {
  const std::size_t colon = skip_blanks(bytes_, last_end_);
  if (byte_at(bytes_, colon) == ':') return colon + 1;
  const bool in_list = !composer_.frames().empty() && !in_flow() &&
                       composer_.frames().back().type == NodeType::sequence;
  const std::size_t dash = skip_space(bytes_, last_end_);
  return in_list && is_item(bytes_, dash) ? dash + 1 : last_end_;
}

// An empty node stands behind its tag and anchor, or else behind its sign.
void ForeignTree::put_nothing(std::size_t offset, Style style) {
  std::size_t at = behind_sign();
  const std::size_t start = skip_space(bytes_, offset);
  const std::size_t end = properties_end(bytes_, start);
  if (start >= last_end_ && end > start) at = std::max(at, end);
  put(span_between(at, at), style, "");
}

void ForeignTree::put(Span token, Style style, const std::string& value) {
  const std::size_t at = std::max<std::size_t>(token.offset, last_end_);
  const std::size_t end = std::max<std::size_t>(at, token.offset + token.length);
  pass_gap(at);
  if (style == Style::literal || style == Style::folded) note_head(at);
  last_end_ = end;
  if (is_left_out()) return;
  const bool is_quoted = style == Style::single_quoted || style == Style::double_quoted;
  std::string_view inside = text_.substr(at, end - at);
  if (is_quoted && inside.size() >= 2) inside = inside.substr(1, inside.size() - 2);
  const bool is_null = style == Style::plain && value.empty();
  Node node{.type = is_null && !expects_key() ? NodeType::null : NodeType::scalar,
            .style = style,
            .span = span_between(at, end)};
  node.text = is_null || inside == value ? inside : composer_.cook(value);
  composer_.leaf(node);
}

// The first line of a block scalar may bear a comment.
void ForeignTree::note_head(std::size_t at) {
  const std::size_t head = bytes_.find_first_not_of("0123456789+-", at + 1);
  if (!starts_scalar(at) || head == std::string_view::npos) return;
  const std::size_t sign = skip_blanks(bytes_, head);
  if (sign == head || byte_at(bytes_, sign) != '#') return;
  noted_until_ = line_end(bytes_, sign);
  composer_.comment(sign, trimmed_end(bytes_, sign, noted_until_));
}

// Between two tokens there are comments only to be noted.
void ForeignTree::pass_gap(std::size_t end) {
  const std::size_t first = byte_order_mark(bytes_);
  for (std::size_t at = std::max(last_end_, noted_until_); at < end; ++at) {
    if (bytes_[at] != '#' || (at > first && !is_gap(bytes_, at - 1))) continue;
    const std::size_t stop = line_end(bytes_, at);
    composer_.comment(at, trimmed_end(bytes_, at, stop));
    at = stop;
  }
  last_end_ = std::max(last_end_, end);
}

// yaml-cpp calls a lone pair within brackets a block mapping.
void ForeignTree::open(NodeType type, Style style, std::size_t offset) {
  if (in_flow()) style = Style::flow;
  const std::size_t at = std::max(offset, last_end_);
  pass_gap(at);
  const char bracket = type == NodeType::sequence ? '[' : '{';
  const bool is_bracketed = style == Style::flow && byte_at(bytes_, at) == bracket;
  if (is_left_out() || composer_.is_full()) {
    if (left_out_depth_++ == 0) left_out_from_ = at;
  } else {
    composer_.open(type, style, at, column(at));
  }
  opened_.push_back({at, is_bracketed});
  if (is_bracketed) last_end_ = at + 1;
}

void ForeignTree::close(char bracket) {
  const Opened opened = opened_.back();
  opened_.pop_back();
  if (opened.is_bracketed) {
    std::size_t at = skip_space(bytes_, last_end_);
    while (at < bytes_.size() && bytes_[at] != bracket) at = skip_space(bytes_, at + 1);
    pass_gap(at);
    last_end_ = std::min(at + 1, text_.size());
  }
  if (!is_left_out()) return composer_.close(std::max(last_end_, opened.at));
  if (--left_out_depth_ == 0) leave_out();
}

// What yaml-cpp opens may stand where the text has ended.
void ForeignTree::leave_out() {
  const std::size_t end = std::min(left_out_from_ + 1, bytes_.size());
  last_end_ = std::max(last_end_, end);
  composer_.issue(
      {.diagnosis = Diagnosis::nesting_too_deep, .span = span_between(left_out_from_, end)});
  composer_.skip(left_out_from_, last_end_);
  composer_.lose_value(left_out_from_);
}

}  // namespace noken::document
