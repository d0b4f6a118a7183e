#include "importing/open_file.h"

#include <algorithm>

#include "formatting/insertion.h"

namespace noken::importing {

using document::kNone;

static std::size_t count_items(const document::Tree& tree, std::uint32_t list) {
  std::size_t count = 0;
  for (auto at = tree.nodes[list].first_child; at != kNone; at = tree.nodes[at].next) ++count;
  return count;
}

// False when the list of the kind cannot be added to.
static bool add_items(OpenFile& file, const std::string& kind, const std::string& items) {
  const auto& [path, text, tree] = file.source;
  const auto place = formatting::find_place(tree, text, kind);
  if (!place) return false;
  std::string added = place->needs_key ? fmt::format("{}:\n{}", kind, items) : items;
  const bool in_last_line = place->offset > 0 && text[place->offset - 1] != '\n';
  if (place->needs_key && place->offset > 0) added.insert(0, "\n");
  if (in_last_line) added.insert(0, "\n");
  constexpr std::size_t kBehindKeys = 1'000'000;
  file.edits.push_back({.offset = place->offset,
                        .order = kBehindKeys,
                        .text = formatting::with_line_ends_of(text, added)});
  const std::uint32_t list = formatting::value_of_key(tree, kind);
  const bool is_list = list != kNone && tree.nodes[list].type == document::NodeType::sequence;
  if (!is_list) {
    file.paths.push_back("\n" + kind);
    return true;
  }
  const auto fresh = static_cast<std::size_t>(std::ranges::count(items, '\n'));
  for (std::size_t i = 0; i < fresh; ++i)
    file.paths.push_back(fmt::format("\n{}\n{}", kind, count_items(tree, list) + i));
  return true;
}

// The text after all edits; nothing when it would say other things than were meant.
static std::optional<std::string> finished(OpenFile& file) {
  for (const auto& [kind, items] : file.items) {
    if (!add_items(file, kind, items)) return std::nullopt;
  }
  std::string after = applied(file.source.text, file.edits);
  const document::Tree tree = document::parse(after);
  const bool was_empty = file.source.tree.root == kNone;
  const bool is_sound =
      was_empty ? tree.issues.empty()
                : differ_only_under(file.source.tree, file.source.text, tree, after, file.paths);
  return is_sound ? std::optional(std::move(after)) : std::nullopt;
}

void finish(const Importing& importing, OpenFile& file, Merged& merged) {
  static constexpr Text kLeft = {
      "{} tidak dapat diubah tanpa mengubah hal lain (lihat `noken "
      "check`); {} elemen tidak ditulis",
      "{} cannot be changed without changing other things (see `noken "
      "check`); {} elements are not written"};
  if (file.outcomes.empty()) return;
  const bool was_readable = file.source.tree.issues.empty();
  auto after = was_readable ? finished(file) : std::nullopt;
  if (after) {
    merged.files.push_back({.path = file.source.path,
                            .before = file.source.text,
                            .after = *std::move(after),
                            .edits = file.edits,
                            .is_new = file.is_new});
    return;
  }
  importing.note(Note::Sort::refused, {}, {}, said(kLeft, file.source.path, file.outcomes.size()));
  for (const std::size_t i : file.outcomes) merged.outcomes[i].sort = Outcome::Sort::untouched;
}

}  // namespace noken::importing
