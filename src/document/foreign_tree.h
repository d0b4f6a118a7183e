#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/composer.h"
#include "document/foreign_tokens.h"
#include "document/tree.h"

namespace noken::document {

// Builds the tree from nodes of which only the start and the value are known; offsets are those of
// the file.
class ForeignTree {
 public:
  // `bytes` is the file with refused parts blanked.
  ForeignTree(std::string_view text, std::string_view bytes, Composer& composer)
      : text_(text), bytes_(bytes), composer_(composer) {}

  void anchor(std::size_t offset);
  void null(std::size_t offset);
  void alias(std::size_t offset);
  bool scalar(std::size_t offset, const std::string& value);  // false: its quote is not closed
  void open(NodeType type, Style style, std::size_t offset);
  void close(char bracket);

  std::size_t last_end() const { return std::max(last_end_, noted_until_); }
  bool is_left_out() const { return left_out_depth_ > 0; }
  std::size_t left_out_from() const { return left_out_from_; }

 private:
  struct Opened {
    std::size_t at = 0;
    bool is_bracketed = false;
  };

  bool in_flow() const;
  bool expects_key() const;
  Surroundings surroundings() const;
  bool starts_scalar(std::size_t at) const;
  int column(std::size_t at) const;
  void put_nothing(std::size_t offset, Style style);
  void put(Span token, Style style, const std::string& value);
  std::size_t behind_sign() const;
  void note_head(std::size_t at);
  void pass_gap(std::size_t end);
  void leave_out();

  std::string_view text_;
  std::string_view bytes_;
  Composer& composer_;
  std::size_t last_end_ = 0;
  std::size_t noted_until_ = 0;  // comments before it are noted already
  std::vector<Opened> opened_;
  std::size_t left_out_depth_ = 0;
  std::size_t left_out_from_ = 0;
};

}  // namespace noken::document
