#include <fmt/format.h>

#include <algorithm>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "analysis/value_words.h"

namespace noken::analysis {

using model::Readiness;

static constexpr double kEnough = 3;  // of 5

static bool is_gap(const Readiness& readiness) {
  return readiness.expectation.is_given() ||
         (readiness.score.is_given() && *readiness.score < kEnough);
}

static std::string current_in(const Readiness& readiness, Language language) {
  static constexpr Text kScore = {"nilai {} dari 5", "score {} of 5"};
  std::string words;
  if (readiness.score.is_given()) {
    words =
        fmt::format(fmt::runtime(kScore.in(language)), number_words(*readiness.score, language));
  }
  if (readiness.condition.is_given())
    words += fmt::format("{}{}", words.empty() ? "" : ": ", *readiness.condition);
  return words;
}

static Words expected_of(const Readiness& readiness) {
  if (!readiness.expectation.is_given()) return {"nilai 3 atau lebih", "a score of 3 or more"};
  const std::string text(*readiness.expectation);
  return {text, text};
}

// Those of its `program` that are adopted and of the period, and those that name it.
static Closing::Programmes programmes_of(const Closing& closing, const Readiness& readiness,
                                         const std::string& gap_id) {
  Closing::Programmes cures;
  for (const model::Programme* programme : closing.programmes()) {
    const bool is_named = std::ranges::any_of(readiness.programmes, [&](const auto& item) {
      return item.value.element != nullptr && item.value.element->number == programme->number;
    });
    if (is_named) cures.push_back(programme);
  }
  return joined(std::move(cures), closing.naming_gap(gap_id));
}

static Words cause_of(const Readiness& readiness, bool is_open) {
  if (!is_open) return {};
  if (readiness.programmes.empty()) return {"belum ada program", "no programme yet"};
  return {"programnya belum ditetapkan atau di luar periode",
          "its programmes are not adopted, or outside the period"};
}

static std::vector<Gap> readiness_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  for (const Readiness& readiness : ground.state.all<Readiness>()) {
    if (!is_gap(readiness)) continue;
    Gap gap{.id = "kesiapan/" + readiness.handle, .type = &readiness_gap_type};
    gap.object = readiness.handle;
    gap.agency = answering_agency(ground.state, readiness);
    gap.current = {current_in(readiness, Language::indonesian),
                   current_in(readiness, Language::english)};
    gap.expected = expected_of(readiness);
    gap.programmes = programmes_of(ground.closing, readiness, gap.id);
    gap.cause = cause_of(readiness, gap.is_open());
    gap.at = readiness.place();
    gaps.push_back(std::move(gap));
  }
  return gaps;
}

DEFINE_GAP_TYPE(readiness) = {
    .name = "kesiapan",
    .about = {"unsur kesiapan yang belum memenuhi harapan",
              "elements of readiness that fall short of what is expected"},
    .find = readiness_gaps,
};

}  // namespace noken::analysis
