#pragma once

// From pictures to files: which sheets, in which format, under which names.

#include "cli/command.h"
#include "diagram/engine.h"

namespace noken::cli {

// A picture and the file of its first sheet.
struct Commission {
  diagram::Picture picture = {};
  std::string path = {};
};

struct DrawnFile {
  std::string path = {};
  std::string bytes = {};
};

// What can be drawn: svg, png, pdf, dot, mermaid, plantuml; the file extension of each.
std::string extension_of(const std::string& format);
bool is_text_format(const std::string& format);

// All files, in the order of the commissions; a PDF holds all sheets of its picture, every other
// format has a file for each sheet (`alur.svg`, `alur.2.svg` …). Sheets are drawn in processes of
// their own.
Result<std::vector<DrawnFile>> draw_files(const std::vector<Commission>& commissions,
                                          const std::string& format, Language language);

}  // namespace noken::cli
