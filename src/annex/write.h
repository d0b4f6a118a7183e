#pragma once

// A document in each format. DOCX, HTML and Markdown go through pandoc, PDF through weasyprint as
// well; where a program is missing, the trouble says which.

#include "annex/document.h"
#include "annex/numbering.h"
#include "diagram/engine.h"

namespace noken::annex {

struct Writing {
  const Document& document;
  Language language = Language::indonesian;
  const diagram::Engine* engine = nullptr;  // there when the document has pictures of ours
  std::string epoch = "0";                  // seconds, for SOURCE_DATE_EPOCH
  std::string reference_doc = {};           // path of an office's own Word styles; empty: ours
};

Result<std::string> write_html(const Writing& writing);
Result<std::string> write_pdf(const Writing& writing);
Result<std::string> write_docx(const Writing& writing);
Result<std::string> write_markdown(const Writing& writing);
// One sheet a table.
Result<std::string> write_xlsx(const Writing& writing);

// The lists at the front: contents, tables, figures; those without entries are left out.
struct List {
  std::string title = {};
  std::vector<const Numbered*> entries = {};
};
std::vector<List> lists(const Numbering& numbering, Language language);

// The text of a heading as it stands above its part: `BAB I` over its title in capitals.
std::string heading_text(const Numbered& heading, const char* between);

// The lines of the block that names the regulation: `LAMPIRAN`, `PERATURAN …`, `NOMOR … TAHUN …`.
std::vector<std::string> regulation_lines(const Form& form);

}  // namespace noken::annex
