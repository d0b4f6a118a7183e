#include "report/reference_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "formats/json.h"
#include "reference/marks.h"
#include "report/text_table.h"
#include "report/words.h"

namespace noken::report {

using formats::Json;
using reference::Hit;

static constexpr std::size_t kWidestCode = 32;

// Code and mark take what they need; name and context share what is left.
static std::string table(const std::vector<Cells>& rows) {
  constexpr std::size_t kCode = 0;
  constexpr std::size_t kName = 1;
  constexpr std::size_t kContext = 2;
  constexpr std::size_t kMark = 3;
  std::vector<std::size_t> widths = {std::min(widest(rows, kCode), kWidestCode),
                                     widest(rows, kName), widest(rows, kContext),
                                     widest(rows, kMark)};
  const std::size_t left = kTableWidth - 4 * kTableGap.size() - widths[kCode] - widths[kMark];
  if (widths[kName] + widths[kContext] > left) {
    widths[kName] =
        std::max(left - std::min(left, widths[kContext]), std::min(widths[kName], left / 2));
    widths[kContext] = left - widths[kName];
  }
  std::string text;
  for (const Cells& cells : rows) text += table_row(cells, widths);
  return text;
}

static Cells cells_of(const Hit& hit, Language language) {
  return {printable(hit.code), printable(hit.name.in(language)),
          printable(hit.context.in(language)),
          hit.mark.empty() ? "" : fmt::format("[{}]", printable(hit.mark))};
}

// The subjects in the order of their first hit.
static std::vector<std::string> subjects_of(const std::vector<Hit>& hits, Language language) {
  std::vector<std::string> subjects;
  for (const Hit& hit : hits) {
    const std::string subject(hit.subject.in(language));
    if (std::ranges::find(subjects, subject) == subjects.end()) subjects.push_back(subject);
  }
  return subjects;
}

static std::string tables(const std::vector<Hit>& hits, Language language) {
  std::string text;
  for (const std::string& subject : subjects_of(hits, language)) {
    std::vector<Cells> rows;
    for (const Hit& hit : hits) {
      if (hit.subject.in(language) == subject) rows.push_back(cells_of(hit, language));
    }
    text += fmt::format("{}{}\n{}", text.empty() ? "" : "\n", printable(subject), table(rows));
  }
  return text;
}

static std::string explained_marks(const std::vector<Hit>& hits, Language language) {
  static constexpr Text kHeading = {"\nTanda:\n", "\nMarks:\n"};
  std::vector<std::string> marks;
  for (const Hit& hit : hits) {
    const bool is_known = *reference::explain_mark(hit.mark).indonesian != '\0';
    if (is_known && std::ranges::find(marks, hit.mark) == marks.end()) marks.push_back(hit.mark);
  }
  if (marks.empty()) return {};
  std::string text(kHeading.in(language));
  std::vector<std::size_t> widths = {0, 0};
  for (const std::string& mark : marks) widths[0] = std::max(widths[0], mark.size() + 2);
  widths[1] = kTableWidth - widths[0] - 2 * kTableGap.size();
  for (const std::string& mark : marks) {
    const std::string meaning(reference::explain_mark(mark).in(language));
    text += table_row({fmt::format("[{}]", mark), meaning}, widths);
  }
  return text;
}

static std::string nothing_found(const ReferenceAnswer& answer, Language language) {
  static constexpr Text kNothing = {"Tidak ada yang cocok dengan `{word}`",
                                    "Nothing matches `{word}`"};
  static constexpr Text kPerhaps = {"; mungkin maksudnya {near}", "; perhaps {near} is meant"};
  static constexpr Text kOverview = {"; `noken ref` mendaftar yang dapat dicari",
                                     "; `noken ref` lists what can be searched"};
  const Text& rest = answer.suggestions.empty() ? kOverview : kPerhaps;
  std::string near;
  for (const std::string& each : answer.suggestions) {
    near += fmt::format("{}`{}`",
                        near.empty()                    ? ""
                        : language == Language::english ? " or "
                                                        : " atau ",
                        each);
  }
  return fmt::format(fmt::runtime(kNothing.in(language)),
                     fmt::arg("word", printable(answer.word))) +
         fmt::format(fmt::runtime(rest.in(language)), fmt::arg("near", near)) + ".\n";
}

std::string reference_text(const ReferenceAnswer& answer, Language language) {
  static constexpr Text kMore = {
      "\n… dan {count} lagi; persempit kata kuncinya, atau pakai --all\n",
      "\n… and {count} more; narrow the words, or use --all\n"};
  if (answer.hits.empty()) return nothing_found(answer, language);
  std::vector<Hit> shown_hits = answer.hits;
  const bool is_cut = answer.most > 0 && shown_hits.size() > answer.most;
  if (is_cut) shown_hits.resize(answer.most);
  std::string text = tables(shown_hits, language);
  if (is_cut) {
    text += fmt::format(fmt::runtime(kMore.in(language)),
                        fmt::arg("count", answer.hits.size() - answer.most));
  }
  return text + explained_marks(shown_hits, language);
}

std::string overview_text(const std::vector<Hit>& tables, Language language) {
  static constexpr Text kRows = {"{count} baris", "{count} rows"};
  static constexpr Text kHint = {
      "\nCari dengan `noken ref KATA`, misalnya `noken ref kearsipan`.\n",
      "\nSearch with `noken ref WORD`, as `noken ref kearsipan`.\n"};
  std::vector<Cells> rows;
  for (const Hit& hit : tables) {
    rows.push_back({printable(hit.subject.in(language)), printable(hit.name.in(language)),
                    printable(hit.pack),
                    fmt::format(fmt::runtime(kRows.in(language)), fmt::arg("count", hit.rows))});
  }
  return table(rows) + std::string(kHint.in(language));
}

std::string reference_json(const ReferenceAnswer& answer, Language language) {
  Json::Array hits;
  for (const Hit& hit : answer.hits) {
    hits.push_back(
        Json::Object{{"subject", hit.subject.in(language)},
                     {"code", hit.code},
                     {"name", hit.name.in(language)},
                     {"context", formats::or_null(hit.context.in(language))},
                     {"mark", formats::or_null(hit.mark)},
                     {"meaning", formats::or_null(reference::explain_mark(hit.mark).in(language))},
                     {"pack", hit.pack}});
  }
  Json::Array near(answer.suggestions.begin(), answer.suggestions.end());
  return to_text(Json::Object{{"schema", "noken.ref/1"},
                              {"word", answer.word},
                              {"hits", std::move(hits)},
                              {"suggestions", std::move(near)}});
}

std::string overview_json(const std::vector<Hit>& tables, Language language) {
  Json::Array rows;
  for (const Hit& hit : tables) {
    rows.push_back(Json::Object{{"subject", hit.subject.in(language)},
                                {"name", hit.name.in(language)},
                                {"rows", hit.rows},
                                {"pack", hit.pack}});
  }
  return to_text(
      Json::Object{{"schema", "noken.ref/1"}, {"word", Json()}, {"tables", std::move(rows)}});
}

}  // namespace noken::report
