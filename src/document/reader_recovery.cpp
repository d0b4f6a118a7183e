#include <algorithm>

#include "document/characters.h"
#include "document/plain.h"
#include "document/reader.h"

namespace noken::document {

void Reader::decline() {
  is_declined_ = true;
  is_unwinding_ = true;
  is_ended_ = true;
  resume_frame_ = kNoFrame;
}

void Reader::refuse(const Refusal& refusal) {
  composer_.issue({.diagnosis = Diagnosis::yaml_syntax_error,
                   .message = refusal.message,
                   .span = refusal.span,
                   .argument = refusal.argument});
  resume_after(refusal.span.offset, refusal.lost_from);
}

// A token that can start no node.
void Reader::refuse_start(std::size_t at) {
  const char c = text_[at];
  const bool is_bracket = c == ']' || c == '}';
  refuse({.message = is_bracket ? "unbalanced_bracket" : "reserved_character",
          .span = span_to(at, at + 1),
          .lost_from = at,
          .argument = std::string(1, c)});
}

// The line at hand belongs to no open collection. It is refused before they close: it was meant for
// one of them.
void Reader::refuse_indentation() {
  const bool item = is_item(text_, at_);
  const char* message = "bad_indentation";
  for (const Frame& frame : composer_.frames()) {
    if (frame.column == indent_) message = item ? "item_among_keys" : "key_among_items";
  }
  const std::size_t end = item ? at_ + 1 : plain_line_end(text_, at_, false);
  refuse({.message = message, .span = span_to(at_, std::max(end, at_ + 1)), .lost_from = at_});
}

// Looks for the next list item or top-level key below the line that holds `at`, and stands there.
void Reader::resume_after(std::size_t at, std::size_t lost_from) {
  composer_.forget_anchor();
  is_unwinding_ = true;
  is_ended_ = false;
  Line line = line_after(text_, at);
  while (!resume_at(line)) line = line_after(text_, line.token);
  if (at_ > line.start) composer_.forget_from(line.start);
  line_start_ = line.start;
  at_ = line.token;
  indent_ = line.indent;
  composer_.skip(lost_from, line.start);
  const std::size_t outer = resume_frame_ == kNoFrame ? 0 : resume_frame_;
  const bool is_direct = outer + 1 >= composer_.frames().size();
  composer_.mark_incomplete(is_direct ? outer : outer + 1);
}

// The innermost open block list whose items stand at this indentation, or kNoFrame.
std::size_t Reader::list_at(int indent) const {
  const auto& frames = composer_.frames();
  for (std::size_t i = frames.size(); i-- > 0;) {
    const bool is_list = frames[i].type == NodeType::sequence && frames[i].style == Style::block;
    if (is_list && frames[i].column == indent) return i;
  }
  return kNoFrame;
}

bool Reader::resume_at(const Line& line) {
  const auto& frames = composer_.frames();
  resume_frame_ = kNoFrame;
  if (line.token >= text_.size() || (line.indent == 0 && is_marker(text_, line.start))) {
    return is_ended_ = true;
  }
  if (line.has_tab) return false;
  if (is_item(text_, line.token)) {
    resume_frame_ = list_at(line.indent);
    return resume_frame_ != kNoFrame;
  }
  if (line.indent != 0 || !is_key(text_, line.token)) return false;
  if (frames.empty() || frames[0].style == Style::flow) return is_restarting_ = may_restart_;
  if (frames[0].type != NodeType::mapping || frames[0].column != 0) return false;
  resume_frame_ = 0;
  return true;
}

}  // namespace noken::document
