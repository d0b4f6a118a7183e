#include "questionnaire/office_words.h"

#include <fmt/format.h>

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

static const Field* field_named(const Kind* kind, std::string_view key) {
  if (kind != nullptr) {
    if (const Field* own = report::field_at(*kind, key)) return own;
  }
  for (const Kind* each : model::kinds()) {
    if (const Field* field = model::find_field(*each, key)) return field;
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

namespace {

struct Speaker {
  const Labels& labels;
  const Kind* kind;

  std::string value(std::string_view word, const Field* field) const {
    if (const model::Element* element = labels.state().written().find(word))
      return quoted(report::shown_name(*element));
    if (const auto* national = labels.state().packs().find_national(word))
      return quoted(national->name);
    const std::string option = option_named(labels, kind, field, word);
    return option.empty() ? std::string(word) : option;
  }

  std::string values(std::string_view words, const Field* field) const {
    if (words.starts_with('[') && words.ends_with(']')) words = words.substr(1, words.size() - 2);
    std::string text;
    while (!words.empty()) {
      const std::size_t comma = words.find(", ");
      text += (text.empty() ? "" : ", ") + value(words.substr(0, comma), field);
      words = comma == std::string_view::npos ? "" : words.substr(comma + 2);
    }
    return text;
  }

  std::string name(std::string_view key) const {
    const bool is_own = kind != nullptr && report::field_at(*kind, key) != nullptr;
    if (const Kind* named = model::find_kind(key); named != nullptr && !is_own)
      return std::string(named->name.in(labels.language()));
    const Field* field = field_named(kind, key);
    return field == nullptr ? std::string() : quoted(label_of(*field, labels.language()));
  }

  // `key: value`, `key`, or a value alone.
  std::string operator()(std::string_view words) const {
    if (labels.state().written().find(words) != nullptr) return value(words, nullptr);
    const std::size_t colon = words.find(": ");
    const std::string_view key = words.substr(0, colon);
    const std::string named = name(key);
    if (colon == std::string_view::npos) return named.empty() ? values(words, nullptr) : named;
    const Field* field = field_named(kind, key);
    return fmt::format("{}: {}", named.empty() ? std::string(key) : named,
                       values(words.substr(colon + 2), field));
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

std::string office_words(const Labels& labels, const Kind* kind, std::string_view text) {
  const Speaker speak{labels, kind};
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
