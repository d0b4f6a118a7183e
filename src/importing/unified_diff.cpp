#include <algorithm>
#include <span>
#include <tuple>

#include "importing/write_all.h"

namespace noken::importing {

static constexpr std::size_t kContext = 3;

namespace {

using TextLines = std::vector<std::string_view>;

// Lines that go, from `first` to before `last`, and those that come in their place.
struct Region {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<Edit> edits = {};
};

struct Hunk {
  std::vector<const Region*> regions;
  std::size_t first = 0;
  std::size_t last = 0;
};

}  // namespace

static TextLines lines_of(std::string_view text) {
  TextLines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// Where lines begin; the end of a text that ends with a line feed begins one too.
static std::vector<std::size_t> starts_of(std::string_view text) {
  std::vector<std::size_t> starts = {0};
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts.push_back(at + 1);
  return starts;
}

static std::size_t line_of(const std::vector<std::size_t>& starts, std::size_t offset) {
  return static_cast<std::size_t>(std::ranges::upper_bound(starts, offset) - starts.begin()) - 1;
}

// Whole lines that come between two others take none away.
static Region region_of(std::string_view text, const std::vector<std::size_t>& starts,
                        const Edit& edit) {
  const std::size_t first = line_of(starts, edit.offset);
  const bool starts_line = edit.offset == 0 || text[edit.offset - 1] == '\n';
  if (edit.length == 0 && starts_line && edit.text.ends_with('\n'))
    return {.first = first, .last = first, .edits = {edit}};
  const bool is_behind_all = edit.offset == text.size() && starts_line;
  const std::size_t end = edit.offset + std::max<std::size_t>(edit.length, 1) - 1;
  return {
      .first = first, .last = is_behind_all ? first : line_of(starts, end) + 1, .edits = {edit}};
}

static std::vector<Region> regions_of(const FileChange& file) {
  std::vector<Edit> edits = file.edits;
  std::ranges::stable_sort(edits, {},
                           [](const Edit& edit) { return std::tuple(edit.offset, edit.order); });
  const std::vector<std::size_t> starts = starts_of(file.before);
  std::vector<Region> regions;
  for (const Edit& edit : edits) {
    Region next = region_of(file.before, starts, edit);
    const bool joins = !regions.empty() && next.first <= regions.back().last &&
                       (next.first < regions.back().last || next.first == next.last);
    if (!joins) {
      regions.push_back(std::move(next));
      continue;
    }
    regions.back().last = std::max(regions.back().last, next.last);
    regions.back().edits.push_back(edit);
  }
  return regions;
}

static std::vector<Hunk> hunks_of(const std::vector<Region>& regions, std::size_t line_count) {
  std::vector<Hunk> hunks;
  for (const Region& region : regions) {
    const std::size_t first = region.first - std::min(kContext, region.first);
    const std::size_t last = std::min(line_count, region.last + kContext);
    if (hunks.empty() || first > hunks.back().last)
      hunks.push_back({.regions = {}, .first = first});
    hunks.back().regions.push_back(&region);
    hunks.back().last = last;
  }
  return hunks;
}

static std::string signed_lines(char sign, std::span<const std::string_view> lines) {
  std::string text;
  for (const std::string_view line : lines) {
    text += fmt::format("{}{}", sign, line);
    if (!line.ends_with('\n')) text += "\n\\ No newline at end of file\n";
  }
  return text;
}

// The text of the region with its edits, found between what stands before and behind it.
static std::string text_after(const FileChange& file, const TextLines& lines,
                              const Region& region) {
  const std::string_view whole = file.before;
  const auto offset_of = [&](std::size_t line) {
    return line < lines.size() ? static_cast<std::size_t>(lines[line].data() - whole.data())
                               : whole.size();
  };
  const std::size_t start = offset_of(region.first);
  std::vector<Edit> edits = region.edits;
  for (Edit& edit : edits) edit.offset -= start;
  return applied(std::string(whole.substr(start, offset_of(region.last) - start)), edits);
}

static std::string range(std::size_t first, std::size_t count) {
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

std::string unified_diff(const FileChange& file) {
  const TextLines lines = lines_of(file.before);
  const std::vector<Region> regions = regions_of(file);
  std::string text =
      fmt::format("--- {}\n+++ b/{}\n", file.is_new ? "/dev/null" : "a/" + file.path, file.path);
  std::size_t added_before = 0;
  std::size_t gone_before = 0;
  for (const Hunk& hunk : hunks_of(regions, lines.size())) {
    std::string body;
    std::size_t at = hunk.first;
    std::size_t added = 0;
    std::size_t gone = 0;
    const std::span<const std::string_view> all(lines);
    for (const Region* region : hunk.regions) {
      const std::string after = text_after(file, lines, *region);
      const TextLines fresh = lines_of(after);
      body += signed_lines(' ', all.subspan(at, region->first - at));
      body += signed_lines('-', all.subspan(region->first, region->last - region->first));
      body += signed_lines('+', fresh);
      at = region->last;
      added += fresh.size();
      gone += region->last - region->first;
    }
    body += signed_lines(' ', all.subspan(at, hunk.last - at));
    const std::size_t count = hunk.last - hunk.first;
    text += fmt::format("@@ -{} +{} @@\n{}", range(hunk.first, count),
                        range(hunk.first + added_before - gone_before, count - gone + added), body);
    added_before += added;
    gone_before += gone;
  }
  return text;
}

}  // namespace noken::importing
