#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.h"

namespace noken::formats {

// A JSON value; members of an object keep the order in which they were added.
class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;

  Json() = default;  // null
  // NOLINTBEGIN(google-explicit-constructor): values are written as they are
  Json(bool value) : value_(value) {}
  Json(int value) : value_(std::int64_t{value}) {}
  Json(std::int64_t value) : value_(value) {}
  Json(std::size_t value) : value_(static_cast<std::int64_t>(value)) {}
  Json(double value) : value_(value) {}
  Json(const char* value) : value_(std::string(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(Array value) : value_(std::move(value)) {}
  Json(Object value) : value_(std::move(value)) {}
  // NOLINTEND(google-explicit-constructor)

  const auto& value() const { return value_; }
  friend bool operator==(const Json& a, const Json& b) { return a.value_ == b.value_; }

  // Of an array or object; nothing of anything else.
  Array* array() { return std::get_if<Array>(&value_); }
  const Array* array() const { return std::get_if<Array>(&value_); }
  Object* object() { return std::get_if<Object>(&value_); }
  const Object* object() const { return std::get_if<Object>(&value_); }
  const std::string* text() const { return std::get_if<std::string>(&value_); }
  // A member by its key; null when there is none.
  Json* find(std::string_view key);
  const Json* find(std::string_view key) const;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

// Trouble when the text is no JSON. `name` is what the trouble calls it.
Result<Json> parse_json(std::string_view text, std::string_view name);

// Indented by two blanks, with a line feed at the end. Text that is not UTF-8 is shown with
// replacement characters.
std::string to_text(const Json& json);

// In one line, without a line feed.
std::string to_line(const Json& json);

// A text as a JSON string would be shown, or null when it is empty.
Json or_null(std::string_view text);

}  // namespace noken::formats
