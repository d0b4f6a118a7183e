#include "reference/search.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/edit_distance.h"
#include "reference/plain_text.h"
#include "reference/search_entries.h"

namespace noken::reference {

static constexpr std::size_t kMostSuggestions = 3;
static constexpr std::string_view kDigits = "0123456789";

// How well a row answers; the order is the order of the answer.
enum class Closeness : unsigned char { equal, whole_words, part, none };

static bool has_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool begins = at == 0 || text[at - 1] == ' ';
    const bool ends = end == text.size() || text[end] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

static std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// `arsip dinas` is found in `dinas kearsipan`: each word somewhere. A code must stand in one piece.
static bool has_every_part(std::string_view text, const std::string& wanted,
                           const std::vector<std::string>& parts) {
  if (wanted.find_first_of(kDigits) != std::string::npos) return text.contains(wanted);
  return std::ranges::all_of(parts, [&](const std::string& part) { return text.contains(part); });
}

static Closeness closeness(const Entry& entry, const std::string& wanted,
                           const std::vector<std::string>& parts) {
  if (std::ranges::find(entry.names, wanted) != entry.names.end()) return Closeness::equal;
  if (entry.group == wanted) return Closeness::whole_words;
  auto best = Closeness::none;
  for (const auto* texts : {&entry.names, &entry.texts}) {
    for (const std::string& text : *texts) {
      if (has_words(text, wanted)) return Closeness::whole_words;
      if (has_every_part(text, wanted, parts)) best = Closeness::part;
    }
  }
  return best;
}

std::vector<Hit> search(const Packs& packs, std::string_view word) {
  const std::string wanted = plain(word);
  if (wanted.empty()) return overview(packs);
  const auto parts = words_of(wanted);
  std::array<std::vector<Hit>, static_cast<std::size_t>(Closeness::none)> groups;
  for (Entry& entry : search_entries(packs)) {
    const Closeness close = closeness(entry, wanted, parts);
    if (close != Closeness::none)
      groups[static_cast<std::size_t>(close)].push_back(std::move(entry.hit));
  }
  std::vector<Hit> hits;
  for (auto& group : groups) std::ranges::move(group, std::back_inserter(hits));
  return hits;
}

static void add_words(std::set<std::string>& known, std::string_view text) {
  constexpr std::size_t kShortestWord = 3;
  for (std::string& word : words_of(text)) {
    if (word.size() >= kShortestWord) known.insert(std::move(word));
  }
}

static std::set<std::string> vocabulary(const Packs& packs) {
  std::set<std::string> known;
  for (const Entry& entry : search_entries(packs)) {
    for (const std::string& name : entry.names) add_words(known, name);
  }
  return known;
}

static std::vector<std::string> near_words(const std::set<std::string>& words,
                                           const std::string& word) {
  const std::size_t limit = word.size() < 5 ? 1 : 2;
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const std::string& each : words) {
    const std::size_t distance = edit_distance(word, each, limit);
    if (distance <= limit) near.emplace_back(distance, each);
  }
  std::ranges::sort(near);
  std::vector<std::string> result;
  result.reserve(near.size());
  for (auto& each : near) result.push_back(std::move(each.second));
  return result;
}

static std::vector<std::string> near_codes(const Packs& packs, std::string_view word) {
  std::vector<std::string> codes;
  for (const Tree& tree : packs.trees)
    std::ranges::move(look_up(tree, word).candidates, std::back_inserter(codes));
  return codes;
}

// Several words are put right one by one and suggested together.
static std::vector<std::string> corrected(const std::set<std::string>& known,
                                          const std::vector<std::string>& words) {
  if (words.size() == 1) return near_words(known, words.front());
  std::string result;
  for (const std::string& word : words) {
    const auto near = near_words(known, word);
    if (near.empty()) return {};
    result += (result.empty() ? "" : " ") + near.front();
  }
  return {result};
}

std::vector<std::string> suggestions(const Packs& packs, std::string_view word) {
  const bool has_digit = word.find_first_of(kDigits) != std::string_view::npos;
  const auto words = words_of(plain(word));
  auto found =
      has_digit || words.empty() ? near_codes(packs, word) : corrected(vocabulary(packs), words);
  if (found.size() > kMostSuggestions) found.resize(kMostSuggestions);
  return found;
}

}  // namespace noken::reference
