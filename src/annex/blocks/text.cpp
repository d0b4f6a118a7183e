#include "annex/prose.h"

namespace noken::annex {

static Result<void> compose_text(const Node& block, Composing& composing) {
  const Node& value = *block.find("teks");
  return add_prose({.text = required_text(value, composing), .at = value.at}, composing);
}

DEFINE_BLOCK(text) = {
    .name = "teks",
    .about = {"paragraf Markdown di dalam kerangka", "paragraphs in Markdown inside the outline"},
    .compose = compose_text,
};

}  // namespace noken::annex
