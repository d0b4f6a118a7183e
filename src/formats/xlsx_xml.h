#pragma once

// pugixml as the readers of workbooks use it: names count without their namespace prefix.

#include <cstring>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace noken::formats {

inline std::string_view local_name(const char* name) {
  const char* colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

inline pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
  return parent.find_child(
      [&](const pugi::xml_node& child) { return local_name(child.name()) == name; });
}

inline std::string_view attribute_of(pugi::xml_node node, std::string_view name) {
  const auto found = node.find_attribute(
      [&](const pugi::xml_attribute& each) { return local_name(each.name()) == name; });
  return found.value();
}

// Blanks between words stay; no document type is read, so no entity is ever expanded.
inline bool parse_part(pugi::xml_document& document, const std::string& part) {
  constexpr unsigned kFlags = pugi::parse_default | pugi::parse_ws_pcdata_single;
  return static_cast<bool>(document.load_buffer(part.data(), part.size(), kFlags));
}

// The text of `t`, or of the runs `r` that hold one; readings (`rPh`) are no part of it.
std::string rich_text(pugi::xml_node node);

}  // namespace noken::formats
