#include "annex/compose.h"

#include <fmt/format.h>

#include <algorithm>

#include "annex/placeholders.h"
#include "annex/revision_parts.h"
#include "base/edit_distance.h"

namespace noken::annex {

static std::vector<const Block*> by_name() {
  std::vector<const Block*> blocks = {
#define NOKEN_BLOCK(name) &name##_block,
#include "annex_blocks_list.inc"
#undef NOKEN_BLOCK
  };
  std::ranges::sort(blocks, {}, &Block::name);
  return blocks;
}

std::span<const Block* const> blocks() {
  static const std::vector<const Block*> kBlocks = by_name();
  return kBlocks;
}

void add_problem(Composing& composing, const Location& at, const Words& situation,
                 const Words& remedy) {
  composing.problems.push_back({at, situation, remedy});
}

void add_unknown(Composing& composing, const Location& at, const Words& what,
                 const std::vector<std::string_view>& known) {
  const std::string word(composing.sources.text(at));
  const auto best = nearest(word, known, 3);
  constexpr std::size_t kFew = 12;  // that are listed although one is near
  const std::string list = fmt::format("{}", fmt::join(known, ", "));
  const bool is_long = known.size() > kFew;
  const Words remedy =
      best ? Words{fmt::format("mungkin maksudnya `{}`{}", *best,
                               is_long ? "" : "; yang ada: " + list),
                   fmt::format("perhaps `{}` is meant{}", *best,
                               is_long ? "" : "; there are: " + list)}
           : Words{fmt::format("pakai salah satu: {}", list), fmt::format("use one of: {}", list)};
  add_problem(composing, at,
              {fmt::format("{} `{}` tidak dikenal", what.indonesian, word),
               fmt::format("{} `{}` is not known", what.english, word)},
              remedy);
}

bool says_yes(const Node& node, std::string_view key, Composing& composing) {
  const Node* value = node.find(key);
  if (value == nullptr || value->text == "tidak") return false;
  if (value->text == "ya") return true;
  const Location at = value->text.empty() ? value->key_at : value->at;
  add_unknown(composing, at, {"nilai", "the value"}, {"ya", "tidak"});
  return false;
}

std::string required_text(const Node& value, Composing& composing) {
  if (value.type == NodeType::scalar && !value.text.empty()) return value.text;
  add_problem(composing, value.key_at.known() ? value.key_at : value.at,
              {"nilainya kosong atau bukan teks", "the value is empty or no text"},
              {"tulis satu nilai setelah titik dua", "write one value after the colon"});
  return {};
}

static void check_settings(const Node& node, const Block& block, Composing& composing) {
  std::vector<std::string_view> known(block.settings.begin(), block.settings.end());
  known.push_back(block.name);
  for (const auto& [key, value] : node.members) {
    if (std::ranges::find(known, key) == known.end()) {
      add_unknown(composing, value.key_at,
                  {fmt::format("pada blok `{}`, kunci", block.name),
                   fmt::format("in the block `{}` the key", block.name)},
                  known);
    }
  }
}

// The block that one of the keys names.
static const Block* block_of(const Node& node) {
  for (const auto& [key, value] : node.members) {
    const auto found = std::ranges::find(blocks(), key, &Block::name);
    if (found != blocks().end()) return *found;
  }
  return nullptr;
}

static void add_no_block(const Node& node, Composing& composing) {
  std::vector<std::string_view> names;
  for (const Block* block : blocks()) names.push_back(block->name);
  const Location at = node.members.empty() ? node.at : node.members.front().second.key_at;
  add_unknown(composing, at, {"blok", "the block"}, names);
}

Result<void> compose_blocks(const Node& list, Composing& composing) {
  for (const Node& node : list.items) {
    const Block* block = block_of(node);
    if (block == nullptr) {
      add_no_block(node, composing);
      continue;
    }
    check_settings(node, *block, composing);
    if (auto done = block->compose(node, composing); !done) return done;
  }
  return {};
}

static Result<void> compose_chapter(const Node& chapter, Composing& composing) {
  static const std::vector<std::string_view> kKeys = {"judul", "isi"};
  for (const auto& [key, value] : chapter.members) {
    if (std::ranges::find(kKeys, key) == kKeys.end())
      add_unknown(composing, value.key_at, {"pada bab, kunci", "in a chapter the key"}, kKeys);
  }
  const Node* title = chapter.find("judul");
  if (title == nullptr) {
    add_problem(composing, chapter.at, {"bab ini tidak berjudul", "this chapter has no title"},
                {"tambahkan `judul: …`", "add `judul: …`"});
    return {};
  }
  composing.document.parts.emplace_back(Heading{.level = 1, .text = filled_in(*title, composing)});
  const Node* content = chapter.find("isi");
  return content == nullptr ? Result<void>() : compose_blocks(*content, composing);
}

Result<void> compose(const Node& outline, Composing& composing) {
  static const std::vector<std::string_view> kKeys = {"judul", "bentuk", "bab", "alasan"};
  for (const auto& [key, value] : outline.members) {
    if (std::ranges::find(kKeys, key) == kKeys.end()) {
      add_unknown(composing, value.key_at, {"pada kerangka, kunci", "in the outline the key"},
                  kKeys);
    }
  }
  const auto& region = composing.state.config().region.name;
  if (region.is_given()) composing.document.region = *region;
  composing.document.date = to_string(date_of(composing.state.day()));
  if (const Node* title = outline.find("judul"))
    composing.document.title = filled_in(*title, composing);
  composing.document.form = read_form(outline, composing);
  take_reasons(outline, composing);
  const Node* chapters = outline.find("bab");
  if (chapters == nullptr || chapters->items.empty()) {
    add_problem(composing, outline.at,
                {"kerangka ini tidak memiliki bab", "this outline has no chapters"},
                {"tulis daftar `bab:` dengan `judul` dan `isi`",
                 "write a list `bab:` with `judul` and `isi`"});
    return {};
  }
  for (const Node& chapter : chapters->items) {
    if (auto done = compose_chapter(chapter, composing); !done) return done;
  }
  return {};
}

}  // namespace noken::annex
