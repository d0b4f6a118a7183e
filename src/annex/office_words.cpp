#include "annex/office_words.h"

#include <algorithm>

#include "base/long_date.h"
#include "base/replace.h"
#include "report/shown_value.h"

namespace noken::annex {

static bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static std::string name_of(std::string_view word, const Names& names) {
  if (!word.contains('-')) return {};
  if (const auto* national = names.now.packs->find_national(word)) return national->name;
  const auto& pillars = names.now.packs->pillars;
  const auto pillar = std::ranges::find(pillars, word, &reference::Pillar::id);
  if (pillar != pillars.end()) return pillar->name.indonesian;
  const model::Element* element = names.now.find(word);
  if (element == nullptr && names.before != nullptr) element = names.before->find(word);
  if (element == nullptr) return {};
  // A flow with an id and no name is called by its two ends.
  const bool is_unnamed = element->kind == model::KindId::flow && !element->name.is_given();
  const std::string name = report::shown_name(*element);
  return is_unnamed && name != word ? object_words(name, names) : name;
}

// Part of an address on the web, a path or a number is no id.
static bool is_part_of_more(std::string_view text, std::size_t start, std::size_t end) {
  static constexpr std::string_view kJoints = "/@.";
  const auto joins = [&](std::size_t at) { return at < text.size() && kJoints.contains(text[at]); };
  const bool goes_on = joins(end) && end + 1 < text.size() && text[end + 1] != ' ';
  return (start > 0 && joins(start - 1)) || goes_on;
}

// The part of the text as it is to be read.
static std::string in_words(std::string_view text, std::size_t start, std::size_t end,
                            const Names& names) {
  std::string word(text.substr(start, end - start));
  if (is_part_of_more(text, start, end)) return word;
  if (std::string name = name_of(word, names); !name.empty()) return name;
  constexpr std::size_t kWholeDate = 10;
  if (const auto date = parse_date(word); date && word.size() == kWholeDate)
    return long_date(*date, names.language);
  const bool is_marked =
      start > 0 && text[start - 1] == '`' && end < text.size() && text[end] == '`';
  if (is_marked) std::ranges::replace(word, '_', ' ');
  return word;
}

std::string office_words(std::string_view text, const Names& names) {
  std::string result;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_of_word(text[i])) continue;
    result += in_words(text, start, i, names);
    if (i < text.size() && text[i] != '`') result += text[i];
    start = i + 1;
  }
  return result;
}

std::string object_words(std::string_view object, const Names& names) {
  std::string text(object);
  const std::size_t dot = text.find('.');
  if (dot != std::string::npos && !name_of(text.substr(0, dot), names).empty())
    text.replace(dot, 1, ": ");
  replace_all(text, "->", " → ");
  replace_all(text, "+", " + ");
  replace_all(text, "#", ", ");
  return office_words(text, names);
}

void put_office_words(report::Table& table, std::span<const std::string_view> keys,
                      const Names& names) {
  for (std::string& note : table.notes) note = office_words(note, names);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string_view key = table.columns[i].key;
    if (std::ranges::find(keys, key) == keys.end()) continue;
    for (auto& row : table.rows) {
      row[i].text =
          key == "object" ? object_words(row[i].text, names) : office_words(row[i].text, names);
    }
  }
}

}  // namespace noken::annex
