#include "document/characters.h"
#include "document/reader.h"
#include "document/rest.h"

namespace noken::document {

bool Reader::read() {
  begin_line(at_);
  read_start();
  while (is_restarting_ && !is_declined_) {
    is_restarting_ = is_unwinding_ = false;
    read_node({.may_open = true});
    if (tree_.root != kNone) tree_.nodes[tree_.root].incomplete = true;
  }
  if (is_declined_) return false;
  judge_rest(text_, at_, composer_);
  return true;
}

void Reader::read_start() {
  if (at_ >= text_.size()) return;
  if (here() == '%' && column() == 0) return decline();
  const bool has_marker = is_ended_ && here() == '-';
  if (is_ended_ && !has_marker) return;
  may_restart_ = indent_ == 0;
  is_ended_ = false;
  if (!has_marker) return read_node({.may_open = true});
  const std::size_t after = at_ + 3;
  at_ = skip_blanks(text_, after);
  if (!at_line_end() && here() != '#') return read_node({});
  next_token();
  if (!is_ended_) read_node({.may_open = true});
}

}  // namespace noken::document
