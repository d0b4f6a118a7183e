#include "importing/field_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "importing/cell_value.h"

namespace noken::importing {

using Words = std::vector<std::string>;

static Words words_of(std::string_view text) {
  Words words;
  const std::string plain = normalised(text);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    words.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// `Nama Aplikasi` in a table of applications is `nama`.
static Words without_kind(Words words, const model::Kind& kind) {
  for (const std::string& own : words_of(kind.key)) std::erase(words, own);
  return words;
}

static bool has_all(const Words& words, const Words& wanted) {
  return std::ranges::all_of(wanted, [&](const std::string& word) {
    return std::ranges::find(words, word) != words.end();
  });
}

// From how alike the words are written, or how many of them the heading has.
static int loose_likeness(const Words& heading, const FieldName& name) {
  if (name.text.size() < 3 || heading.empty()) return 0;
  if (has_all(heading, name.words))
    return 50 + static_cast<int>(30 * name.words.size() / heading.size());
  const std::size_t limit = name.text.size() / 5;
  const std::string text = fmt::format("{}", fmt::join(heading, " "));
  return limit > 0 && edit_distance(text, name.text, limit) <= limit ? 75 : 0;
}

static void add_name(NamedField& field, std::string_view name, int exact) {
  field.names.push_back({normalised(name), words_of(name), exact});
}

// Inner fields have labels such as `tahun`, which name others outside: a single word says nothing.
static NamedField named(FieldPath path, std::string_view kind) {
  NamedField field{.path = std::move(path)};
  const bool is_inner = field.path.outer != field.path.field;
  const Text& label = field.path.field->label;
  const auto add_label = [&](std::string_view words, int exact) {
    if (!is_inner || words.contains(' ')) add_name(field, words, exact);
  };
  add_name(field, field.path.text, 100);
  add_label(label.indonesian, is_inner ? 85 : 98);
  add_label(label.english, is_inner ? 60 : 95);
  for (const std::string_view name : other_names(field.path.text, kind)) add_name(field, name, 96);
  return field;
}

std::vector<NamedField> named_fields(const model::Kind& kind) {
  std::vector<NamedField> fields;
  for (const FieldPath& path : paths_of(kind)) {
    // A heading says nothing of the year for which such a field needs one.
    const bool is_by_year = path.field->type.shape == model::Shape::by_year;
    if (!is_by_year) fields.push_back(named(path, kind.key));
  }
  return fields;
}

static int likeness_in(std::string_view heading, const model::Kind& kind, const NamedField& field) {
  const Words words = words_of(heading);
  const Words bare = without_kind(words, kind);
  // A column `OPD` may name whose the rows are as well.
  const int of_kind_alone = kind.id == model::KindId::agency ? kCertain - 1 : 95;
  if (bare.empty()) return field.path.text == "nama" && !words.empty() ? of_kind_alone : 0;
  int best = 0;
  for (const FieldName& name : field.names) {
    if (name.words == words) best = std::max(best, name.exact);
    if (name.words == bare) best = std::max(best, name.exact - 5);
    if (best >= kCertain) return best;
    best = std::max({best, loose_likeness(words, name), loose_likeness(bare, name) - 2});
  }
  return best;
}

// What stands in brackets may be a unit, or change the meaning: without it nothing is certain.
int likeness(std::string_view heading, const model::Kind& kind, const NamedField& field) {
  const int whole = likeness_in(heading, kind, field);
  if (whole >= kCertain || !heading.contains('(')) return whole;
  return std::max(whole,
                  std::min(likeness_in(without_brackets(heading), kind, field), kCertain - 1));
}

bool speaks_of(std::string_view text, const model::Kind& kind) {
  const std::string padded = " " + normalised(text) + " ";
  const std::string key = " " + normalised(kind.key) + " ";
  return padded.contains(key) || padded.contains(" " + normalised(kind.name.indonesian) + " ");
}

double common_words(std::string_view a, std::string_view b) {
  static constexpr auto kEmpty = std::to_array<std::string_view>(
      {"dan", "dinas", "badan", "kabupaten", "kota", "daerah", "di", "untuk", "milik"});
  const auto counts = [](const std::string& word) {
    return std::ranges::find(kEmpty, word) == kEmpty.end();
  };
  Words one = words_of(a);
  Words other = words_of(b);
  std::erase_if(one, [&](const std::string& word) { return !counts(word); });
  std::erase_if(other, [&](const std::string& word) { return !counts(word); });
  if (one.empty() || other.empty()) return 0;
  const auto common = static_cast<double>(std::ranges::count_if(
      one, [&](const std::string& word) { return std::ranges::find(other, word) != other.end(); }));
  return common / (static_cast<double>(one.size() + other.size()) - common);
}

}  // namespace noken::importing
