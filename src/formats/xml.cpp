#include "formats/xml.h"

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>
#include <string_view>

#include "base/unicode.h"

namespace noken::formats {

static void remove_all(std::string& text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at))
    text.erase(at, what.size());
}

// XML 1.0 knows no control characters but tab, line feed and carriage return, and neither U+FFFE
// nor U+FFFF.
static std::string allowed(std::string text) {
  while (const auto invalid = first_invalid_utf8(text)) text[*invalid] = '?';
  std::erase_if(text, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
  });
  remove_all(text, "\xEF\xBF\xBE");
  remove_all(text, "\xEF\xBF\xBF");
  return text;
}

static void append(pugi::xml_node parent, const XmlElement& element) {
  pugi::xml_node node = parent.append_child(element.name.c_str());
  for (const auto& [name, value] : element.attributes)
    node.append_attribute(name.c_str()).set_value(allowed(value).c_str());
  if (!element.text.empty())
    node.append_child(pugi::node_pcdata).set_value(allowed(element.text).c_str());
  for (const XmlElement& child : element.children) append(node, child);
}

std::string to_text(const XmlElement& root) {
  // NOLINTNEXTLINE(misc-const-correctness): its nodes are added
  pugi::xml_document document;
  append(document, root);
  std::ostringstream out;
  document.save(out, " ", pugi::format_default, pugi::encoding_utf8);
  return std::move(out).str();
}

}  // namespace noken::formats
