#pragma once

#include <string>
#include <utility>
#include <vector>

namespace noken::formats {

// An XML element under construction. Texts and values are written as text, whatever they hold;
// characters that XML cannot hold are left out.
struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes = {};
  std::string text = {};
  std::vector<XmlElement> children = {};

  XmlElement& add(XmlElement child) { return children.emplace_back(std::move(child)); }
};

// A whole document, in UTF-8, indented by one blank.
std::string to_text(const XmlElement& root);

}  // namespace noken::formats
