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

static std::size_t backslashes_at_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\\');
  return last == std::string_view::npos ? text.size() : text.size() - last - 1;
}

// Backslashes are doubled only where a semicolon comes behind them, so that paths stay as they are.
static void add(std::string& list, std::string_view item) {
  if (!list.empty()) list.append(backslashes_at_end(list), '\\').append("; ");
  for (const char c : item) {
    if (c == ';') list.append(backslashes_at_end(list) + 1, '\\');
    list += c;
  }
}

std::string sheet_list(const std::vector<std::string>& items) {
  std::string list;
  for (const std::string& item : items) add(list, item);
  return list;
}

std::vector<std::string> items_of_sheet_list(std::string_view text) {
  std::vector<std::string> items(1);
  for (const char c : text) {
    std::string& item = items.back();
    const std::size_t backslashes = c == ';' ? backslashes_at_end(item) : 0;
    item.resize(item.size() - (backslashes + 1) / 2);
    if (c == ';' && backslashes % 2 == 0) {
      items.emplace_back();
    } else {
      item += c;
    }
  }
  return items;
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
