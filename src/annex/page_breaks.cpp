#include "annex/page_breaks.h"

#include <algorithm>

#include "annex/numbering.h"
#include "base/unicode.h"

namespace noken::annex {

// About how high it is, in millimetres: enough to tell a page that is full from one that is not.
namespace {

struct Height {
  double operator()(const Heading& heading) const { return heading.level == 1 ? 20 : 13; }
  double operator()(const Prose& prose) const {
    constexpr double kLine = 6.2;
    constexpr double kBetween = 2.5;
    constexpr double kLetters = 380;  // of a line in pandoc's JSON
    double height = 0;
    for (const formats::Json& block : prose.blocks) {
      const double lines = 1 + static_cast<double>(to_line(block).size()) / kLetters;
      height += kLine * lines + kBetween;
    }
    return height;
  }
  double operator()(const TablePart& part) const {
    constexpr double kLine = 4.6;
    constexpr double kBorders = 1.5;
    constexpr double kLetters = 75;  // of a line that all columns fill
    constexpr double kCaption = 16;  // with the header
    double height = kCaption + 5 * static_cast<double>(part.table.notes.size());
    for (const auto& row : part.table.rows) {
      std::size_t letters = 0;
      for (const report::Cell& cell : row) letters += display_width(cell.text);
      height += kBorders + kLine * (0.6 + static_cast<double>(letters) / kLetters);
    }
    return height;
  }
  double operator()(const PicturePart&) const { return 1000; }
};

struct Chapter {
  double height = 0;
  bool begins_landscape = false;
  bool ends_landscape = false;
};

}  // namespace

static std::vector<Chapter> chapters_of(const Document& document) {
  std::vector<Chapter> chapters;
  for (const Section& section : sections(document)) {
    for (std::size_t i = section.first; i < section.end; ++i) {
      const auto* heading = std::get_if<Heading>(&document.parts[i]);
      if ((heading != nullptr && heading->level == 1) || chapters.empty())
        chapters.push_back({.begins_landscape = section.is_landscape});
      chapters.back().height += std::visit(Height(), document.parts[i]);
      chapters.back().ends_landscape = section.is_landscape;
    }
  }
  return chapters;
}

std::vector<bool> chapters_that_go_on(const Document& document) {
  constexpr double kFewLines = 60;
  constexpr double kNearlyEmpty = 80;
  constexpr double kAnnexOf = 40;
  const Form& form = document.form;
  const double page = form.paper.height - 10 * (form.margins[0] + form.margins[2]);
  std::vector<bool> go_on;
  double used = form.regulation.empty() ? 0 : kAnnexOf;
  const Chapter* before = nullptr;
  const std::vector<Chapter> chapters = chapters_of(document);
  for (const Chapter& chapter : chapters) {
    const bool is_upright =
        before != nullptr && !before->ends_landscape && !chapter.begins_landscape;
    const bool fits =
        used + chapter.height <= page || chapter.height <= kFewLines || used <= kNearlyEmpty;
    go_on.push_back(is_upright && fits);
    // Where a long chapter ends is not known: its last page counts as full.
    used = std::min(page, (go_on.back() || before == nullptr ? used : 0) + chapter.height);
    before = &chapter;
  }
  return go_on;
}

}  // namespace noken::annex
