#pragma once

#include "annex/block.h"

namespace noken::annex {

// The whole outline: its form, chapters and blocks into `composing.document`. Where problems were
// added, the document is not to be written.
Result<void> compose(const Node& outline, Composing& composing);

// The key `bentuk`.
Form read_form(const Node& outline, Composing& composing);

}  // namespace noken::annex
