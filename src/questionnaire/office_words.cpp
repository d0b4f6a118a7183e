#include "questionnaire/office_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/shown_value.h"

namespace noken::questionnaire {

using model::Field;
using model::Kind;

static std::string quoted(std::string_view words) { return fmt::format("“{}”", words); }

static std::string label_of(const Field& field, Language language) {
  std::string label(field.label.in(language));
  std::erase(label, '`');
  return capitalised(std::move(label));
}

// A field of the kind, or of one of its maps.
static const Field* field_in(const Kind& kind, std::string_view key) {
  if (const Field* own = report::field_at(kind, key)) return own;
  for (const Field* each : fields_of(kind)) {
    if (each->type.table == nullptr) continue;
    if (const Field* inner = model::find_field(*each->type.table, key)) return inner;
  }
  return nullptr;
}

// An option of the field, or of any field of the kind.
static std::string option_named(const Labels& labels, const Kind* kind, const Field* field,
                                std::string_view value) {
  const std::string key = fmt::format("[{}]", value);
  const auto search = [&](const Field& each) -> std::string {
    if (each.type.type != model::Type::option) return {};
    for (const std::string& option : labels.options(each)) {
      if (option.ends_with(key)) return option.substr(0, option.size() - key.size() - 1);
    }
    return {};
  };
  if (field != nullptr) return search(*field);
  if (kind == nullptr) return {};
  for (const Field* each : fields_of(*kind)) {
    if (std::string found = search(*each); !found.empty()) return found;
  }
  return {};
}

// The field that is meant: the kind's own; of other kinds, one that has the option, or one whose
// words are the same in all of them.
static const Field* field_named(const Labels& labels, const Kind* kind, std::string_view key,
                                std::string_view value) {
  const auto fits = [&](const Field& field) {
    return field.type.type != model::Type::option || value.empty() ||
           !option_named(labels, nullptr, &field, value).empty();
  };
  const Field* own = kind == nullptr ? nullptr : field_in(*kind, key);
  if (own != nullptr && fits(*own)) return own;
  const Field* only = nullptr;
  for (const Kind* each : model::kinds()) {
    const Field* field = model::find_field(*each, key);
    if (field == nullptr || !fits(*field)) continue;
    if (!value.empty() && field->type.type == model::Type::option) return field;
    const bool differs =
        only != nullptr && std::string_view(only->label.indonesian) != field->label.indonesian;
    if (differs) return own;
    only = field;
  }
  return only == nullptr ? own : only;
}

// `web` of `[web, desktop]`; nothing where the text leaves the value open.
static std::string_view first_of(std::string_view given) {
  if (given == "…") return {};
  if (given.starts_with('[')) given.remove_prefix(1);
  return given.substr(0, given.find_first_of(",]"));
}

namespace {

struct Speaker {
  const Labels& labels;
  const Kind* kind;

  std::string value(std::string_view word, const Field* field) const {
    if (const model::Element* element = labels.find(word)) return quoted(labels.name(*element));
    if (const auto* national = labels.state().packs().find_national(word))
      return quoted(national->name);
    const std::string option = option_named(labels, kind, field, word);
    return option.empty() ? std::string(word) : option;
  }

  std::string values(std::string_view words, const Field* field) const {
    static constexpr Text kEmpty = {"daftar kosong", "an empty list"};
    if (words == "[]") return std::string(kEmpty.in(labels.language()));
    if (words.starts_with('[') && words.ends_with(']')) words = words.substr(1, words.size() - 2);
    std::string text;
    while (!words.empty()) {
      const std::size_t comma = words.find(", ");
      text += (text.empty() ? "" : ", ") + value(words.substr(0, comma), field);
      words = comma == std::string_view::npos ? "" : words.substr(comma + 2);
    }
    return text;
  }

  // A word of the format that no column has stays what it is.
  std::string name(std::string_view key, const Field* field) const {
    const bool is_own = kind != nullptr && field_in(*kind, key) != nullptr;
    if (const Kind* named = model::find_kind(key); named != nullptr && !is_own)
      return std::string(named->name.in(labels.language()));
    return field == nullptr ? std::string() : quoted(label_of(*field, labels.language()));
  }

  // `key: value`, `key`, or a value alone.
  std::string operator()(std::string_view words) const {
    if (labels.find(words) != nullptr) return value(words, nullptr);
    const std::size_t colon = words.find(": ");
    const std::string_view key = words.substr(0, colon);
    const std::string_view given =
        colon == std::string_view::npos ? std::string_view() : words.substr(colon + 2);
    const Field* field = field_named(labels, kind, key, first_of(given));
    const std::string named = name(key, field);
    if (given == "…") return named;
    if (given.empty()) return named.empty() ? values(words, nullptr) : named;
    return fmt::format("{}: {}", named.empty() ? std::string(key) : named, values(given, field));
  }
};

}  // namespace

std::string heading_of(const Labels& labels, const Kind& kind, const Column& column) {
  static constexpr Text kId = {"Kode", "Code"};
  const Language language = labels.language();
  if (column.is("id")) return std::string(kId.in(language));
  std::string label(column.field().label.in(language));
  if (column.way.size() > 1) {
    const std::string_view map = column.way.front()->label.in(language);
    if (!label.starts_with(map)) label = fmt::format("{}: {}", map, label);
  }
  if (column.year != 0) label += fmt::format(" {}", column.year);
  return capitalised(office_words(labels, &kind, label));
}

// Clauses that name a command of noken say nothing to those who have a sheet before them.
static std::string without_commands(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    std::size_t end = std::min(text.find("; "), text.find(". "));
    end = end == std::string_view::npos ? text.size() : end + 2;
    if (text.substr(0, end).find("`noken ") == std::string_view::npos) kept += text.substr(0, end);
    text.remove_prefix(end);
  }
  while (kept.ends_with(' ') || kept.ends_with(';')) kept.pop_back();
  return kept;
}

std::string office_words(const Labels& labels, const Kind* kind, std::string_view sentence) {
  const Speaker speak{labels, kind};
  const std::string kept = without_commands(sentence);
  std::string_view text = kept;
  std::string words;
  while (true) {
    const std::size_t open = text.find('`');
    const std::size_t close = open == std::string_view::npos ? open : text.find('`', open + 1);
    if (close == std::string_view::npos) return words + std::string(text);
    words += text.substr(0, open);
    words += speak(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

}  // namespace noken::questionnaire
