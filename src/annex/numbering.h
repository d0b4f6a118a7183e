#pragma once

// Numbers of chapters, tables and figures, as Indonesian offices write them: BAB I, A., 1., a.;
// Tabel 4.2, Gambar 4.1 (the chapter's number first).

#include "annex/document.h"

namespace noken::annex {

struct Numbered {
  std::string number = {};  // `BAB I`, `A.`, `Tabel 1.1`
  std::string text = {};
  std::string anchor = {};
  int level = 0;         // of a heading
  bool goes_on = false;  // a chapter on the page of the one before it

  std::string whole() const { return number + " " + text; }
};

struct Numbering {
  std::vector<Numbered> parts = {};  // as many as the document has; empty for prose
  std::vector<const Numbered*> headings() const;
  std::vector<const Numbered*> tables() const;
  std::vector<const Numbered*> figures() const;
};

Numbering numbered(const Document& document, Language language);

// Runs of parts on paper that lies the same way. A heading and the few words below it go along with
// the wide table that they lead to.
struct Section {
  bool is_landscape = false;
  std::size_t first = 0;
  std::size_t end = 0;  // one past its last part
};
std::vector<Section> sections(const Document& document);

}  // namespace noken::annex
