#include "annex/revision_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "annex/office_words.h"
#include "annex/placeholders.h"
#include "annex/sentence_case.h"
#include "base/edit_distance.h"

namespace noken::annex {

using difference::Reason;
using difference::Row;

// All on wide paper: to turn the paper for each table would cost as many pages.
void add_revision(const report::DifferenceReport& report, int level, Language language,
                  Document& document) {
  static constexpr std::string_view kWords[] = {"id", "element", "old", "new", "reason", "which"};
  const Names names{.now = *report.difference.after.architecture,
                    .before = report.difference.before.architecture,
                    .language = language};
  for (report::DifferenceChapter& chapter : report::difference_chapters(report, language)) {
    document.parts.emplace_back(Heading{.level = level, .text = chapter.title});
    for (report::Table& table : chapter.tables) {
      put_office_words(table, kWords, names);
      put_sentence_case(table);
      document.parts.emplace_back(TablePart{.table = std::move(table), .is_landscape = true});
    }
  }
}

Document revision_document(const report::DifferenceReport& report, Language language) {
  static constexpr Text kTitle = {"Matriks perubahan dari {} ke {}",
                                  "Matrix of changes from {} to {}"};
  Document document{
      .title = fmt::format(fmt::runtime(kTitle.in(language)), report.old_name, report.new_name),
      .region = report.region};
  document.form.has_cover = false;
  add_revision(report, 1, language, document);
  return document;
}

// More exact addresses are taken later, so that they stay.
static bool take_reason(const std::string& address, const std::string& text,
                        std::vector<Row>& rows) {
  bool is_known = false;
  for (Row& row : rows) {
    if (row.address() != address && row.element().handle != address) continue;
    row.reason = {.source = Reason::Source::outline, .text = text};
    is_known = true;
  }
  return is_known;
}

static void add_no_change(const Node& reason, const std::string& address, Composing& composing) {
  std::set<std::string> addresses;
  for (const Row& row : composing.revision->difference.rows) {
    addresses.insert(row.address());
    addresses.insert(row.element().handle);
  }
  const std::vector<std::string_view> known(addresses.begin(), addresses.end());
  const auto best = nearest(address, known, 3);
  add_problem(
      composing, reason.key_at,
      {fmt::format("tidak ada perubahan pada `{}`", address),
       fmt::format("nothing has changed at `{}`", address)},
      best ? Words{fmt::format("mungkin maksudnya `{}`", *best),
                   fmt::format("perhaps `{}` is meant", *best)}
           : Words{"tulis id elemen yang berubah, atau `id.isian`, seperti pada `noken diff`",
                   "write the id of what changed, or `id.field`, as in `noken diff`"});
}

void take_reasons(const Node& outline, Composing& composing) {
  const Node* reasons = outline.find("alasan");
  if (reasons == nullptr || composing.revision == nullptr) return;
  std::vector<const std::pair<std::string, Node>*> sorted;
  for (const auto& member : reasons->members) sorted.push_back(&member);
  std::ranges::stable_sort(sorted, {}, [](const auto* member) { return member->first.size(); });
  for (const auto* member : sorted) {
    const std::string text = filled_in(member->second, composing);
    if (!take_reason(member->first, text, composing.revision->difference.rows))
      add_no_change(member->second, member->first, composing);
  }
}

}  // namespace noken::annex
