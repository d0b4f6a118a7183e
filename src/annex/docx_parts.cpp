#include "annex/docx_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/unicode.h"

namespace noken::annex::docx {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : printable(text)) {
    if (c == '<') {
      result += "&lt;";
    } else if (c == '>') {
      result += "&gt;";
    } else if (c == '&') {
      result += "&amp;";
    } else if (c == '"') {
      result += "&quot;";
    } else {
      result += c;
    }
  }
  return result;
}

// Twentieths of a point.
static int twips(double millimetres) {
  return static_cast<int>(std::lround(millimetres * 1440 / 25.4));
}

std::string section_properties(const Form& form, SectionEnd end) {
  const auto [is_landscape, has_cover] = end;
  const double width = is_landscape ? form.paper.height : form.paper.width;
  const double height = is_landscape ? form.paper.width : form.paper.height;
  const auto side = [&](std::size_t i) { return twips(form.margins[i] * 10); };
  return fmt::format(
      R"(<w:sectPr><w:footerReference w:type="default" r:id="rIdNokenFooter"/><w:type w:val="nextPage"/>)"
      R"(<w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg w:val="{}"/></w:sectPr>)",
      twips(width), twips(height), is_landscape ? R"( w:orient="landscape")" : "", side(0), side(1),
      side(2), side(3), has_cover ? 1 : 0);
}

std::string section_paragraph(const Form& form, SectionEnd end) {
  return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
         "w:lineRule=\"exact\"/>" +
         section_properties(form, end) + "</w:pPr></w:p>";
}

// Beyond the numbers that pandoc gives to its own.
std::string bookmark(const std::string& anchor) {
  const std::string number = anchor.substr(anchor.find('-') + 1);
  return fmt::format(R"(<w:bookmarkStart w:id="9{0}" w:name="{1}"/><w:bookmarkEnd w:id="9{0}"/>)",
                     fmt::format("{:0>5}", number), anchor);
}

static std::string field(std::string_view kind, std::string_view more = {}) {
  return fmt::format(R"(<w:r><w:fldChar w:fldCharType="{}"{}/></w:r>)", kind, more);
}

// Part of a run that is there for programs of Word's 2012 vocabulary alone.
static std::string for_word(std::string_view xml) {
  return fmt::format(
      R"(<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">)"
      R"(<mc:Choice xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" Requires="w15">{}</mc:Choice></mc:AlternateContent></w:r>)",
      xml);
}

static std::string code(std::string_view text) {
  return fmt::format(R"(<w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>)", text);
}

std::string footer() {
  return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
         R"(<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>)"
         R"(<w:r><w:t xml:space="preserve">- </w:t></w:r>)" +
         field("begin") + code("PAGE") + field("separate") + "<w:r><w:t>1</w:t></w:r>" +
         field("end") + R"(<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p></w:ftr>)";
}

// The list's own field: contents by outline level, the others by the style of their captions.
static std::string list_code(const List& list) {
  const std::string_view anchor = list.entries.front()->anchor;
  if (anchor.starts_with("bab")) return R"(TOC \o "1-3" \h \z \u)";
  return anchor.starts_with("tabel") ? R"(TOC \h \z \t "Table Caption,1")"
                                     : R"(TOC \h \z \t "Image Caption,1")";
}

static std::string entry(const Numbered& numbered) {
  const std::string page = field("begin", R"( w:dirty="true")") +
                           code("PAGEREF " + numbered.anchor + " \\h") + field("separate") +
                           "<w:r><w:t> </w:t></w:r>" + field("end");
  return fmt::format(
      R"(<w:hyperlink w:anchor="{}" w:history="1"><w:r><w:t xml:space="preserve">{}</w:t></w:r><w:r><w:tab/></w:r>{}</w:hyperlink>)",
      numbered.anchor, escaped(heading_text(numbered, " ")), page);
}

static int indent_level(const Numbered& numbered) {
  return numbered.level == 0 ? 1 : std::min(numbered.level, 3);
}

std::string list_field(const List& list, bool is_first) {
  std::string xml = fmt::format(
      R"(<w:p><w:pPr><w:pStyle w:val="TOCHeading"/>{}</w:pPr><w:r><w:t>{}</w:t></w:r></w:p>)",
      is_first ? "<w:pageBreakBefore/>" : "", escaped(list.title));
  bool is_begun = false;
  for (const Numbered* numbered : list.entries) {
    if (numbered->level > 3) continue;
    const std::string begin =
        is_begun
            ? ""
            : for_word(R"(<w:fldChar w:fldCharType="begin" w:dirty="true"/>)") +
                  for_word(fmt::format(R"(<w:instrText xml:space="preserve"> {} </w:instrText>)",
                                       list_code(list))) +
                  for_word(R"(<w:fldChar w:fldCharType="separate"/>)");
    is_begun = true;
    xml += fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="TOC{}"/></w:pPr>{}{}</w:p>)",
                       indent_level(*numbered), begin, entry(*numbered));
  }
  return xml +
         R"(<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>)" +
         for_word(R"(<w:fldChar w:fldCharType="end"/>)") + "</w:p>";
}

}  // namespace noken::annex::docx
