#include "cli/index_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/edit_distance.h"

namespace noken::cli {

using analysis::Assessed;
using analysis::kUnits;
using report::IndexReport;
using report::Supposed;

// `3.5`, or `3,5` as Indonesian offices write it; in units.
static std::optional<std::int64_t> decimal(std::string text) {
  std::ranges::replace(text, ',', '.');
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  constexpr double kFarOff = 1000;
  const bool is_number = error == std::errc{} && stop == end && std::abs(value) < kFarOff;
  return is_number ? std::optional(std::llround(value * static_cast<double>(kUnits)))
                   : std::nullopt;
}

// What is said after a name that is not there.
static std::string hint(const std::string& word, const std::vector<std::string_view>& known,
                        Language language) {
  static constexpr Text kPerhaps = {"; mungkin maksudnya `{}`", "; perhaps `{}` is meant"};
  const auto best = nearest(word, known, 4);
  return best ? fmt::format(fmt::runtime(kPerhaps.in(language)), *best) : std::string();
}

static Trouble no_such_assessment(const std::string& id, const std::vector<Assessed>& all) {
  std::vector<std::string_view> known;
  for (const Assessed& each : all) {
    known.emplace_back(each.assessment->handle);
    known.emplace_back(each.scheme->index->edition);
  }
  return {fmt::format("tidak ada penilaian atau indeks `{}` di repositori ini{}", id,
                      hint(id, known, Language::indonesian)),
          fmt::format("there is no assessment or index `{}` in this repository{}", id,
                      hint(id, known, Language::english))};
}

static Trouble no_assessments() {
  return {
      "belum ada `penilaian` yang dapat dihitung; tulis satu, misalnya dengan `noken new "
      "penilaian`",
      "there is no `penilaian` to work out; write one, as with `noken new penilaian`"};
}

Result<void> choose_assessed(const Call& call, const std::vector<Assessed>& all,
                             IndexReport& report) {
  if (all.empty()) return std::unexpected(no_assessments());
  const std::string id = call.paths.empty() ? std::string() : call.paths.front();
  report.has_indicators = !id.empty();
  for (const Assessed& each : all) {
    if (id.empty() || each.assessment->handle == id || each.scheme->index->edition == id)
      report.assessed.push_back(&each);
  }
  if (report.assessed.empty()) return std::unexpected(no_such_assessment(id, all));
  return {};
}

// What is said after a code that the index has not: the index that has it, or the nearest code.
static std::string code_hint(const std::string& code, const reference::Index& index,
                             const std::vector<Assessed>& all, Language language) {
  static constexpr Text kOther = {"; `{0}` memilikinya, jadi tulis `noken index {0} …`",
                                  "; `{0}` has it, so write `noken index {0} …`"};
  for (const Assessed& each : all) {
    const auto& [edition, indicators] = *each.scheme->index;
    if (std::ranges::find(indicators, code, &reference::Indicator::code) != indicators.end())
      return fmt::format(fmt::runtime(kOther.in(language)), edition);
  }
  constexpr std::string_view kDigits = "0123456789";
  if (code.starts_with('I') && code.find_first_not_of(kDigits, 1) == std::string::npos) return {};
  const bool is_number = code.find_first_not_of(kDigits) == std::string::npos;
  std::vector<std::string_view> codes;
  for (const auto& indicator : index.indicators) codes.emplace_back(indicator.code);
  return hint(is_number ? "I" + code : code, codes, language);
}

static Trouble no_such_indicator(const std::string& code, const reference::Index& index,
                                 const std::vector<Assessed>& all) {
  const std::string& first = index.indicators.front().code;
  const std::string& last = index.indicators.back().code;
  return {fmt::format("`{}` bukan indikator `{}`, yang memuat {} sampai {}{}", code, index.edition,
                      first, last, code_hint(code, index, all, Language::indonesian)),
          fmt::format("`{}` is no indicator of `{}`, which has {} to {}{}", code, index.edition,
                      first, last, code_hint(code, index, all, Language::english))};
}

static Trouble wrong_level(const std::string& code, const std::string& level, bool is_whole) {
  return {fmt::format("tingkat `{}` untuk `{}` tidak mungkin; tulis {} dari 1 sampai 5", level,
                      code, is_whole ? "bilangan bulat" : "bilangan"),
          fmt::format("`{}` cannot have level `{}`; write a {} from 1 to 5", code, level,
                      is_whole ? "whole number" : "number")};
}

// One `I11=4`.
static Result<void> suppose(const std::string& word, const std::vector<Assessed>& all,
                            Supposed& supposed) {
  const reference::Index& index = *supposed.base->scheme->index;
  const std::size_t sign = word.find('=');
  if (sign == std::string::npos) {
    return std::unexpected(Trouble{
        fmt::format("`--what-if {}` tidak dimengerti; tulis misalnya I11=4,I18=3", word),
        fmt::format("`--what-if {}` is not understood; write something like I11=4,I18=3", word)});
  }
  std::string code = word.substr(0, sign);
  if (code.starts_with('i')) code.front() = 'I';
  const auto found = std::ranges::find(index.indicators, code, &reference::Indicator::code);
  if (found == index.indicators.end()) return std::unexpected(no_such_indicator(code, index, all));
  const bool is_whole = found->score_from.empty();
  const auto level = decimal(word.substr(sign + 1));
  const bool is_possible = level && *level >= analysis::kLowestLevel &&
                           *level <= analysis::kHighestLevel && (!is_whole || *level % kUnits == 0);
  if (!is_possible) return std::unexpected(wrong_level(code, word.substr(sign + 1), is_whole));
  supposed.levels[static_cast<std::size_t>(found - index.indicators.begin())] = level;
  return {};
}

static Result<report::Reached> reach(const Supposed& from, const std::string& word) {
  static constexpr Text kRange = {
      "`--reach {}` tidak mungkin; tulis nilai dari 1 sampai 5, misalnya 3.5",
      "`--reach {}` is not possible; write a value from 1 to 5, such as 3.5"};
  static constexpr Text kFine = {
      "bobot indeks `{}` terlalu rinci untuk `--reach`; bulatkan bobot dalam paket itu",
      "the weights of the index `{}` are too fine for `--reach`; round the weights of that pack"};
  const auto both = [](const Text& text, const std::string& name) {
    return Trouble{fmt::format(fmt::runtime(text.indonesian), name),
                   fmt::format(fmt::runtime(text.english), name)};
  };
  const auto target = decimal(word);
  if (!target || *target < analysis::kLowestLevel || *target > analysis::kHighestLevel)
    return std::unexpected(both(kRange, word));
  constexpr std::size_t kMostWays = 4;
  const reference::Index& index = *from.base->scheme->index;
  const auto value = analysis::value_of(index, from.levels);
  report::Reached reached{.from = from, .target = *target};
  reached.ways = analysis::best_ways(analysis::climbs_of(index, from.levels),
                                     *target * value.weight - value.sum, kMostWays);
  if (reached.ways.empty()) return std::unexpected(both(kFine, index.edition));
  return reached;
}

// The one assessment that is asked for, or the last one of the first index.
static const Assessed* base_of(const std::vector<Assessed>& all, const IndexReport& report) {
  if (report.assessed.size() == 1) return report.assessed.front();
  for (const Assessed* each : report.assessed) {
    if (const Assessed* latest = latest_of(all, *each->scheme)) return latest;
  }
  return report.assessed.front();
}

Result<void> plan(const Call& call, const std::vector<Assessed>& all, IndexReport& report) {
  if (call.what_if.empty() && call.reach.empty()) return {};
  const Assessed* base = base_of(all, report);
  if (!base->value.is_known()) {
    const std::string& id = base->assessment->handle;
    return std::unexpected(
        Trouble{fmt::format("penilaian `{}` belum memuat `tingkat`; isi dahulu", id),
                fmt::format("the assessment `{}` has no `tingkat` yet; fill it in first", id)});
  }
  Supposed supposed{.base = base, .levels = base->levels};
  for (const std::string& word : call.what_if) {
    if (auto done = suppose(word, all, supposed); !done) return done;
  }
  if (!call.what_if.empty()) report.supposed = supposed;
  std::erase_if(report.assessed,
                [&](const Assessed* each) { return each->scheme != base->scheme; });
  if (call.reach.empty()) return {};
  auto reached = reach(supposed, call.reach);
  if (!reached) return std::unexpected(reached.error());
  report.reached = std::move(*reached);
  return {};
}

}  // namespace noken::cli
