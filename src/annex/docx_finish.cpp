#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "annex/docx_parts.h"
#include "annex/docx_pictures.h"
#include "annex/page_breaks.h"
#include "base/replace.h"
#include "formats/zip.h"

namespace noken::annex::docx {

// What stands between the two, both included, becomes `to`; nothing happens when they are not
// there.
static void replace_last(std::string& text, std::string_view first, std::string_view last,
                         std::string_view to) {
  const std::size_t start = text.rfind(first);
  const std::size_t end = start == std::string::npos ? start : text.find(last, start);
  if (end != std::string::npos) text.replace(start, end + last.size() - start, to);
}

// Once: an office's styles may come from a document of ours, which brings its footer along. `sign`
// tells that.
static void insert_once(std::string& text, std::string_view sign, std::string_view mark,
                        std::string_view added) {
  const std::size_t at = text.rfind(mark);
  const bool is_there = text.find(sign) != std::string::npos;
  if (at != std::string::npos && !is_there) text.insert(at, added);
}

static int width_of(std::string_view column) {
  int width = 0;
  const std::size_t start = column.find("w:w=\"");
  if (start != std::string_view::npos)
    std::from_chars(column.data() + start + 5, column.data() + column.size(), width);
  return width;
}

// Pandoc shares a width of its own among the columns: here they get that of the paper.
static void widen_grid(std::string& grid, int text_width) {
  std::vector<int> columns;
  for (std::size_t at = grid.find("<w:gridCol"); at != std::string::npos;
       at = grid.find("<w:gridCol", at + 1))
    columns.push_back(width_of(std::string_view(grid).substr(at, grid.find('>', at) - at)));
  int total = 0;
  for (const int width : columns) total += width;
  if (total == 0) return;
  grid = "<w:tblGrid>";
  for (const int width : columns) {
    grid += fmt::format(R"(<w:gridCol w:w="{}"/>)",
                        static_cast<std::int64_t>(width) * text_width / total);
  }
  grid += "</w:tblGrid>";
}

// A table lies on the paper of the section that ends next after it.
static void widen_tables(std::string& xml, const Form& form) {
  const auto text_width = [&](bool is_landscape) {
    const double paper = is_landscape ? form.paper.height : form.paper.width;
    return static_cast<int>((paper - 10 * (form.margins[1] + form.margins[3])) * 1440 / 25.4);
  };
  static constexpr std::string_view kOpen = "<w:tblGrid>";
  static constexpr std::string_view kClose = "</w:tblGrid>";
  for (std::size_t at = xml.find(kOpen); at != std::string::npos; at = xml.find(kOpen, at + 1)) {
    const std::size_t end = xml.find(kClose, at) + kClose.size();
    const std::size_t section = xml.find("<w:sectPr", end);
    const std::size_t section_end = xml.find("</w:sectPr>", section);
    const bool lies =
        section != std::string::npos &&
        std::string_view(xml).substr(section, section_end - section).contains("landscape");
    std::string grid = xml.substr(at, end - at);
    widen_grid(grid, text_width(lies));
    xml.replace(at, end - at, grid);
  }
}

// The first chapter stands below the block that names the regulation, on a page that is new anyway;
// others go on below the one before them.
static void keep_chapters(std::string& xml, const Document& document) {
  static constexpr std::string_view kFirst = R"(<w:pageBreakBefore w:val="0"/>)";
  static constexpr std::string_view kNext =
      R"(<w:pageBreakBefore w:val="0"/><w:spacing w:before="480" w:after="240"/>)";
  std::size_t at = 0;
  bool is_first = true;
  for (const bool goes_on : chapters_that_go_on(document)) {
    at = xml.find("w:val=\"Heading1\"", at);
    if (at == std::string::npos) return;
    at = xml.find('>', at) + 1;
    if (is_first || goes_on) xml.insert(at, is_first ? kFirst : kNext);
    is_first = false;
  }
}

static void keep_paragraphs(std::string& xml, std::size_t first, std::size_t end) {
  static constexpr std::string_view kStyle = "<w:pStyle ";
  for (std::size_t at = xml.find(kStyle, first); at < end; at = xml.find(kStyle, at + 1)) {
    const std::size_t close = xml.find("/>", at) + 2;
    static constexpr std::string_view kKeep = "<w:keepNext/>";
    xml.insert(close, kKeep);
    end += kKeep.size();
  }
}

// What stands right above the signature goes with it to the next page: a paragraph, or the last
// rows of a table.
static void keep_with_signature(std::string& xml) {
  constexpr int kRows = 3;
  const std::size_t style = xml.find(R"(<w:pStyle w:val="Signature")");
  const std::size_t signature = style == std::string::npos ? style : xml.rfind("<w:p>", style);
  if (signature == std::string::npos || signature == 0) return;
  const std::size_t table = xml.rfind("</w:tbl>", signature);
  const std::size_t paragraph = xml.rfind("<w:p>", signature - 1);
  if (table == std::string::npos || table < paragraph) keep_paragraphs(xml, paragraph, signature);
  if (table == std::string::npos) return;
  constexpr std::size_t kLittle = 4000;  // of notes between the two
  if (signature - table > kLittle) return;
  const std::size_t first = xml.rfind("<w:tbl>", table);
  std::size_t row = table;
  for (int i = 0; i < kRows && row > first; ++i) row = xml.rfind("<w:tr>", row - 1);
  keep_paragraphs(xml, row, table);
}

// The last row of a table goes to the next page with the one above it, and a note with the last
// row, rather than alone.
static void keep_last_rows(std::string& xml) {
  static constexpr std::string_view kEnd = "</w:tbl>";
  static constexpr std::string_view kRow = "<w:tr>";
  constexpr std::size_t kNear = 60;  // of the table: the first paragraph behind it
  for (std::size_t at = xml.rfind(kEnd); at != std::string::npos && at > 0;
       at = xml.rfind(kEnd, at - 1)) {
    const std::size_t row = xml.rfind(kRow, at);
    if (row == std::string::npos || row == 0) continue;
    const std::size_t style = xml.find("w:val=\"TableNote\"", at);
    const bool has_note = style != std::string::npos && style < at + kEnd.size() + kNear;
    if (has_note) keep_paragraphs(xml, row, at);
    const std::size_t above = xml.rfind(kRow, row - 1);
    if (above != std::string::npos && above > xml.rfind("<w:tbl>", row))
      keep_paragraphs(xml, above, row);
  }
}

static void finish_document(std::string& xml, const Document& document, bool ends_landscape) {
  const Form& form = document.form;
  size_pictures(xml);
  keep_chapters(xml, document);
  keep_with_signature(xml);
  keep_last_rows(xml);
  const std::string section = section_properties(form, {.is_landscape = ends_landscape});
  replace_last(xml, "<w:sectPr",
               xml.ends_with("</w:sectPr></w:body></w:document>") ||
                       xml.rfind("</w:sectPr>") > xml.rfind("<w:sectPr")
                   ? "</w:sectPr>"
                   : "/>",
               section);
  widen_tables(xml, form);
  replace_all(xml, "<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  replace_all(xml, "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:trPr>", "<w:tr><w:trPr><w:cantSplit/>");
}

static void finish_core(std::string& xml) {
  static constexpr std::string_view kDay = "2000-01-01T00:00:00Z";
  for (const std::string_view tag : {"dcterms:created", "dcterms:modified"}) {
    const std::size_t start = xml.find(fmt::format("<{}", tag));
    const std::size_t text = start == std::string::npos ? start : xml.find('>', start) + 1;
    const std::size_t end = text == std::string::npos ? text : xml.find("</", text);
    if (end != std::string::npos) xml.replace(text, end - text, kDay);
  }
}

static void finish_entry(std::string& name, std::string& content, const Writing& writing,
                         bool ends_landscape) {
  if (name == "word/document.xml") finish_document(content, writing.document, ends_landscape);
  if (name == "word/styles.xml" && writing.reference_doc.empty())
    content = styles(writing.document.form);
  if (name == "docProps/core.xml") finish_core(content);
  if (name == "[Content_Types].xml") {
    insert_once(
        content, "footer-noken.xml", "</Types>",
        R"(<Override PartName="/word/footer-noken.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)");
  }
  if (name == "word/_rels/document.xml.rels") {
    insert_once(
        content, "rIdNokenFooter", "</Relationships>",
        R"(<Relationship Id="rIdNokenFooter" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer-noken.xml"/>)");
  }
}

Result<std::string> finished(const std::string& bytes, const Writing& writing,
                             bool ends_landscape) {
  auto entries = formats::read_zip(bytes, "pandoc");
  if (!entries) return std::unexpected(entries.error());
  std::erase_if(*entries, [](const auto& entry) { return entry.first == "word/footer-noken.xml"; });
  for (auto& [name, content] : *entries) finish_entry(name, content, writing, ends_landscape);
  entries->emplace_back("word/footer-noken.xml", footer());
  return formats::write_zip(*entries);
}

}  // namespace noken::annex::docx
