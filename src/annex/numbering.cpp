#include "annex/numbering.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "annex/page_breaks.h"

namespace noken::annex {

static std::string roman(int number) {
  struct Step {
    int value;
    const char* sign;
  };
  static constexpr Step kSteps[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
                                    {9, "IX"},  {5, "V"},   {4, "IV"}, {1, "I"}};
  std::string text;
  for (const Step& step : kSteps) {
    for (; number >= step.value; number -= step.value) text += step.sign;
  }
  return text;
}

// A … Z, AA …
static std::string letters(int number, char first) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26)
    text.insert(text.begin(), static_cast<char>(first + (number - 1) % 26));
  return text;
}

static std::string heading_number(int level, int number, Language language) {
  if (level == 1) return (language == Language::english ? "CHAPTER " : "BAB ") + roman(number);
  if (level == 2) return letters(number, 'A') + ".";
  if (level == 3) return fmt::format("{}.", number);
  return letters(number, 'a') + ".";
}

namespace {

struct Counter {
  Language language;
  std::array<int, 5> headings = {};
  int tables = 0;
  int figures = 0;
  int anchors = 0;

  Numbered operator()(const Heading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 4));
    ++headings[level];
    std::fill(headings.begin() + static_cast<std::ptrdiff_t>(level) + 1, headings.end(), 0);
    if (level == 1) tables = figures = 0;
    const int number = headings[level];
    return {.number = heading_number(static_cast<int>(level), number, language),
            .text = heading.text,
            .anchor = anchor("bab"),
            .level = static_cast<int>(level)};
  }
  Numbered operator()(const Prose&) { return {}; }
  Numbered operator()(const TablePart& part) {
    const char* word = language == Language::english ? "Table" : "Tabel";
    return {.number = fmt::format("{} {}.{}", word, headings[1], ++tables),
            .text = part.table.caption,
            .anchor = anchor("tabel")};
  }
  Numbered operator()(const PicturePart& part) {
    const char* word = language == Language::english ? "Figure" : "Gambar";
    return {.number = fmt::format("{} {}.{}", word, headings[1], ++figures),
            .text = part.caption,
            .anchor = anchor("gambar")};
  }
  std::string anchor(const char* word) { return fmt::format("{}-{}", word, ++anchors); }
};

}  // namespace

Numbering numbered(const Document& document, Language language) {
  Counter counter{.language = language};
  Numbering numbering;
  for (const Part& part : document.parts) numbering.parts.push_back(std::visit(counter, part));
  const std::vector<bool> go_on = chapters_that_go_on(document);
  std::size_t chapter = 0;
  for (Numbered& part : numbering.parts) {
    if (part.level == 1 && chapter < go_on.size()) part.goes_on = go_on[chapter++];
  }
  return numbering;
}

static std::vector<const Numbered*> of_kind(const std::vector<Numbered>& parts,
                                            std::string_view kind) {
  std::vector<const Numbered*> found;
  for (const Numbered& part : parts) {
    if (part.anchor.starts_with(kind)) found.push_back(&part);
  }
  return found;
}

std::vector<const Numbered*> Numbering::headings() const { return of_kind(parts, "bab"); }
std::vector<const Numbered*> Numbering::tables() const { return of_kind(parts, "tabel"); }
std::vector<const Numbered*> Numbering::figures() const { return of_kind(parts, "gambar"); }

static bool is_landscape(const Part& part) {
  if (const auto* table = std::get_if<TablePart>(&part)) return table->is_landscape;
  if (const auto* picture = std::get_if<PicturePart>(&part)) return picture->is_landscape;
  return false;
}

// Headings and a few words may lie on either paper.
static bool leads_on(const Part& part) {
  constexpr std::size_t kFewBlocks = 3;
  if (std::holds_alternative<Heading>(part)) return true;
  const auto* prose = std::get_if<Prose>(&part);
  return prose != nullptr && prose->blocks.size() <= kFewBlocks;
}

static bool is_chapter(const Part& part) {
  const auto* heading = std::get_if<Heading>(&part);
  return heading != nullptr && heading->level == 1;
}

// The part whose paper holds for this one as well; nothing when its chapter ends before.
static const Part* leading_to(const std::vector<Part>& parts, std::size_t from) {
  for (std::size_t i = from; i < parts.size(); ++i) {
    if (i > from && is_chapter(parts[i])) return nullptr;
    if (!leads_on(parts[i])) return &parts[i];
  }
  return nullptr;
}

std::vector<Section> sections(const Document& document) {
  std::vector<Section> found;
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    const Part* part = leading_to(document.parts, i);
    const bool lies = part != nullptr && is_landscape(*part);
    if (found.empty() || found.back().is_landscape != lies)
      found.push_back({.is_landscape = lies, .first = i});
    found.back().end = i + 1;
  }
  return found;
}

}  // namespace noken::annex
