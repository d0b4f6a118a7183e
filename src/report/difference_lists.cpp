#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "difference/side.h"
#include "report/column_words.h"
#include "report/difference_matrix.h"

namespace noken::report {

using difference::Reason;
using difference::Row;
using model::KindId;

using NamesByKind = std::map<KindId, std::vector<std::string>>;

// A row for each kind: how many, and which.
static Table listed(const NamesByKind& names, const std::string& caption, Language language) {
  Table table{.caption = caption,
              .columns = columns_in({{"kind", {"jenis", "kind"}, false},
                                     {"count", {"jumlah", "number"}},
                                     {"which", {"yang mana", "which"}, false}},
                                    language)};
  for (const auto& [kind, all] : names) {
    table.rows.push_back({text_cell(title_of(model::kind_of(kind), language)),
                          number_cell(static_cast<double>(all.size()), 0, language),
                          text_cell(fmt::format("{}", fmt::join(all, "; ")))});
  }
  return table;
}

Table unexplained_table(const DifferenceReport& report, Language language) {
  static constexpr Text kCaption = {"Baris tanpa alasan: {} dari {}",
                                    "Rows without a reason: {} of {}"};
  static constexpr Text kAll = {"semuanya", "all of them"};
  static constexpr std::size_t kFew = 3;  // that are named although they are all
  static constexpr Text kNote = {
      "Alasan diambil dari kunci `alasan` kerangka, `alasan` program, keputusan, `alasan` "
      "perubahan terencana, lalu riwayat git.",
      "Reasons come from the key `alasan` of the outline, `alasan` of programmes, decisions, "
      "`alasan` of planned changes, then the history of git."};
  NamesByKind names;
  std::set<KindId> explained;
  std::size_t count = 0;
  const DifferenceRows rows = printed_rows(report.difference);
  for (const Row* row : rows) {
    if (row->reason.source != Reason::Source::none) {
      explained.insert(row->element().kind);
      continue;
    }
    names[row->element().kind].push_back(row->address());
    ++count;
  }
  Table table =
      listed(names, fmt::format(fmt::runtime(kCaption.in(language)), count, rows.size()), language);
  std::size_t at = 0;
  for (const auto& [kind, all] : names) {
    Cell& which = table.rows[at++].back();
    if (all.size() > kFew && !explained.contains(kind)) which.text = kAll.in(language);
  }
  table.notes = {std::string(kNote.in(language))};
  return table;
}

Table unchanged_table(const DifferenceReport& report, Language language) {
  static constexpr Text kCaption = {"Yang tidak berubah: {}", "Unchanged: {}"};
  NamesByKind names;
  auto unchanged = report.difference.unchanged;
  std::ranges::sort(unchanged, {}, [](const model::Element* element) {
    return std::pair(element->kind, std::string_view(element->handle));
  });
  for (const model::Element* element : unchanged)
    names[element->kind].push_back(difference::called(*element));
  return listed(names, fmt::format(fmt::runtime(kCaption.in(language)), unchanged.size()),
                language);
}

}  // namespace noken::report
