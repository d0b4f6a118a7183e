// Comments that waive, and the baseline: what was read is written the same.

#include <algorithm>

#include "target.h"
#include "waivers/baseline.h"
#include "waivers/inline_waiver.h"

using noken::fuzz::must;
namespace waivers = noken::waivers;

static void check_comment(std::string_view line) {
  if (!waivers::wants_to_waive(line)) return;
  const waivers::InlineWaiver read = waivers::read_inline_waiver(line);
  for (const std::string_view word : {read.rule, read.reason, read.until_word}) {
    const bool is_part = word.empty() || (word.data() >= line.data() &&
                                          word.data() + word.size() <= line.data() + line.size());
    must(is_part, "the words of a waiver are those of its comment");
  }
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = noken::fuzz::text_of(data, size);
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    check_comment(text.substr(from, end - from));
    from = end + 1;
  }
  const auto read = waivers::read_baseline(text, "noken.baseline.yaml");
  if (!read) return 0;
  auto sorted = *read;
  std::ranges::sort(sorted);
  const auto again = waivers::read_baseline(waivers::baseline_text(*read), "noken.baseline.yaml");
  must(again && *again == sorted, "a baseline that was written reads the same");
  return 0;
}
