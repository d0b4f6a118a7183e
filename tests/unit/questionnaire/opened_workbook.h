#pragma once

#include <doctest/doctest.h>

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "formats/zip.h"

namespace noken::tests {

// The XML of a spreadsheet, as another program finds it.
class OpenedWorkbook {
 public:
  explicit OpenedWorkbook(const std::string& bytes) {
    auto entries = formats::read_zip(bytes, "uji.xlsx");
    REQUIRE(entries);
    for (auto& [name, text] : *entries) parts_.emplace(name, std::move(text));
    pugi::xml_document strings;
    strings.load_string(part("xl/sharedStrings.xml").c_str(),
                        pugi::parse_default | pugi::parse_ws_pcdata);
    for (const auto& item : strings.child("sst").children("si"))
      strings_.emplace_back(item.child("t").text().get());
    pugi::xml_document book;
    book.load_string(part("xl/workbook.xml").c_str());
    for (const auto& sheet : book.child("workbook").child("sheets").children("sheet")) {
      names_.emplace_back(sheet.attribute("name").value());
      states_.emplace_back(sheet.attribute("state").value());
    }
  }

  const std::string& part(const std::string& name) const {
    static const std::string kNone;
    const auto found = parts_.find(name);
    return found == parts_.end() ? kNone : found->second;
  }
  const std::vector<std::string>& names() const { return names_; }
  const std::string& state(const std::string& sheet) const { return states_[number(sheet)]; }

  // The whole XML of a sheet.
  const std::string& xml(const std::string& sheet) const {
    return part("xl/worksheets/sheet" + std::to_string(number(sheet) + 1) + ".xml");
  }

  // What stands in a cell, as text.
  std::string cell(const std::string& sheet, const std::string& address) const {
    const auto found = find(sheet, address);
    const std::string value = found.child("v").text().get();
    if (std::string_view(found.attribute("t").value()) != "s") return value;
    return strings_.at(std::stoul(value));
  }
  std::string type(const std::string& sheet, const std::string& address) const {
    return find(sheet, address).attribute("t").value();
  }
  bool is_locked(const std::string& sheet, const std::string& address) const {
    pugi::xml_document styles;
    styles.load_string(part("xl/styles.xml").c_str());
    auto format = styles.child("styleSheet").child("cellXfs").first_child();
    for (int i = find(sheet, address).attribute("s").as_int(); i > 0; --i)
      format = format.next_sibling();
    return format.child("protection").attribute("locked").as_bool(true);
  }

 private:
  struct Cells {
    pugi::xml_document document;
    std::map<std::string, pugi::xml_node> by_address;
  };

  std::size_t number(const std::string& sheet) const {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (names_[i] == sheet) return i;
    }
    FAIL("there is no sheet ", sheet);
    return 0;
  }
  pugi::xml_node find(const std::string& sheet, const std::string& address) const {
    Cells& cells = sheets_[sheet];
    if (cells.by_address.empty()) {
      cells.document.load_string(xml(sheet).c_str());
      for (const auto& row : cells.document.child("worksheet").child("sheetData").children("row")) {
        for (const auto& cell : row.children("c"))
          cells.by_address.emplace(cell.attribute("r").value(), cell);
      }
    }
    const auto found = cells.by_address.find(address);
    return found == cells.by_address.end() ? pugi::xml_node() : found->second;
  }

  std::map<std::string, std::string> parts_;
  std::vector<std::string> strings_;
  std::vector<std::string> names_;
  std::vector<std::string> states_;
  mutable std::map<std::string, Cells> sheets_;
};

}  // namespace noken::tests
