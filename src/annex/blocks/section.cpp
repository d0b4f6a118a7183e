#include "annex/block.h"
#include "annex/placeholders.h"

namespace noken::annex {

// Parts of the blocks inside stand one level below.
static Result<void> compose_section(const Node& block, Composing& composing) {
  composing.document.parts.emplace_back(
      Heading{.level = ++composing.depth, .text = filled_in(*block.find("subbab"), composing)});
  Result<void> done = {};
  if (const Node* content = block.find("isi")) done = compose_blocks(*content, composing);
  --composing.depth;
  return done;
}

DEFINE_BLOCK(section) = {
    .name = "subbab",
    .about = {"judul di bawah bab, dengan isinya sendiri",
              "a heading below the chapter, with what it holds"},
    .settings = {"isi"},
    .compose = compose_section,
};

}  // namespace noken::annex
