// What an import did, in words.

#include <algorithm>

#include "base/unicode.h"
#include "importing/run.h"

namespace noken::importing {

using Sort = Outcome::Sort;

namespace {

struct Telling {
  const Imported& imported;
  Language language;
  std::string text = {};

  void line(const std::string& words) { text += words + "\n"; }
};

}  // namespace

static std::string place_words(const CellPlace& at, Language language) {
  static constexpr Text kSheet = {"lembar `{}`", "sheet `{}`"};
  static constexpr Text kRow = {"baris {}", "row {}"};
  static constexpr Text kColumn = {"kolom {}", "column {}"};
  std::vector<std::string> parts;
  if (!at.sheet.empty())
    parts.push_back(fmt::format(fmt::runtime(kSheet.in(language)), printable(at.sheet)));
  if (at.row > 0) parts.push_back(fmt::format(fmt::runtime(kRow.in(language)), at.row));
  if (at.column != kNoColumn) {
    parts.push_back(
        fmt::format(fmt::runtime(kColumn.in(language)), formats::column_letters(at.column)));
  }
  return fmt::format("{}", fmt::join(parts, " "));
}

// Long texts are cut: the place says where the rest stands.
static std::string shown_value(const std::string& value) {
  constexpr std::size_t kMost = 60;
  std::string line = shown(formats::trimmed(value));
  if (display_width(line) <= kMost) return line;
  std::size_t end = kMost;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
  return line.substr(0, end) + "…";
}

static void tell_notes(Telling& telling, Note::Sort sort, const Text& heading) {
  for (const Note& note : telling.imported.notes) {
    if (note.sort != sort) continue;
    const std::string place = place_words(note.at, telling.language);
    const std::string value =
        note.value.empty() ? "" : fmt::format("`{}`", shown_value(note.value));
    std::string where = place;
    if (!value.empty()) where += (where.empty() ? "" : " ") + value;
    telling.line(fmt::format("{}: {}{}{}", heading.in(telling.language), where,
                             where.empty() ? "" : ": ", in(note.words, telling.language)));
  }
}

static void tell_outcomes(Telling& telling, Sort sort, const Text& words) {
  for (const Outcome& outcome : telling.imported.merged.outcomes) {
    if (outcome.sort != sort) continue;
    const std::string place = place_words(outcome.at, telling.language);
    std::string line = fmt::format("{}: {} ({}) -> {}", words.in(telling.language), outcome.id,
                                   place, outcome.path);
    if (!outcome.fields.empty()) line += fmt::format(": {}", fmt::join(outcome.fields, ", "));
    telling.line(line);
  }
}

static std::size_t count_of(const Imported& imported, Sort sort) {
  return static_cast<std::size_t>(
      std::ranges::count(imported.merged.outcomes, sort, &Outcome::sort));
}

static void tell_file(Telling& telling, const formats::GridFile& file, const Wishes& wishes) {
  static constexpr Text kText = {"{}: {}, pemisah {}", "{}: {}, separator {}"};
  static constexpr Text kBook = {"{}: buku kerja XLSX", "{}: XLSX workbook"};
  static constexpr Text kTable = {"{}{}: judul kolom di baris {}, {} baris berisi",
                                  "{}{}: headings in row {}, {} rows with content"};
  const auto words = [&](const Text& text) { return fmt::runtime(text.in(telling.language)); };
  const std::string separator =
      file.separator == '\t' ? "tab" : fmt::format("`{}`", file.separator);
  telling.line(file.separator == '\0'
                   ? fmt::format(words(kBook), wishes.file)
                   : fmt::format(words(kText), wishes.file, file.encoding, separator));
  for (const TableCount& table : telling.imported.tables) {
    const std::string place = place_words({.sheet = table.sheet}, telling.language);
    telling.line(fmt::format(words(kTable), place.empty() ? "" : place + " ", table.kind->key,
                             table.heading_row, table.rows));
  }
}

std::string report_text(const Imported& imported, const formats::GridFile& file,
                        const Wishes& wishes, Language language) {
  static constexpr Text kRemark = {"catatan", "note"};
  static constexpr Text kRefused = {"ditolak", "refused"};
  static constexpr Text kConflict = {"bertentangan", "conflict"};
  static constexpr Text kFresh = {"baru", "new"};
  static constexpr Text kChanged = {"berubah", "changed"};
  static constexpr Text kSum = {"{} baru, {} berubah, {} tetap, {} bertentangan, {} ditolak",
                                "{} new, {} changed, {} untouched, {} conflicts, {} refused"};
  Telling telling{.imported = imported, .language = language};
  if (!wishes.is_quiet) {
    tell_file(telling, file, wishes);
    tell_notes(telling, Note::Sort::remark, kRemark);
    tell_outcomes(telling, Sort::fresh, kFresh);
    tell_outcomes(telling, Sort::changed, kChanged);
  }
  tell_notes(telling, Note::Sort::conflict, kConflict);
  tell_notes(telling, Note::Sort::refused, kRefused);
  if (wishes.is_quiet) return std::move(telling.text);
  telling.line(fmt::format(fmt::runtime(kSum.in(language)), count_of(imported, Sort::fresh),
                           count_of(imported, Sort::changed), count_of(imported, Sort::untouched),
                           count(imported, Note::Sort::conflict),
                           count(imported, Note::Sort::refused)));
  return std::move(telling.text);
}

}  // namespace noken::importing
