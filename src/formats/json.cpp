#include "formats/json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace noken::formats {

using Library = nlohmann::ordered_json;

// A value is walked over by functions that call themselves.
static constexpr int kMostLevels = 1000;

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
  bool is_too_deep = false;
  const auto watch = [&](int depth, Library::parse_event_t /*event*/, const Library& /*value*/) {
    is_too_deep = is_too_deep || depth > kMostLevels;
    return !is_too_deep;
  };
  const Library json = Library::parse(text, watch, false);
  if (is_too_deep) {
    return std::unexpected(
        Trouble{fmt::format("`{}` bersarang lebih dari {} tingkat", name, kMostLevels),
                fmt::format("`{}` is nested deeper than {} levels", name, kMostLevels)});
  }
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

// Control characters above ASCII, and signs that turn the direction of writing: whoever looks at
// the file on a terminal must not obey them.
static bool is_turning(std::string_view three) {
  const auto last = static_cast<unsigned char>(three[2]);
  if (three.starts_with("\xE2\x80")) {
    return (last >= 0xA8 && last <= 0xAE) || last == 0x8E || last == 0x8F;
  }
  return three.starts_with("\xE2\x81") && last >= 0xA6 && last <= 0xA9;
}

static std::size_t harmful_size(std::string_view text, std::size_t at) {
  if (text[at] == '\x7F') return 1;
  if (text[at] == '\xC2' && static_cast<unsigned char>(text[at + 1]) < 0xA0) return 2;
  return text[at] == '\xE2' && is_turning(text.substr(at, 3)) ? 3 : 0;
}

static std::uint32_t code_point(std::string_view sequence) {
  const auto bits = [&](std::size_t i) { return static_cast<std::uint32_t>(sequence[i]) & 0x3FU; };
  if (sequence.size() == 1) return static_cast<unsigned char>(sequence[0]);
  if (sequence.size() == 2) return 0x80U | bits(1);
  return 0x2000U | (bits(1) << 6U) | bits(2);
}

// Such characters stand in strings alone, where they may be escaped.
static std::string harmless(std::string json) {
  static constexpr const char* kSuspects = "\x7F\xC2\xE2";
  std::size_t at = json.find_first_of(kSuspects);
  if (at == std::string::npos) return json;
  std::string safe;
  std::size_t from = 0;
  for (; at != std::string::npos; at = json.find_first_of(kSuspects, at)) {
    const std::size_t size = harmful_size(json, at);
    if (size == 0) {
      ++at;
      continue;
    }
    safe.append(json, from, at - from);
    safe += fmt::format("\\u{:04x}", code_point(std::string_view(json).substr(at, size)));
    from = at += size;
  }
  return safe.append(json, from);
}

std::string to_text(const Json& json) {
  return harmless(to_library(json).dump(2, ' ', false, Library::error_handler_t::replace)) + "\n";
}

std::string to_line(const Json& json) {
  return harmless(to_library(json).dump(-1, ' ', false, Library::error_handler_t::replace));
}

Json or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

}  // namespace noken::formats
