#pragma once

// Pandoc's document model as JSON: the few nodes that an annex is made of.

#include <string>
#include <string_view>
#include <vector>

#include "formats/json.h"
#include "report/report.h"

namespace noken::annex::ast {

using formats::Json;

struct Attributes {
  std::string id = {};
  std::vector<std::string> classes = {};
  std::vector<std::pair<std::string, std::string>> pairs = {};
};

Json attributes(const Attributes& about);
// Words and blanks; line feeds become line breaks.
Json::Array inlines(std::string_view text);
Json paragraph(Json::Array inlines);
Json plain(Json::Array inlines);
Json header(int level, const std::string& id, Json::Array inlines);
Json division(const Attributes& about, Json::Array blocks);
Json image(const std::string& address, const std::string& alternative, const Attributes& about,
           const std::string& title = "");
Json raw(std::string_view format, const std::string& text);
Json raw_inline(std::string_view format, const std::string& text);
// Columns as wide as their texts ask for; without its caption.
Json table(const report::Table& written, bool is_landscape);
// A whole document.
Json document(Json::Array blocks);

}  // namespace noken::annex::ast
