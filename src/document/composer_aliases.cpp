#include "document/composer.h"

namespace noken::document {

void Composer::anchor(std::string_view name, Span token) {
  pending_anchor_ = static_cast<std::uint32_t>(tree_.anchors.size());
  tree_.anchors.push_back({.name = name, .span = token});
  expansions_.emplace_back();
  anchors_.insert_or_assign(name, pending_anchor_);
}

std::uint32_t Composer::anchor_named(std::string_view name) const {
  const auto found = anchors_.find(name);
  return found == anchors_.end() ? kNone : found->second;
}

// Sizes are added up, nothing is expanded. An alias inside its own anchor would have no end.
void Composer::alias(std::uint32_t anchor, Span token) {
  const Expansion expansion = expansions_[anchor];
  const bool is_too_large = expansion.is_open || expanded_ + expansion.size > kMaxExpansion;
  const bool is_lost = tree_.anchors[anchor].node == kNone;
  if (!is_expansion_refused_ && !is_lost && is_too_large) {
    is_expansion_refused_ = true;
    issue({.diagnosis = Diagnosis::alias_expansion_too_large,
           .span = token,
           .related = tree_.anchors[anchor].span,
           .note = "anchor",
           .argument = std::string(tree_.anchors[anchor].name)});
  }
  if (is_expansion_refused_ || is_lost) {
    skip(token.offset, token.offset + token.length);
    return lose_value(token.offset);
  }
  expanded_ += expansion.size;
  size_ += expansion.size - 1;
  leaf({.type = NodeType::alias, .span = token, .anchor = anchor});
}

}  // namespace noken::document
