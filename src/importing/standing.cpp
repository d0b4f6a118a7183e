#include <algorithm>

#include "base/unicode.h"
#include "exchange/sheet_values.h"
#include "importing/merge.h"

namespace noken::importing {

// What is there, read as a cell would be, so that both are in one form.
static std::string plain(const Importing& importing, const RowElement& row, const FieldPath& path,
                         const std::string& text) {
  FieldPath single = path;
  single.is_list = false;
  const CellReading reading{.path = single,
                            .vocabulary = importing.vocabulary,
                            .names = importing.names,
                            .kind = row.kind(),
                            .jenis = {}};
  const Converted converted = convert(reading, text);
  const bool is_value =
      converted.outcome == Converted::Outcome::value && converted.path == path.text;
  return is_value ? converted.value.items.front() : text;
}

// Whether the cell shows what is there as noken writes it: an item to a line, or in one line.
static bool is_as_written(const GivenValue& given, const std::vector<std::string>& texts) {
  const std::string_view cell = formats::trimmed(given.text);
  const std::string lines = fmt::format("{}", fmt::join(texts, "\n"));
  std::string line = given.path.is_list ? exchange::sheet_list(texts) : lines;
  std::ranges::replace(line, '\n', ' ');
  return cell == lines || cell == formats::trimmed(line);
}

// Names are the same when they differ in case and signs alone: so they find each other.
static std::string comparable(const FieldPath& path, const std::string& text) {
  return path.text == "nama" ? normalised(text) : text;
}

static bool holds_all(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::ranges::all_of(
      some, [&](const std::string& item) { return std::ranges::find(all, item) != all.end(); });
}

// Of the value, else of the element.
static Location place_of(const document::Tree& tree, const Spot& spot, const Location& element) {
  if (spot.value == document::kNone) return element;
  const document::Span span = tree.nodes[spot.value].span;
  return {element.file, span.offset, span.length};
}

Standing standing_of(const Importing& importing, const SourceFile& file, const RowElement& row,
                     const GivenValue& given) {
  using Sort = Standing::Sort;
  const std::uint32_t mapping = element_at(file, row.existing->at.offset).mapping;
  if (mapping == document::kNone) return {.sort = Sort::elsewhere, .at = row.existing->at};
  const Spot spot = find_spot(file.tree, mapping, keys_of(given.path.text));
  const std::vector<std::string> texts = texts_at(file.tree, spot);
  std::vector<std::string> there;
  for (const std::string& text : texts)
    there.push_back(comparable(given.path, plain(importing, row, given.path, text)));
  std::vector<std::string> items;
  for (const std::string& item : given.value.items) items.push_back(comparable(given.path, item));
  const bool has_all = holds_all(items, there);
  const bool is_abbreviation =
      given.path.text == "nama" && goes_by_abbreviation(*row.existing, given.text);
  const bool says_the_same =
      is_abbreviation || is_as_written(given, texts) || (has_all && holds_all(there, items));
  const bool is_same = !there.empty() && says_the_same;
  const Location at = place_of(file.tree, spot, row.existing->at);
  if (is_same) return {.sort = Sort::same, .texts = texts, .at = at};
  const bool is_shared = file.tree.nodes[mapping].anchor != document::kNone;
  if (spot.is_elsewhere || is_shared) return {.sort = Sort::elsewhere, .texts = texts, .at = at};
  if (there.empty()) return {.sort = Sort::absent};
  const bool is_longer = given.path.is_list && has_all;
  return {.sort = is_longer ? Sort::shorter : Sort::different, .texts = texts, .at = at};
}

}  // namespace noken::importing
