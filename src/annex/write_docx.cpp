#include <fmt/format.h>

#include "annex/ast.h"
#include "annex/docx_parts.h"
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

namespace {

struct Blocks {
  const Writing& writing;
  const Numbered& number;
  double text_width;  // millimetres
  double text_height;

  Json::Array operator()(const Heading&) const {
    return {ast::header(number.level, number.anchor, ast::inlines(heading_text(number, "\n")))};
  }
  Json::Array operator()(const Prose& prose) const { return prose.blocks; }
  Json::Array operator()(const TablePart& part) const {
    static constexpr Text kNothing = {"Tidak ada data.", "No data."};
    Json::Array blocks = {
        ast::division({.id = number.anchor}, {line("Table Caption", number.whole())})};
    blocks.push_back(part.table.rows.empty()
                         ? ast::paragraph(ast::inlines(kNothing.in(writing.language)))
                         : ast::table(part.table, part.is_landscape));
    for (const std::string& note : part.table.notes) blocks.push_back(line("Table Note", note));
    return blocks;
  }
  // Pictures of ours have the shape of the paper, lying.
  Json::Array operator()(const PicturePart& part) const {
    const PaperSize& paper = writing.document.form.paper;
    const double shape = paper.height / paper.width;
    Json::Array blocks;
    for (const Image& image : part.sheets) {
      const double width = std::min(text_width, text_height * shape);
      const bool is_ours = !image.svg.empty();
      const std::string size = fmt::format("{:.1f}mm", is_ours ? width : text_width);
      const std::string address = is_ours ? raster(image.svg) : image.address;
      ast::Attributes about;
      if (is_ours) about.pairs = {{"width", size}};
      blocks.push_back(
          styled("Figure", {ast::paragraph({ast::image(address, part.caption, about)})}));
    }
    blocks.push_back(ast::division({.id = number.anchor}, {line("Image Caption", number.whole())}));
    return blocks;
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
  const Form& form = writing.document.form;
  const double paper_width = section.is_landscape ? form.paper.height : form.paper.width;
  const double paper_height = section.is_landscape ? form.paper.width : form.paper.height;
  constexpr double kHeadingAndCaption = 42;
  const double width = paper_width - 10 * (form.margins[1] + form.margins[3]);
  const double height =
      paper_height - 10 * (form.margins[0] + form.margins[2]) - kHeadingAndCaption;
  for (std::size_t i = section.first; i < section.end; ++i) {
    const Blocks made{writing, numbering.parts[i], width, height};
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
  blocks.push_back(openxml(docx::section_end(document.form, false)));
  for (const std::string& text : regulation_lines(document.form))
    blocks.push_back(line("Annex Of", text));
  for (std::size_t i = 0; i < parts.size(); ++i) {
    add_section(writing, numbering, parts[i], blocks);
    if (i + 1 < parts.size())
      blocks.push_back(openxml(docx::section_end(document.form, parts[i].is_landscape)));
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
