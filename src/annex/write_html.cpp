#include <fmt/format.h>

#include "annex/ast.h"
#include "annex/page_style.h"
#include "annex/picture_room.h"
#include "annex/prose.h"
#include "annex/write.h"
#include "base/capitals.h"
#include "base/unicode.h"
#include "programs/run_program.h"

namespace noken::annex {

using formats::Json;

static Json line(const char* style, std::string_view text) {
  return ast::division({.classes = {style}}, {ast::paragraph(ast::inlines(text))});
}

static Json cover(const Document& document) {
  Json::Array blocks;
  if (!document.form.arms.empty()) {
    blocks.push_back(
        ast::paragraph({ast::image(document.form.arms, "", {.pairs = {{"width", "30mm"}}})}));
  }
  for (const std::string& text : regulation_lines(document.form))
    blocks.push_back(line("regulation", text));
  blocks.push_back(line("cover-title", to_upper(document.title)));
  blocks.push_back(line("cover-region", to_upper(document.region)));
  return ast::division({.classes = {"cover"}}, std::move(blocks));
}

static Json list_of(const List& list) {
  Json::Array blocks = {line("list-title", list.title)};
  for (const Numbered* entry : list.entries) {
    Json link =
        Json::Object{{"t", "Link"},
                     {"c", Json::Array{ast::attributes({}), ast::inlines(heading_text(*entry, " ")),
                                       Json::Array{"#" + entry->anchor, ""}}}};
    blocks.push_back(ast::division({.classes = {"entry", fmt::format("level-{}", entry->level)}},
                                   {ast::paragraph({std::move(link)})}));
  }
  return ast::division({.classes = {"list"}}, std::move(blocks));
}

// The block above the first chapter.
static Json regulation(const Form& form) {
  Json::Array blocks;
  for (const std::string& text : regulation_lines(form))
    blocks.push_back(ast::paragraph(ast::inlines(text)));
  return ast::division({.classes = {"annex-of"}}, std::move(blocks));
}

static Json signature(const Form& form) {
  return ast::division(
      {.classes = {"signature"}},
      {line("signed-at", form.signed_at), line("signer", to_upper(form.signer)),
       line("signer-name", form.signer_name.empty() ? "……………………" : form.signer_name)});
}

static std::string address_of(const Image& image) {
  return image.svg.empty() ? image.address : data_address("image/svg+xml", image.svg);
}

namespace {

// The blocks of a part.
struct Blocks {
  const Writing& writing;
  const Numbered& number;

  Json::Array operator()(const Heading&) const {
    Json heading =
        ast::header(number.level, number.anchor, ast::inlines(heading_text(number, "\n")));
    if (!number.goes_on) return {std::move(heading)};
    return {ast::division({.classes = {"flowing"}}, {std::move(heading)})};
  }
  Json::Array operator()(const Prose& prose) const { return prose.blocks; }
  Json::Array operator()(const TablePart& table) const {
    static constexpr Text kNothing = {"Tidak ada data.", "No data."};
    Json::Array blocks = {line("table-caption", number.whole())};
    blocks.push_back(table.table.rows.empty() ? line("table-caption", kNothing.in(writing.language))
                                              : ast::table(table.table, table.is_landscape));
    for (const std::string& note : table.table.notes) blocks.push_back(line("note", note));
    return {ast::division({.id = number.anchor, .classes = {"table"}}, std::move(blocks))};
  }
  // Each sheet stands with its own caption; entries of the lists lead to the first.
  Json::Array operator()(const PicturePart& picture) const {
    Json::Array figures;
    for (std::size_t i = 0; i < picture.sheets.size(); ++i) {
      figures.push_back(
          ast::division({.id = i == 0 ? number.anchor : std::string(), .classes = {"figure"}},
                        {ast::paragraph({drawn(picture, i)}),
                         line("figure-caption",
                              sheet_caption(number, i, picture.sheets.size(), writing.language))}));
    }
    return figures;
  }
  Json drawn(const PicturePart& picture, std::size_t sheet) const {
    const Image& image = picture.sheets[sheet];
    ast::Attributes about;
    if (!image.svg.empty()) {
      about.pairs = {{"width", fmt::format("{:.1f}mm", picture.width)}};
    }
    return ast::image(address_of(image), picture.caption, about);
  }
};

}  // namespace

// The signature stands in the last section, so that it never gets a page of its own for another
// way of lying.
static Json section_of(const Writing& writing, const Numbering& numbering, const Section& section) {
  Json::Array blocks;
  if (section.first == 0 && !writing.document.form.regulation.empty())
    blocks.push_back(regulation(writing.document.form));
  for (std::size_t i = section.first; i < section.end; ++i) {
    for (Json& block : std::visit(Blocks{writing, numbering.parts[i]}, writing.document.parts[i]))
      blocks.push_back(std::move(block));
  }
  const bool is_last = section.end == writing.document.parts.size();
  if (is_last && !writing.document.form.signer.empty())
    blocks.push_back(signature(writing.document.form));
  return ast::division({.classes = {"part", section.is_landscape ? "landscape" : "portrait"}},
                       std::move(blocks));
}

static Json::Array body_of(const Writing& writing) {
  const Document& document = writing.document;
  const Numbering numbering = numbered(document, writing.language);
  Json::Array blocks;
  if (document.form.has_cover) blocks.push_back(cover(document));
  for (const List& list : lists(numbering, writing.language)) blocks.push_back(list_of(list));
  for (const Section& section : sections(document))
    blocks.push_back(section_of(writing, numbering, section));
  return blocks;
}

static Result<std::string> through_pandoc(const Writing& writing, Json::Array blocks,
                                          const char* format) {
  return programs::run_program(
      {.words = {"pandoc", "-f", "json", "-t", format, "--wrap=none"}, .epoch = writing.epoch},
      to_line(ast::document(std::move(blocks))));
}

static std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : printable(text)) {
    if (c == '<') {
      result += "&lt;";
    } else if (c == '&') {
      result += "&amp;";
    } else {
      result += c;
    }
  }
  return result;
}

Result<std::string> write_html(const Writing& writing) {
  const auto body = through_pandoc(writing, body_of(writing), "html5");
  if (!body) return std::unexpected(body.error());
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta "
      "charset=\"utf-8\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n{}</body>\n</"
      "html>\n",
      writing.language == Language::english ? "en" : "id", escaped(writing.document.title),
      page_style(writing.document), *body);
}

Result<std::string> write_pdf(const Writing& writing) {
  const auto html = write_html(writing);
  if (!html) return std::unexpected(html.error());
  return programs::run_program(
      {.words = {"weasyprint", "--encoding", "utf-8", "-", "-"}, .epoch = writing.epoch}, *html);
}

// Pictures of ours have no place in Markdown: their captions say what is to be shown.
static Json::Array without_pictures(const Writing& writing) {
  const Numbering numbering = numbered(writing.document, writing.language);
  Json::Array blocks;
  for (std::size_t i = 0; i < writing.document.parts.size(); ++i) {
    const Part& part = writing.document.parts[i];
    const Numbered& number = numbering.parts[i];
    if (const auto* table = std::get_if<TablePart>(&part)) {
      blocks.push_back(ast::paragraph(ast::inlines(number.whole())));
      blocks.push_back(ast::table(table->table, false));
    } else if (std::holds_alternative<PicturePart>(part)) {
      blocks.push_back(ast::paragraph(ast::inlines(number.whole())));
    } else {
      for (Json& block : std::visit(Blocks{writing, number}, part))
        blocks.push_back(std::move(block));
    }
  }
  return blocks;
}

Result<std::string> write_markdown(const Writing& writing) {
  return through_pandoc(writing, without_pictures(writing), "gfm-raw_html");
}

}  // namespace noken::annex
