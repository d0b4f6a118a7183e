#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "analysis/gap_type.h"
#include "analysis/rule_gaps.h"
#include "analysis/value_words.h"
#include "reference/index_scheme.h"

namespace noken::analysis {

using model::Assessment;
using model::State;
using reference::Index;
using reference::Indicator;
using Level = model::Entry<std::string_view, double>;

namespace {

// A level, and the assessment that gives it.
struct GivenLevel {
  const Assessment* assessment = nullptr;
  const Level* level = nullptr;
};

}  // namespace

static bool is_target(const Assessment& assessment) {
  return assessment.nature.is_given() && *assessment.nature == "target";
}

// By year; of one year the assessor's word is the last.
static auto age_of(const Assessment& assessment) {
  const bool is_external = assessment.nature.is_given() && *assessment.nature == "eksternal";
  return std::tuple(*assessment.year, is_external, std::string_view(assessment.handle));
}

static const Level* level_of(const Assessment& assessment, std::string_view code) {
  const auto found = std::ranges::find(assessment.levels.items, code, &Level::key);
  return found == assessment.levels.items.end() ? nullptr : &*found;
}

// The latest of the index that passes the test.
static const Assessment* latest(const State& state, const Index& index, auto test) {
  const Assessment* last = nullptr;
  for (const Assessment& assessment : state.all<Assessment>()) {
    if (!assessment.index.is_given() || *assessment.index != index.edition) continue;
    if (!assessment.year.is_given() || !test(assessment)) continue;
    if (last == nullptr || age_of(*last) < age_of(assessment)) last = &assessment;
  }
  return last;
}

// What the last assessment by the day says of the indicator, whoever assessed.
static GivenLevel latest_level(const State& state, const Index& index, std::string_view code) {
  const int this_year = date_of(state.day()).year;
  const Assessment* assessment = latest(state, index, [&](const Assessment& each) {
    return !is_target(each) && *each.year <= this_year && level_of(each, code) != nullptr;
  });
  if (assessment == nullptr) return {};
  return {assessment, level_of(*assessment, code)};
}

static std::string current_in(const Indicator& indicator, const GivenLevel& now,
                              Language language) {
  static constexpr Text kCurrent = {"{} ({}): tingkat {} menurut `{}`",
                                    "{} ({}): level {} by `{}`"};
  return fmt::format(fmt::runtime(kCurrent.in(language)), indicator.name.in(language),
                     indicator.code, number_words(now.level->value, language),
                     now.assessment->handle);
}

// The target, and what the next level asks for when the pack says so.
static std::string expected_in(const reference::IndexScheme& scheme, const Level& target,
                               const GivenLevel& now, std::int64_t year, Language language) {
  static constexpr Text kTarget = {"tingkat {} pada {}", "level {} in {}"};
  static constexpr Text kNext = {"; tingkat {} meminta: {}", "; level {} asks: {}"};
  std::string words =
      fmt::format(fmt::runtime(kTarget.in(language)), number_words(target.value, language), year);
  const int next = static_cast<int>(now.level->value) + 1;
  const auto* criterion = find_criterion(scheme, target.key, next);
  if (criterion == nullptr) return words;
  return words + fmt::format(fmt::runtime(kNext.in(language)), next, criterion->text.in(language));
}

// The assessor's own words; and whether there is no evidence to show.
static Words cause_of(const Assessment& assessment, std::string_view code) {
  Words cause;
  for (const auto& note : assessment.assessor_notes) {
    if (note.key != code) continue;
    cause = {fmt::format("catatan asesor: {}", note.value),
             fmt::format("the assessor's note: {}", note.value)};
  }
  const auto& evidence = assessment.indicator_evidence.items;
  const bool has_evidence = std::ranges::any_of(
      evidence, [&](const auto& entry) { return entry.key == code && !entry.value.empty(); });
  if (has_evidence || !cause.indonesian.empty()) return cause;
  return {"belum ada `bukti_indikator`", "no `bukti_indikator` yet"};
}

static void add_index(const Ground& ground, const Index& index, std::vector<Gap>& gaps) {
  const Assessment* target = latest(ground.state, index, is_target);
  if (target == nullptr) return;
  const auto loaded = load_index_scheme(ground.state.packs(), index);
  const auto scheme = loaded ? *loaded : reference::IndexScheme();
  for (const Indicator& indicator : index.indicators) {
    const Level* wanted = level_of(*target, indicator.code);
    const GivenLevel now = latest_level(ground.state, index, indicator.code);
    if (wanted == nullptr || now.level == nullptr || now.level->value >= wanted->value) continue;
    Gap gap{.id = fmt::format("indeks/{}.{}", index.edition, indicator.code),
            .type = &index_level_gap_type,
            .object = fmt::format("{}.{}", index.edition, indicator.code)};
    const auto expected = [&](Language language) {
      return expected_in(scheme, *wanted, now, *target->year, language);
    };
    gap.current = {current_in(indicator, now, Language::indonesian),
                   current_in(indicator, now, Language::english)};
    gap.expected = {expected(Language::indonesian), expected(Language::english)};
    gap.cause = cause_of(*now.assessment, indicator.code);
    gap.programmes = ground.closing.naming_gap(gap.id);
    gap.at = now.level->at;
    gaps.push_back(std::move(gap));
  }
}

static std::vector<Gap> index_level_gaps(const Ground& ground) {
  std::vector<Gap> gaps;
  for (const Index& index : ground.state.packs().indexes) add_index(ground, index, gaps);
  return gaps;
}

DEFINE_GAP_TYPE(index_level) = {
    .name = "indeks",
    .about = {"indikator yang tingkatnya di bawah target terakhir",
              "indicators whose level is below the latest target"},
    .find = index_level_gaps,
};

}  // namespace noken::analysis
