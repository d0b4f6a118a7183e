#include "importing/open_file.h"

#include <algorithm>
#include <set>

#include "formatting/insertion.h"

namespace noken::importing {

using document::kNone;

static std::size_t count_items(const document::Tree& tree, std::uint32_t list) {
  std::size_t count = 0;
  for (auto at = tree.nodes[list].first_child; at != kNone; at = tree.nodes[at].next) ++count;
  return count;
}

// The new elements of a kind, behind those that are there; nothing when the list cannot be added
// to.
static std::optional<LaidChange> items_change(const SourceFile& source, const std::string& kind,
                                              const std::string& items) {
  const auto& [path, text, tree, elements] = source;
  const auto place = formatting::find_place(tree, text, kind);
  if (!place) return std::nullopt;
  std::string added = place->needs_key ? fmt::format("{}:\n{}", kind, items) : items;
  const bool in_last_line = place->offset > 0 && text[place->offset - 1] != '\n';
  if (place->needs_key && place->offset > 0) added.insert(0, "\n");
  if (in_last_line) added.insert(0, "\n");
  constexpr std::size_t kBehindKeys = 1'000'000;
  LaidChange change{.edits = {{.offset = place->offset,
                               .order = kBehindKeys,
                               .text = formatting::with_line_ends_of(text, added)}}};
  const std::uint32_t list = formatting::value_of_key(tree, kind);
  const bool is_list = list != kNone && tree.nodes[list].type == document::NodeType::sequence;
  if (!is_list) {
    change.paths.push_back("\n" + kind);
    return change;
  }
  const auto fresh = static_cast<std::size_t>(std::ranges::count(items, '\n'));
  for (std::size_t i = 0; i < fresh; ++i)
    change.paths.push_back(fmt::format("\n{}\n{}", kind, count_items(tree, list) + i));
  return change;
}

// The text after the changes; nothing when it would say other things than were meant.
static std::optional<std::string> text_after(const SourceFile& source,
                                             const std::vector<LaidChange>& changes) {
  std::vector<Edit> edits;
  std::set<std::string> paths;
  for (const LaidChange& change : changes) {
    edits.insert(edits.end(), change.edits.begin(), change.edits.end());
    paths.insert(change.paths.begin(), change.paths.end());
  }
  std::string after = applied(source.text, std::move(edits));
  const document::Tree tree = document::parse(after);
  const bool was_empty = source.tree.root == kNone;
  const bool is_sound = was_empty ? tree.issues.empty()
                                  : differ_only_under(source.tree, source.text, tree, after, paths);
  return is_sound ? std::optional(std::move(after)) : std::nullopt;
}

void note_unusual(const Importing& importing, const Outcome& outcome,
                  const std::vector<std::string>& fields) {
  static constexpr Text kWords = {
      "`{}` di {} ditulis dengan susunan yang tidak dapat diubah dengan aman; ubah sendiri: {}",
      "`{}` in {} is laid out in a way that cannot be changed safely; change it yourself: {}"};
  importing.note(Note::Sort::refused, outcome.at, {},
                 said(kWords, outcome.id, outcome.path, fmt::join(fields, ", ")));
}

// Those that can be made alone.
static void drop_unsound(const Importing& importing, OpenFile& file, Merged& merged) {
  std::erase_if(file.changes, [&](const LaidChange& change) {
    if (text_after(file.source, {change})) return false;
    Outcome& outcome = merged.outcomes[change.outcome];
    note_unusual(importing, outcome, outcome.fields);
    outcome.sort = Outcome::Sort::untouched;
    return true;
  });
}

// Nothing when the lists of new elements cannot be added to.
static std::optional<std::vector<LaidChange>> all_changes(const OpenFile& file) {
  std::vector<LaidChange> changes = file.changes;
  for (const auto& [kind, items] : file.items) {
    auto change = items_change(file.source, kind, items);
    if (!change) return std::nullopt;
    changes.push_back(*std::move(change));
  }
  return changes;
}

static void leave(const Importing& importing, const OpenFile& file, Merged& merged) {
  static constexpr Text kWords = {
      "{} tidak dapat diubah tanpa mengubah hal lain (lihat `noken check`); {} elemen tidak "
      "ditulis",
      "{} cannot be changed without changing other things (see `noken check`); {} elements are "
      "not written"};
  const std::size_t count = file.changes.size() + file.fresh.size();
  importing.note(Note::Sort::refused, {}, {}, said(kWords, file.source.path, count));
  for (const LaidChange& change : file.changes)
    merged.outcomes[change.outcome].sort = Outcome::Sort::untouched;
  for (const std::size_t i : file.fresh) merged.outcomes[i].sort = Outcome::Sort::untouched;
}

void finish(const Importing& importing, OpenFile& file, Merged& merged) {
  if (file.changes.empty() && file.items.empty()) return;
  if (!file.source.tree.issues.empty()) return leave(importing, file, merged);
  auto changes = all_changes(file);
  auto after = changes ? text_after(file.source, *changes) : std::nullopt;
  if (changes && !after) {
    drop_unsound(importing, file, merged);
    changes = all_changes(file);
    if (changes) after = text_after(file.source, *changes);
  }
  if (!after || !changes) return leave(importing, file, merged);
  if (changes->empty()) return;
  FileChange& change = merged.files.emplace_back();
  change = {.path = file.source.path,
            .before = file.source.text,
            .after = *std::move(after),
            .edits = {},
            .is_new = file.is_new};
  for (LaidChange& each : *changes) std::ranges::move(each.edits, std::back_inserter(change.edits));
}

}  // namespace noken::importing
