#include "annex/office_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/capitals.h"
#include "base/long_date.h"
#include "base/replace.h"
#include "difference/side.h"
#include "model/kinds/assessment.h"
#include "model/kinds/readiness.h"
#include "report/shown_value.h"

namespace noken::annex {

namespace {

// What options and fields write in small letters, and people do not.
struct ShortWord {
  std::string_view word;
  std::string_view in_full;
};

}  // namespace

static const ShortWord* short_word(std::string_view word) {
  static constexpr ShortWord kWords[] = {
      {"mpp", "MPP"}, {"pse", "PSE"},   {"sdm", "SDM"},           {"sms", "SMS"}, {"sop", "SOP"},
      {"sso", "SSO"}, {"splp", "SPLP"}, {"whatsapp", "WhatsApp"}, {"api", "API"}};
  const auto* found = std::ranges::find(kWords, word, &ShortWord::word);
  return found == std::end(kWords) ? nullptr : found;
}

static bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static const model::Element* element_of(std::string_view word, const Names& names) {
  const model::Element* element = names.now.find(word);
  return element == nullptr && names.before != nullptr ? names.before->find(word) : element;
}

static std::string in_plain_words(std::string_view value) {
  std::string words(value);
  std::ranges::replace(words, '_', ' ');
  const auto* known = short_word(words);
  return known == nullptr ? words : std::string(known->in_full);
}

// What has no name of its own, by what it is about.
static std::string nameless(const model::Element& element, const Names& names) {
  static constexpr Text kOfYear = {"penilaian tahun {}", "the assessment of {}"};
  if (element.kind == model::KindId::assessment) {
    const auto& year = static_cast<const model::Assessment&>(element).year;
    if (year.is_given()) return fmt::format(fmt::runtime(kOfYear.in(names.language)), *year);
  }
  if (element.kind == model::KindId::readiness) {
    const auto& about = static_cast<const model::Readiness&>(element).element;
    if (about.is_given()) return in_plain_words(*about);
  }
  return difference::called(element);
}

// `Pemdi 2026` for `pemdi-2026`: what is as short as `spbe` stands for other words.
static std::string index_name(std::string_view edition) {
  constexpr std::size_t kShort = 4;
  const std::size_t hyphen = edition.find('-');
  const std::string name(edition.substr(0, hyphen));
  const std::string first = to_upper(name.substr(0, hyphen > kShort ? 1 : kShort));
  return fmt::format("{}{} {}", first, name.substr(first.size()), edition.substr(hyphen + 1));
}

static bool is_index(std::string_view word, const Names& names) {
  const auto& indexes = names.now.packs->indexes;
  return std::ranges::find(indexes, word, &reference::Index::edition) != indexes.end();
}

// `pemdi-2026`, where it stands before the number of an indicator.
static std::string index_words(std::string_view word, const Names& names) {
  static constexpr Text kIndicator = {"Indikator", "Indicator"};
  return is_index(word, names) ? std::string(kIndicator.in(names.language)) : std::string();
}

static std::string name_of(std::string_view word, const Names& names) {
  if (!word.contains('-')) return {};
  if (is_index(word, names)) return index_name(word);
  if (const auto* national = names.now.packs->find_national(word)) return national->name;
  const auto& pillars = names.now.packs->pillars;
  const auto pillar = std::ranges::find(pillars, word, &reference::Pillar::id);
  if (pillar != pillars.end()) return pillar->name.indonesian;
  const model::Element* element = element_of(word, names);
  if (element == nullptr) return {};
  // A flow with an id and no name is called by its two ends.
  const bool is_unnamed = element->kind == model::KindId::flow && !element->name.is_given();
  const std::string name = report::shown_name(*element);
  if (!is_unnamed && name == word) {
    const std::string other = nameless(*element, names);
    return other == word ? std::string() : other;
  }
  return is_unnamed && name != word ? object_words(name, names) : name;
}

// Part of an address on the web, a path or a number is no id.
static bool is_part_of_more(std::string_view text, std::size_t start, std::size_t end) {
  static constexpr std::string_view kJoints = "/@.";
  const auto joins = [&](std::size_t at) { return at < text.size() && kJoints.contains(text[at]); };
  const bool goes_on = joins(end) && end + 1 < text.size() && text[end + 1] != ' ';
  return (start > 0 && joins(start - 1)) || goes_on;
}

// Elsewhere `api` is fire.
static bool is_fire(std::string_view word, std::string_view before) {
  static constexpr std::string_view kMechanism[] = {
      "mekanisme: ", "mekanisme`: ", "mechanism: ", "mechanism`: "};
  const auto ends = [&](std::string_view words) { return before.ends_with(words); };
  return word == "api" && std::ranges::none_of(kMechanism, ends);
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
  const auto* known = short_word(word);
  if (known != nullptr && (is_marked || !is_fire(word, text.substr(0, start))))
    return std::string(known->in_full);
  if (is_marked) std::ranges::replace(word, '_', ' ');
  return word;
}

// `keputusan kpt-a: Nama keputusan` says the name twice once the id is a name.
static bool is_said_next(std::string_view text, std::size_t end, std::string_view name) {
  return text.substr(end).starts_with(": ") && text.substr(end + 2).starts_with(name);
}

std::string office_words(std::string_view written, const Names& names) {
  std::string text(written);
  replace_all(text, "->", " → ");
  replace_all(text, ".; ", "; ");
  std::string result;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && is_of_word(text[i])) continue;
    const std::string words = in_words(text, start, i, names);
    const bool is_twice = !words.empty() && is_said_next(text, i, words);
    if (!is_twice) result += words;
    if (is_twice && result.ends_with(' ')) result.pop_back();
    if (i < text.size() && text[i] != '`') result += text[i];
    start = i + 1;
  }
  return result;
}

std::string object_words(std::string_view object, const Names& names) {
  std::string text(object);
  const std::size_t dot = text.find('.');
  if (const std::string index = index_words(text.substr(0, dot), names);
      !index.empty() && dot != std::string::npos)
    return index + " " + text.substr(dot + 1);
  if (dot != std::string::npos && !name_of(text.substr(0, dot), names).empty())
    text.replace(dot, 1, ": ");
  replace_all(text, "->", " → ");
  replace_all(text, "+", " + ");
  replace_all(text, "#", ", ");
  return office_words(text, names);
}

// `lay-a.standar.biaya` by the name of the element and the label of the field.
static std::string address_word(std::string_view address, const Names& names) {
  const std::size_t dot = address.find('.');
  const model::Element* element = element_of(address.substr(0, dot), names);
  if (element == nullptr || dot == std::string_view::npos) return object_words(address, names);
  const model::Field* field =
      report::field_at(model::kind_of(element->kind), address.substr(dot + 1));
  if (field == nullptr) return object_words(address, names);
  return fmt::format("{}: {}", object_words(element->handle, names),
                     field->label.in(names.language));
}

std::string address_words(std::string_view addresses, const Names& names) {
  static constexpr std::string_view kBetween = "; ";
  std::string words;
  while (!addresses.empty()) {
    const std::size_t end = std::min(addresses.find(kBetween), addresses.size());
    words += (words.empty() ? "" : kBetween);
    words += address_word(addresses.substr(0, end), names);
    addresses.remove_prefix(std::min(end + kBetween.size(), addresses.size()));
  }
  return words;
}

// Whether the name alone says which element is meant.
static bool is_only_one(const model::Element& element, const model::Architecture& among) {
  return std::ranges::none_of(among.of(element.kind), [&](const model::Element* other) {
    return other->handle != element.handle &&
           report::shown_name(*other) == report::shown_name(element);
  });
}

std::string without_id(std::string_view text, const Names& names) {
  const std::size_t start = text.rfind(" (");
  if (start == std::string_view::npos || !text.ends_with(')')) return std::string(text);
  const model::Element* element =
      element_of(text.substr(start + 2, text.size() - start - 3), names);
  const bool is_clear = element != nullptr && is_only_one(*element, names.now) &&
                        (names.before == nullptr || is_only_one(*element, *names.before));
  return std::string(is_clear ? text.substr(0, start) : text);
}

// A cell that is the address of a sub-dimension: `smart-economy.industri`.
static std::string sub_dimension_words(const std::string& text, const Names& names) {
  const auto* known = names.now.packs->find_sub_dimension(text);
  return known == nullptr ? text : std::string(known->name.in(names.language));
}

void put_office_words(report::Table& table, std::span<const std::string_view> keys,
                      const Names& names) {
  for (std::string& note : table.notes) note = office_words(note, names);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string_view key = table.columns[i].key;
    if (std::ranges::find(keys, key) == keys.end()) continue;
    for (auto& row : table.rows) {
      std::string& text = row[i].text;
      text = key == "object" ? object_words(text, names)
             : key == "which"
                 ? address_words(text, names)
                 : office_words(sub_dimension_words(without_id(text, names), names), names);
    }
  }
}

}  // namespace noken::annex
