#include "formats/json.h"

#include <nlohmann/json.hpp>

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

std::string to_text(const Json& json) {
  return to_library(json).dump(2, ' ', false, Library::error_handler_t::replace) + "\n";
}

std::string to_line(const Json& json) {
  return to_library(json).dump(-1, ' ', false, Library::error_handler_t::replace);
}

Json or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

}  // namespace noken::formats
