#include <fmt/format.h>

#include "annex/ast.h"
#include "annex/docx_parts.h"
#include "annex/docx_pictures.h"
#include "annex/picture_room.h"
#include "annex/prose.h"
#include "annex/write.h"
#include "base/capitals.h"
#include "programs/run_program.h"

namespace noken::annex {

using formats::Json;

static Json styled(const char* style, Json::Array blocks) {
  return ast::division({.pairs = {{"custom-style", style}}}, std::move(blocks));
}

static Json line(const char* style, std::string_view text) {
  return styled(style, {ast::paragraph(ast::inlines(text))});
}

static Json openxml(const std::string& xml) { return ast::raw("openxml", xml); }

static void add_cover(const Document& document, Json::Array& blocks) {
  const Form& form = document.form;
  if (!form.arms.empty()) {
    blocks.push_back(
        styled("Cover Line",
               {ast::paragraph({ast::image(form.arms, "", {.pairs = {{"width", "3cm"}}})})}));
  }
  for (const std::string& text : regulation_lines(form)) blocks.push_back(line("Cover Line", text));
  blocks.push_back(line("Cover Title", to_upper(document.title)));
  blocks.push_back(line("Cover Line", to_upper(document.region)));
}

static void add_signature(const Form& form, Json::Array& blocks) {
  blocks.push_back(line("Signature", form.signed_at.empty() ? " " : form.signed_at));
  blocks.push_back(line("Signature", to_upper(form.signer)));
  for (int i = 0; i < 4; ++i)
    blocks.push_back(openxml(R"(<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>)"));
  blocks.push_back(line("Signature", form.signer_name.empty() ? "……………………" : form.signer_name));
}

// A line that an entry of the lists leads to.
static Json::Array marked(const std::string& anchor, std::string_view text) {
  Json::Array inlines = ast::inlines(text);
  inlines.insert(inlines.begin(), ast::raw_inline("openxml", docx::bookmark(anchor)));
  return inlines;
}

namespace {

struct Blocks {
  const Writing& writing;
  const Numbered& number;

  Json::Array operator()(const Heading&) const {
    return {ast::header(number.level, "", marked(number.anchor, heading_text(number, "\n")))};
  }
  Json::Array operator()(const Prose& prose) const { return prose.blocks; }
  Json::Array operator()(const TablePart& table) const {
    static constexpr Text kNothing = {"Tidak ada data.", "No data."};
    Json::Array blocks = {
        styled("Table Caption", {ast::paragraph(marked(number.anchor, number.whole()))})};
    blocks.push_back(
        table.table.rows.empty()
            ? styled("Table Caption", {ast::paragraph(ast::inlines(kNothing.in(writing.language)))})
            : ast::table(table.table, table.is_landscape));
    for (const std::string& note : table.table.notes) blocks.push_back(line("Table Note", note));
    return blocks;
  }
  Json::Array operator()(const PicturePart& picture) const {
    Json::Array blocks;
    for (std::size_t i = 0; i < picture.sheets.size(); ++i) {
      const std::string caption = sheet_caption(number, i, picture.sheets.size(), writing.language);
      blocks.push_back(styled("Figure", {ast::paragraph({drawn(picture, i)})}));
      blocks.push_back(styled(
          "Image Caption",
          {ast::paragraph(i == 0 ? marked(number.anchor, caption) : ast::inlines(caption))}));
    }
    return blocks;
  }
  Json drawn(const PicturePart& picture, std::size_t sheet) const {
    const Image& image = picture.sheets[sheet];
    if (image.svg.empty()) return ast::image(image.address, picture.caption, {});
    return ast::image(raster(image.svg), picture.caption, {}, docx::width_mark(picture.width));
  }
  std::string raster(const std::string& svg) const {
    constexpr double kDotsPerPoint = 200.0 / 72;
    const auto png = writing.engine->png(svg, kDotsPerPoint);
    return png ? data_address("image/png", *png) : std::string();
  }
};

}  // namespace

static void add_section(const Writing& writing, const Numbering& numbering, const Section& section,
                        Json::Array& blocks) {
  for (std::size_t i = section.first; i < section.end; ++i) {
    const Blocks made{writing, numbering.parts[i]};
    for (Json& block : std::visit(made, writing.document.parts[i]))
      blocks.push_back(std::move(block));
  }
}

Result<std::string> write_docx(const Writing& writing) {
  const Document& document = writing.document;
  const Numbering numbering = numbered(document, writing.language);
  const auto parts = sections(document);
  Json::Array blocks;
  if (document.form.has_cover) add_cover(document, blocks);
  bool is_first = true;
  for (const List& list : lists(numbering, writing.language)) {
    blocks.push_back(openxml(docx::list_field(list, is_first)));
    is_first = false;
  }
  blocks.push_back(
      openxml(docx::section_paragraph(document.form, {.has_cover = document.form.has_cover})));
  for (const std::string& text : regulation_lines(document.form))
    blocks.push_back(line("Annex Of", text));
  for (std::size_t i = 0; i < parts.size(); ++i) {
    add_section(writing, numbering, parts[i], blocks);
    if (i + 1 < parts.size()) {
      blocks.push_back(
          openxml(docx::section_paragraph(document.form, {.is_landscape = parts[i].is_landscape})));
    }
  }
  if (!document.form.signer.empty()) add_signature(document.form, blocks);
  std::vector<std::string> words = {"pandoc", "-f", "json", "-t", "docx", "-o", "-"};
  if (!writing.reference_doc.empty()) words.push_back("--reference-doc=" + writing.reference_doc);
  const auto bytes = programs::run_program({.words = words, .epoch = writing.epoch},
                                           to_line(ast::document(std::move(blocks))));
  if (!bytes) return std::unexpected(bytes.error());
  return docx::finished(*bytes, writing, !parts.empty() && parts.back().is_landscape);
}

}  // namespace noken::annex
