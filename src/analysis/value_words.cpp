#include "analysis/value_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/date.h"

namespace noken::analysis {

static std::string words_of(std::string_view value) { return std::string(value); }
static std::string words_of(bool value) { return value ? "ya" : "tidak"; }
static std::string words_of(std::int64_t value) { return std::to_string(value); }
static std::string words_of(double value) { return number_words(value, Language::indonesian); }
static std::string words_of(const Date& value) { return to_string(value); }
static std::string words_of(const model::YearRange& value) {
  return value.first == value.last ? fmt::format("{}", value.first)
                                   : fmt::format("{}-{}", value.first, value.last);
}
static std::string words_of(const model::Reference& value) { return std::string(value.id); }
static std::string words_of(const model::Code& value) { return value.text; }
static std::string words_of(const model::AffairCodes& value) {
  return value.id.empty() ? fmt::format("{}", fmt::join(value.rab, ", ")) : value.id;
}

template <class T>
static std::string slot_words(const model::Given<T>& given) {
  return given.is_given() ? words_of(given.value) : std::string();
}
template <class T>
static std::string slot_words(const model::Listed<T>& list) {
  std::string words;
  for (const auto& item : list) words += (words.empty() ? "" : ", ") + words_of(item.value);
  return words;
}
template <class T>
static std::string slot_words(const T& /*map*/) {
  return {};
}

std::string value_words(const model::Element& element, const model::Field& field) {
  const model::Slot slot = field.slot(const_cast<model::Element&>(element));
  return std::visit(
      [](const auto& member) {
        if constexpr (requires { *member; }) {
          return slot_words(*member);
        } else {
          return std::string();
        }
      },
      slot);
}

std::string number_words(double number, Language language) {
  std::string words = fmt::format("{:.4f}", number);
  words.erase(words.find_last_not_of('0') + 1);
  if (words.ends_with('.')) words.pop_back();
  if (language == Language::indonesian) std::ranges::replace(words, '.', ',');
  return words;
}

std::string percent_words(double share) {
  return fmt::format("{}%", static_cast<long>(std::floor(share * 100 + 0.5)));
}

}  // namespace noken::analysis
