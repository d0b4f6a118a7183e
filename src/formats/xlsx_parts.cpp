#include "formats/xlsx_parts.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "base/date.h"
#include "base/unicode.h"
#include "formats/xlsx_xml.h"

namespace noken::formats {

// `_x000D_` and its like stand for characters that XML cannot hold, `_x005F_` for the sign itself.
static std::string unescaped(std::string_view text) {
  constexpr std::size_t kLength = 7;
  std::string result;
  while (!text.empty()) {
    std::uint32_t code = 0;
    const char* const digits = text.data() + 2;
    const bool may_be = text.size() >= kLength && text.starts_with("_x") && text[6] == '_';
    const bool is_escape =
        may_be && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
    if (is_escape) {
      append_utf8(result, code);
    } else {
      result += text.front();
    }
    text.remove_prefix(is_escape ? kLength : 1);
  }
  return result;
}

std::string rich_text(pugi::xml_node node) {
  std::string text;
  for (const pugi::xml_node child : node.children()) {
    if (local_name(child.name()) == "t") text += child.text().get();
    if (local_name(child.name()) == "r") text += child_named(child, "t").text().get();
  }
  return unescaped(text);
}

std::optional<std::vector<std::string>> read_shared_strings(const std::string& part) {
  pugi::xml_document document;
  if (!parse_part(document, part)) return std::nullopt;
  std::vector<std::string> strings;
  for (const pugi::xml_node item : document.document_element().children()) {
    if (local_name(item.name()) == "si") strings.push_back(rich_text(item));
  }
  return strings;
}

bool shows_date(std::string_view format) {
  bool in_quotes = false;
  bool in_brackets = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c == '"') in_quotes = !in_quotes;
    if (c == '[') in_brackets = true;
    if (c == ']') in_brackets = false;
    if (c == '\\' || c == '_' || c == '*') ++i;
    if (in_quotes || in_brackets) continue;
    if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') return true;
  }
  return false;
}

static bool is_built_in_date(int format) {
  return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
         (format >= 50 && format <= 58);
}

static int number_in(std::string_view text) {
  int number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::optional<XlsxStyles> read_styles(const std::string& part) {
  pugi::xml_document document;
  if (!parse_part(document, part)) return std::nullopt;
  const pugi::xml_node root = document.document_element();
  std::map<int, bool> own;
  for (const pugi::xml_node format : child_named(root, "numFmts").children()) {
    own[number_in(attribute_of(format, "numFmtId"))] =
        shows_date(attribute_of(format, "formatCode"));
  }
  XlsxStyles styles;
  for (const pugi::xml_node style : child_named(root, "cellXfs").children()) {
    const int format = number_in(attribute_of(style, "numFmtId"));
    const auto found = own.find(format);
    styles.is_date.push_back(found == own.end() ? is_built_in_date(format) : found->second);
  }
  return styles;
}

std::string date_of_serial(std::string_view serial, bool is_1904) {
  double value = 0;
  const auto [end, error] = std::from_chars(serial.data(), serial.data() + serial.size(), value);
  if (error != std::errc() || !(value >= 1) || value > 2'958'465) return {};
  auto days = static_cast<int>(std::floor(value));
  if (is_1904) days += 1462;
  if (days < 60) ++days;  // Excel counts a 29 February 1900 that never was
  constexpr int kSerialOf1970 = 25569;
  return to_string(date_of(days - kSerialOf1970));
}

// Where a relationship leads, as a name in the archive; empty when it leaves the file.
static std::string target_of(pugi::xml_node relationship) {
  if (attribute_of(relationship, "TargetMode") == "External") return {};
  const std::string target(attribute_of(relationship, "Target"));
  if (target.contains("..") || target.contains(':')) return {};
  return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

static std::map<std::string, std::string, std::less<>> relationships(const XlsxParts& parts) {
  std::map<std::string, std::string, std::less<>> targets;
  const auto part = parts.find("xl/_rels/workbook.xml.rels");
  pugi::xml_document document;
  if (part == parts.end() || !parse_part(document, part->second)) return targets;
  for (const pugi::xml_node each : document.document_element().children())
    targets.emplace(attribute_of(each, "Id"), target_of(each));
  return targets;
}

// `r:id` alone: `sheetId` has another name.
std::optional<std::vector<XlsxSheetEntry>> read_sheet_list(const XlsxParts& parts, bool& is_1904) {
  const auto part = parts.find("xl/workbook.xml");
  pugi::xml_document document;
  if (part == parts.end() || !parse_part(document, part->second)) return std::nullopt;
  const pugi::xml_node root = document.document_element();
  const std::string_view flag = attribute_of(child_named(root, "workbookPr"), "date1904");
  is_1904 = flag == "1" || flag == "true";
  const auto targets = relationships(parts);
  std::vector<XlsxSheetEntry> sheets;
  for (const pugi::xml_node sheet : child_named(root, "sheets").children()) {
    const auto target = targets.find(attribute_of(sheet, "id"));
    if (target == targets.end() || !parts.contains(target->second)) continue;
    const std::string_view state = attribute_of(sheet, "state");
    sheets.push_back({.name = std::string(attribute_of(sheet, "name")),
                      .part = target->second,
                      .is_hidden = state == "hidden" || state == "veryHidden"});
  }
  return sheets;
}

}  // namespace noken::formats
