// Styles for Word, made from a table: what pandoc names, in the form of an Indonesian legal annex.

#include <fmt/format.h>

#include <cmath>

#include "annex/docx_parts.h"

namespace noken::annex::docx {

namespace {

struct Style {
  const char* id;
  const char* name;
  const char* based_on;
  const char* paragraph;  // inside w:pPr
  const char* run;        // inside w:rPr
};

}  // namespace

static constexpr Style kStyles[] = {
    {"BodyText", "Body Text", "Normal",
     R"(<w:spacing w:before="0" w:after="120"/><w:jc w:val="both"/>)", ""},
    {"FirstParagraph", "First Paragraph", "BodyText", "", ""},
    {"Compact", "Compact", "Normal",
     R"(<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>)", ""},
    {"Heading1", "heading 1", "Normal",
     R"(<w:keepNext/><w:pageBreakBefore/><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>)",
     "<w:b/>"},
    {"Heading2", "heading 2", "Normal",
     R"(<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>)",
     "<w:b/>"},
    {"Heading3", "heading 3", "Normal",
     R"(<w:keepNext/><w:spacing w:before="200" w:after="100"/><w:outlineLvl w:val="2"/>)",
     "<w:b/>"},
    {"Heading4", "heading 4", "Normal",
     R"(<w:keepNext/><w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="3"/>)", "<w:i/>"},
    {"TOCHeading", "TOC Heading", "Normal",
     R"(<w:keepNext/><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>)", "<w:b/>"},
    {"TableCaption", "Table Caption", "Normal",
     R"(<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:jc w:val="center"/>)", ""},
    {"ImageCaption", "Image Caption", "Normal",
     R"(<w:spacing w:before="60" w:after="240"/><w:jc w:val="center"/>)", ""},
    {"Figure", "Figure", "Normal",
     R"(<w:keepNext/><w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>)",
     ""},
    {"CaptionedFigure", "Captioned Figure", "Figure", "", ""},
    {"TableNote", "Table Note", "Normal", R"(<w:spacing w:before="40" w:after="40"/>)",
     R"(<w:sz w:val="18"/>)"},
    {"CoverTitle", "Cover Title", "Normal",
     R"(<w:spacing w:before="2400" w:after="480"/><w:jc w:val="center"/>)",
     R"(<w:b/><w:sz w:val="32"/>)"},
    {"CoverLine", "Cover Line", "Normal",
     R"(<w:spacing w:before="60" w:after="60"/><w:jc w:val="center"/>)", "<w:b/>"},
    {"AnnexOf", "Annex Of", "Normal",
     R"(<w:spacing w:before="0" w:after="0"/><w:ind w:left="4536"/>)", ""},
    {"Signature", "Signature", "Normal",
     R"(<w:keepNext/><w:spacing w:before="0" w:after="0"/><w:ind w:left="4536"/><w:jc w:val="center"/>)",
     ""},
    {"BlockText", "Block Text", "BodyText", R"(<w:ind w:left="720" w:right="720"/>)", ""},
    {"SourceCode", "Source Code", "Normal", "",
     R"(<w:rFonts w:ascii="DejaVu Sans Mono" w:hAnsi="DejaVu Sans Mono"/><w:sz w:val="20"/>)"},
    {"FootnoteText", "footnote text", "Normal", R"(<w:spacing w:before="0" w:after="0"/>)",
     R"(<w:sz w:val="18"/>)"},
    {"DefinitionTerm", "Definition Term", "Normal", "<w:keepNext/>", "<w:b/>"},
    {"Definition", "Definition", "Normal", R"(<w:ind w:left="720"/>)", ""},
};

static std::string paragraph_style(const Style& style) {
  return fmt::format(
      R"(<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/><w:qFormat/><w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>)",
      style.id, style.name, style.based_on, style.paragraph, style.run);
}

// Entries of lists: dots up to the page number at the right edge.
static std::string list_style(int level, int text_width) {
  return fmt::format(
      R"(<w:style w:type="paragraph" w:styleId="TOC{0}"><w:name w:val="toc {0}"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{1}"/></w:tabs><w:spacing w:before="0" w:after="60"/><w:ind w:left="{2}" w:right="567"/></w:pPr></w:style>)",
      level, text_width, (level - 1) * 284);
}

static constexpr std::string_view kTableStyle =
    R"(<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr><w:tblBorders>)"
    R"(<w:top w:val="single" w:sz="4" w:color="000000"/><w:left w:val="single" w:sz="4" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:color="000000"/><w:right w:val="single" w:sz="4" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:color="000000"/></w:tblBorders>)"
    R"(<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>)"
    R"(<w:rPr><w:sz w:val="18"/></w:rPr><w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8E8E8"/><w:vAlign w:val="center"/></w:tcPr></w:tblStylePr></w:style>)";

static constexpr std::string_view kCharacterStyles =
    R"(<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>)"
    R"(<w:style w:type="character" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/><w:rPr><w:rFonts w:ascii="DejaVu Sans Mono" w:hAnsi="DejaVu Sans Mono"/><w:sz w:val="20"/></w:rPr></w:style>)"
    R"(<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>)";

std::string styles(const Form& form) {
  const double text_width = form.paper.width - 10 * (form.margins[1] + form.margins[3]);
  const int twips = static_cast<int>(text_width * 1440 / 25.4);
  std::string xml = fmt::format(
      R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}" w:eastAsia="{0}"/><w:sz w:val="{1}"/><w:szCs w:val="{1}"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)",
      form.font, std::lround(form.font_size * 2));
  for (const Style& style : kStyles) xml += paragraph_style(style);
  for (const int level : {1, 2, 3}) xml += list_style(level, twips);
  return xml + std::string(kTableStyle) + std::string(kCharacterStyles) + "</w:styles>";
}

}  // namespace noken::annex::docx
