#include "annex/office_words.h"

#include <algorithm>

#include "report/shown_value.h"

namespace noken::annex {

static bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static std::string name_of(std::string_view word, const model::State& state) {
  if (!word.contains('-')) return {};
  if (const auto* national = state.packs().find_national(word)) return national->name;
  const model::Element* element = state.written().find(word);
  return element == nullptr ? std::string() : report::shown_name(state.at(*element));
}

static std::string in_words(std::string_view word, const model::State& state) {
  if (std::string name = name_of(word, state); !name.empty()) return name;
  std::string text(word);
  std::ranges::replace(text, '_', ' ');
  return text;
}

std::string office_words(std::string_view text, const model::State& state) {
  std::string result;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_of_word(text[i])) continue;
    result += in_words(text.substr(start, i - start), state);
    if (i < text.size() && text[i] != '`') result += text[i];
    start = i + 1;
  }
  return result;
}

static void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::string object_words(std::string_view object, const model::State& state) {
  std::string text(object);
  const std::size_t dot = text.find('.');
  if (dot != std::string::npos && !name_of(text.substr(0, dot), state).empty())
    text.replace(dot, 1, ": ");
  replace_all(text, "->", " → ");
  replace_all(text, "+", " + ");
  replace_all(text, "#", ", ");
  return office_words(text, state);
}

void put_office_words(report::Table& table, std::span<const std::string_view> keys,
                      const model::State& state) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string_view key = table.columns[i].key;
    if (std::ranges::find(keys, key) == keys.end()) continue;
    for (auto& row : table.rows) {
      row[i].text =
          key == "object" ? object_words(row[i].text, state) : office_words(row[i].text, state);
    }
  }
}

}  // namespace noken::annex
