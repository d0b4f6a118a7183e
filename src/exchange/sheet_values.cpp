#include "exchange/sheet_values.h"

#include <fmt/format.h>

#include "tables/cells.h"

namespace noken::exchange {

static std::string text_of(std::string_view text) { return std::string(text); }
static std::string text_of(bool flag) { return flag ? "ya" : "tidak"; }
static std::string text_of(std::int64_t number) { return fmt::format("{}", number); }
static std::string text_of(double number) { return fmt::format("{}", number); }
static std::string text_of(const Date& date) { return to_string(date); }
static std::string text_of(const model::Reference& reference) { return std::string(reference.id); }
static std::string text_of(const model::Code& code) { return code.text; }
static std::string text_of(const model::AffairCodes& affair) { return tables::affair_text(affair); }
static std::string text_of(const model::YearRange& years) {
  return years.first == years.last ? fmt::format("{}", years.first)
                                   : fmt::format("{}-{}", years.first, years.last);
}

static void add(std::string& list, const std::string& item) {
  if (!list.empty()) list += "; ";
  for (const char c : item) {
    if (c == ';' || c == '\\') list += '\\';
    list += c;
  }
}

namespace {

struct ValueWriter {
  template <class T>
  std::string operator()(const model::Given<T>* value) const {
    return value->is_given() ? text_of(**value) : std::string();
  }
  template <class T>
  std::string operator()(const model::Listed<T>* list) const {
    std::string text;
    for (const auto& item : *list) add(text, text_of(item.value));
    return text;
  }
  template <class Key, class T>
  std::string operator()(const model::Mapped<Key, T>* map) const {
    std::string text;
    for (const auto& entry : *map) add(text, fmt::format("{}={}", entry.key, text_of(entry.value)));
    return text;
  }
  std::string operator()(const model::LinksByIndicator* map) const {
    std::string text;
    for (const auto& entry : *map) {
      for (const auto& link : entry.value) add(text, fmt::format("{}={}", entry.key, link.value));
    }
    return text;
  }
  std::string operator()(const model::Record* /*map*/) const { return {}; }
  std::string operator()(const model::RecordList& /*maps*/) const { return {}; }
  std::string operator()(const model::RuleSettings* /*none*/) const { return {}; }
};

}  // namespace

std::string sheet_value(const model::Slot& slot) { return std::visit(ValueWriter{}, slot); }

}  // namespace noken::exchange
