#include "analysis/value_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/date.h"

namespace noken::analysis {

using Items = std::vector<std::string>;

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
static Items items_of(const model::Given<T>& given) {
  return given.is_given() ? Items{words_of(given.value)} : Items();
}
template <class T>
static Items items_of(const model::Listed<T>& list) {
  Items items;
  for (const auto& item : list) items.push_back(words_of(item.value));
  return items;
}
template <class T>
static Items items_of(const T& /*map*/) {
  return {};
}

static Items items_of(const model::Element& element, const model::Field& field) {
  const model::Slot slot = field.slot(const_cast<model::Element&>(element));
  return std::visit(
      [](const auto& member) {
        if constexpr (requires { *member; }) {
          return items_of(*member);
        } else {
          return Items();
        }
      },
      slot);
}

std::string value_words(const model::Element& element, const model::Field& field) {
  return fmt::format("{}", fmt::join(items_of(element, field), ", "));
}

static bool has(const Items& items, const std::string& item) {
  return std::ranges::find(items, item) != items.end();
}

std::string change_words(const model::Element& before, const model::Element& after,
                         const model::Field& field) {
  const Items was = items_of(before, field);
  const Items becomes = items_of(after, field);
  Items signed_items;
  for (const std::string& item : was) {
    if (!has(becomes, item)) signed_items.push_back("− " + item);
  }
  const bool share_nothing = signed_items.size() == was.size();
  for (const std::string& item : becomes) {
    if (!has(was, item)) signed_items.push_back("+ " + item);
  }
  return fmt::format("{}", fmt::join(share_nothing ? becomes : signed_items, ", "));
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
