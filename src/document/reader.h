#pragma once

#include <cstddef>
#include <string_view>

#include "document/characters.h"
#include "document/composer.h"
#include "document/lines.h"
#include "document/reader_types.h"
#include "document/tree.h"

namespace noken::document {

// Recursive descent over YAML as people write it. Between calls it stands at the next token of a
// block line
// (`at_`, `indent_`, `is_ended_`). After a refusal it stands at the resume point already, and every
// collection closes itself until the one of frame `resume_frame_` takes over.
class Reader {
 public:
  Reader(std::string_view text, std::size_t start, Composer& composer, Tree& tree)
      : text_(text), at_(start), line_start_(start), composer_(composer), tree_(tree) {}

  // False when the text holds something that is left to the other reader; the tree is useless then.
  bool read();

 private:
  enum class FlowEnd : std::uint8_t { closed, missing, refused };

  // reader_document.cpp
  void read_start();

  // reader_block.cpp
  void read_node(Slot slot);
  void read_below(Slot slot, std::size_t after);
  void read_sequence(int column);
  void read_item(int column);
  void read_mapping(int column, const Scalar& first_key);
  void read_pair(int column, const Scalar& key);
  bool read_key(Scalar& key);
  Scalar empty_key() const;
  void refuse_key_start();
  bool goes_on(std::size_t index);
  bool fits(std::size_t index) const;
  void leave_out_block(int column);

  // reader_leaf.cpp
  bool scan_scalar(Scalar& scalar, int indent, bool in_flow);
  bool scan_quoted_scalar(Scalar& scalar, int indent, bool in_flow);
  void read_scalar(Slot slot);
  void read_first_key(Slot slot, const Scalar& key, std::size_t colon);
  void read_block_scalar(Slot slot);
  void read_alias(Slot slot);
  void put_alias(Span token);
  void read_anchor(Slot slot);
  bool read_anchor_token(bool is_second);
  Span name_at(std::size_t at) const;
  bool is_line_done(const char* message, std::size_t lost_from);

  // reader_flow.cpp
  void read_flow(Slot slot);
  bool read_collection(int indent);
  FlowEnd read_entries(int indent, char closing);
  void read_entry(int indent, bool in_mapping);
  void read_flow_key(int indent, bool is_json, bool is_empty);
  void read_flow_value(int indent, bool may_pair = false);
  void read_flow_scalar(int indent, bool may_pair);
  void read_flow_pair(int indent, const Scalar& key);
  void read_flow_alias();
  void refuse_between(bool wants_entry);
  void refuse_flow_start(bool may_be_key);
  bool is_entry_end() const;
  bool is_colon_here(bool is_json) const;
  bool skip_flow_space(int indent);
  void leave_out_flow(int indent);

  // reader_recovery.cpp
  void refuse(const Refusal& refusal);
  void refuse_start(std::size_t at);
  void refuse_indentation();
  void resume_after(std::size_t at, std::size_t lost_from);
  bool resume_at(const Line& line);
  std::size_t list_at(int indent) const;
  void decline();

  // reader_lines.cpp
  void next_token();
  void begin_line(std::size_t start);
  bool stand_at(const Line& line);
  void refuse_tab(std::size_t tab);
  std::size_t skip_deeper_lines(std::size_t from);
  void add_comment(std::size_t at);

  char here() const { return byte_at(text_, at_); }
  bool at_line_end() const { return is(kBreak, here()); }
  int column() const { return static_cast<int>(at_ - line_start_); }
  Span span_to(std::size_t from, std::size_t end) const;

  static constexpr std::size_t kNoFrame = static_cast<std::size_t>(-1);

  std::string_view text_;
  std::size_t at_;
  std::size_t line_start_;
  int indent_ = 0;
  bool is_ended_ = false;  // at a document marker or the end of the text
  std::size_t last_end_ = 0;
  Span last_leaf_;
  bool is_unwinding_ = false;
  bool is_declined_ = false;
  bool may_restart_ = false;  // no root yet, and the first line stands at column 0
  bool is_restarting_ = false;
  std::size_t resume_frame_ = kNoFrame;
  std::size_t tab_run_end_ = kNoFrame;
  Composer& composer_;
  Tree& tree_;
};

}  // namespace noken::document
