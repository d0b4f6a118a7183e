// The canonical form of a document says the same, and is its own canonical form.

#include "document/tree.h"
#include "formatting/canonical.h"
#include "formatting/same_document.h"
#include "target.h"

using noken::formatting::canonical;
using noken::formatting::Outcome;
using noken::fuzz::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = noken::fuzz::text_of(data, size);
  const bool is_settings = text.starts_with("noken:");
  const auto once = canonical(text, is_settings);
  if (once.outcome != Outcome::changed) return 0;
  const auto before = noken::document::parse(text);
  const auto after = noken::document::parse(once.text);
  must(noken::formatting::is_same_document(before, text, after, once.text),
       "the canonical form says the same");
  must(canonical(once.text, is_settings).outcome == Outcome::same,
       "the canonical form is canonical");
  return 0;
}
