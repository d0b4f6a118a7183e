#include <fmt/format.h>

#include <algorithm>

#include "report/index_plan.h"

namespace noken::report {

using analysis::Assessed;

AssessedList of_index(const IndexReport& report, const IndexScheme& scheme) {
  AssessedList list;
  std::ranges::copy_if(report.assessed, std::back_inserter(list),
                       [&](const Assessed* each) { return each->scheme == &scheme; });
  return list;
}

std::vector<const IndexScheme*> schemes_of(const IndexReport& report) {
  std::vector<const IndexScheme*> schemes;
  for (const Assessed* assessed : report.assessed) {
    if (schemes.empty() || schemes.back() != assessed->scheme) schemes.push_back(assessed->scheme);
  }
  return schemes;
}

static void add_missing_note(const IndexReport& report, Language language, Report& made) {
  static constexpr Text kMissing = {
      "Indikator yang belum dinilai dihitung pada tingkat 1, jadi nilai sebenarnya sama atau "
      "lebih tinggi.",
      "An indicator that is not assessed counts as level 1, so the true value is the same or "
      "higher."};
  const bool any = std::ranges::any_of(report.assessed, [](const Assessed* each) {
    return each->value.is_known() && !each->missing.empty();
  });
  if (any) made.closing.emplace_back(kMissing.in(language));
}

// How far the last assessment of each index is from its last target.
static void add_distance(const IndexScheme& scheme, const AssessedList& list, Language language,
                         Report& made) {
  static constexpr Text kBelow = {
      "{index}: {year} {value}; target {target_year} {target}; masih kurang {distance}.",
      "{index}: {year} {value}; target {target_year} {target}; {distance} to go."};
  static constexpr Text kReached = {
      "{index}: {year} {value}; target {target_year} {target}; sudah tercapai.",
      "{index}: {year} {value}; target {target_year} {target}; reached."};
  const Assessed* latest = nullptr;
  const Assessed* target = nullptr;
  for (const Assessed* each : list) {
    if (each->value.is_known()) (each->is_target() ? target : latest) = each;
  }
  if (latest == nullptr || target == nullptr) return;
  const auto distance = analysis::hundredths(target->value) - analysis::hundredths(latest->value);
  const Text& text = distance > 0 ? kBelow : kReached;
  made.closing.push_back(fmt::format(
      fmt::runtime(text.in(language)), fmt::arg("index", scheme.index->edition),
      fmt::arg("year", *latest->assessment->year),
      fmt::arg("value", value_text(scheme, latest->value, language)),
      fmt::arg("target_year", *target->assessment->year),
      fmt::arg("target", value_text(scheme, target->value, language)),
      fmt::arg("distance", number_cell(static_cast<double>(distance) / 100, 2, language).text)));
}

static void add_hint(const IndexReport& report, Language language, Report& made) {
  static constexpr Text kHint = {"Setiap indikator: `noken index {}`.",
                                 "Every indicator: `noken index {}`."};
  if (report.has_indicators || report.supposed || report.reached) return;
  std::vector<std::string> editions;
  for (const IndexScheme* scheme : schemes_of(report)) editions.push_back(scheme->index->edition);
  made.closing.push_back(
      fmt::format(fmt::runtime(kHint.in(language)),
                  fmt::join(editions, language == Language::indonesian ? "` atau `noken index "
                                                                       : "` or `noken index ")));
}

void add_closing(const IndexReport& report, Language language, Report& made) {
  for (const IndexScheme* scheme : schemes_of(report))
    add_distance(*scheme, of_index(report, *scheme), language, made);
  add_missing_note(report, language, made);
  add_hint(report, language, made);
}

}  // namespace noken::report
