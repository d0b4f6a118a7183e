#pragma once

// The parts of a Word document that pandoc leaves to us (ECMA-376, WordprocessingML).

#include <string>

#include "annex/write.h"

namespace noken::annex::docx {

// Text inside XML.
std::string escaped(std::string_view text);

// `word/styles.xml`: the styles that pandoc names, in the legal form.
std::string styles(const Form& form);

// The end of a section: paper, margins and the footer with the page number.
struct SectionEnd {
  bool is_landscape = false;
  bool has_cover = false;  // whose page bears no number
};
std::string section_properties(const Form& form, SectionEnd end);
// A paragraph that ends a section.
std::string section_paragraph(const Form& form, SectionEnd end);

// Where an entry of the lists leads: stands inside the paragraph, because LibreOffice loses marks
// around a section or a table.
std::string bookmark(const std::string& anchor);

// `word/footer-noken.xml`: the number of the page in the middle.
std::string footer();

// A list of the front with its entries, whose page numbers are fields. Around them stands the field
// that makes Word update the whole list when it opens; it is marked as one that only Word
// understands, because within it LibreOffice leaves the page numbers empty.
std::string list_field(const List& list, bool is_first);

// What pandoc wrote, with our styles (unless an office has its own), footer, section at the end,
// rows that are not broken over pages, columns as wide as the paper, and no clock.
Result<std::string> finished(const std::string& bytes, const Writing& writing, bool ends_landscape);

}  // namespace noken::annex::docx
