#include "formats/json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace noken::formats {

using Library = nlohmann::ordered_json;

static Library to_library(const Json& json);

namespace {

struct ToLibrary {
  Library operator()(std::monostate) const { return nullptr; }
  Library operator()(bool value) const { return value; }
  Library operator()(std::int64_t value) const { return value; }
  Library operator()(double value) const { return value; }
  Library operator()(const std::string& value) const { return value; }
  Library operator()(const Json::Array& values) const {
    Library array = Library::array();
    for (const Json& value : values) array.push_back(to_library(value));
    return array;
  }
  Library operator()(const Json::Object& members) const {
    Library object = Library::object();
    for (const auto& [key, value] : members) object[key] = to_library(value);
    return object;
  }
};

}  // namespace

static Library to_library(const Json& json) { return std::visit(ToLibrary{}, json.value()); }

static Json from_library(const Library& json) {
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number()) return json.get<double>();
  if (json.is_string()) return json.get<std::string>();
  if (json.is_array()) {
    Json::Array values;
    for (const Library& value : json) values.push_back(from_library(value));
    return values;
  }
  if (!json.is_object()) return {};
  Json::Object members;
  for (const auto& [key, value] : json.items()) members.emplace_back(key, from_library(value));
  return members;
}

Result<Json> parse_json(std::string_view text, std::string_view name) {
  const Library json = Library::parse(text, nullptr, false);
  if (!json.is_discarded()) return from_library(json);
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan JSON", name), fmt::format("`{}` is no JSON", name)});
}

const Json* Json::find(std::string_view key) const {
  const Object* members = object();
  if (members == nullptr) return nullptr;
  for (const auto& [name, value] : *members) {
    if (name == key) return &value;
  }
  return nullptr;
}

Json* Json::find(std::string_view key) { return const_cast<Json*>(std::as_const(*this).find(key)); }

std::string to_text(const Json& json) {
  return to_library(json).dump(2, ' ', false, Library::error_handler_t::replace) + "\n";
}

std::string to_line(const Json& json) {
  return to_library(json).dump(-1, ' ', false, Library::error_handler_t::replace);
}

Json or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

}  // namespace noken::formats
