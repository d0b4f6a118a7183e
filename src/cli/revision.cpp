#include "cli/revision.h"

#include "cli/commit_reasons.h"
#include "difference/reasons.h"

namespace noken::cli {

Result<std::unique_ptr<Revision>> revision_since(const Call& call, const Streams& streams) {
  if (call.from.empty()) return nullptr;
  Call two_words = call;
  two_words.paths = {call.from, "."};
  auto two = load_two(two_words, streams);
  if (!two) return std::unexpected(two.error());
  auto revision = std::make_unique<Revision>();
  revision->two = *std::move(two);
  revision->changes = {
      .old_name = call.from,
      .new_name = ".",
      .difference = compare(side_of(revision->two.before), side_of(revision->two.after))};
  find_reasons(revision->changes.difference);
  if (auto reasons = find_commit_reasons(revision->two, revision->changes.difference); !reasons)
    return std::unexpected(reasons.error());
  return revision;
}

}  // namespace noken::cli
