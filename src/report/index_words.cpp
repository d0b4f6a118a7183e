#include "report/index_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::report {

using analysis::Assessed;
using analysis::IndexValue;
using analysis::kUnits;

double in_numbers(std::int64_t units) {
  return static_cast<double>(units) / static_cast<double>(kUnits);
}

Cell value_cell(const IndexValue& value, Language language) {
  if (!value.is_known()) return {.text = "–"};
  return number_cell(static_cast<double>(analysis::hundredths(value)) / 100, 2, language);
}

Cell change_cell(const IndexValue& from, const IndexValue& to, Language language) {
  if (!from.is_known() || !to.is_known()) return {.text = "–"};
  const std::int64_t change = analysis::hundredths(to) - analysis::hundredths(from);
  Cell cell = number_cell(static_cast<double>(change) / 100, 2, language);
  if (change > 0) cell.text.insert(0, "+");
  return cell;
}

Cell level_cell(std::optional<std::int64_t> level, Language language) {
  if (!level) return {.text = "–"};
  int decimals = 0;
  for (std::int64_t unit = kUnits; *level % unit != 0; unit /= 10) ++decimals;
  return number_cell(in_numbers(*level), decimals, language);
}

std::string predicate_text(const IndexScheme& scheme, const IndexValue& value, Language language) {
  const auto* predicate = value.is_known() ? analysis::predicate_of(scheme, value) : nullptr;
  if (predicate == nullptr) return "–";
  const auto& [indonesian, english] = predicate->name;
  const bool is_plain = language == Language::indonesian || english.empty();
  return is_plain ? indonesian : fmt::format("{} ({})", indonesian, english);
}

std::string value_text(const IndexScheme& scheme, const IndexValue& value, Language language) {
  const auto* predicate = value.is_known() ? analysis::predicate_of(scheme, value) : nullptr;
  const std::string number = value_cell(value, language).text;
  if (predicate == nullptr) return number;
  const auto& [indonesian, english] = predicate->name;
  const bool is_plain = language == Language::indonesian || english.empty();
  return is_plain ? fmt::format("{} ({})", number, indonesian)
                  : fmt::format("{} ({}, {})", number, indonesian, english);
}

std::string nature_text(const Assessed& assessed, Language language) {
  static constexpr struct {
    std::string_view key;
    Text text;
  } kNatures[] = {{"mandiri", {"mandiri", "own"}},
                  {"eksternal", {"eksternal", "external"}},
                  {"target", {"target", "target"}}};
  const auto& nature = assessed.assessment->nature;
  for (const auto& [key, text] : kNatures) {
    if (nature.is_given() && *nature == key) return std::string(text.in(language));
  }
  return "–";
}

std::string assessment_heading(const Assessed& assessed, Language language) {
  return fmt::format("{} {}", *assessed.assessment->year, nature_text(assessed, language));
}

std::vector<Step> steps_of(const Supposed& from, const analysis::Way& way) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < way.steps.size(); ++i) {
    std::int64_t level = from.levels[i].value_or(analysis::kLowestLevel);
    for (int step = 0; step < way.steps[i]; ++step) {
      const std::int64_t next = (level / kUnits + 1) * kUnits;
      steps.push_back({.indicator = i, .from = level, .to = next});
      level = next;
    }
  }
  return steps;
}

std::string asked_text(const IndexScheme& scheme, std::size_t indicator, std::int64_t from,
                       std::int64_t to, Language language) {
  const std::string& code = scheme.index->indicators[indicator].code;
  std::string text;
  for (std::int64_t level = from / kUnits + 1; level <= to / kUnits; ++level) {
    const auto* criterion = reference::find_criterion(scheme, code, static_cast<int>(level));
    if (criterion == nullptr) continue;
    if (!text.empty()) text += "\n";
    if (to - from > kUnits) text += fmt::format("{}: ", level);
    text += criterion->text.in(language);
  }
  return text;
}

std::string value_formula(Language language) {
  static constexpr Text kFormula = {
      "Nilai = jumlah (bobot × tingkat) dibagi jumlah bobot, dibulatkan ke dua desimal, setengah "
      "ke atas; begitu juga untuk domain dan aspek. Predikat menurut nilai sebelum dibulatkan.",
      "Value = sum of (weight × level) over the sum of the weights, rounded to two decimals, half "
      "up; so also for domains and aspects. The predicate goes by the value before rounding."};
  return std::string(kFormula.in(language));
}

// `Predikat pemdi-2026: Cukup mulai 1,50; …`
static std::string limits(const IndexScheme& scheme, Language language) {
  static constexpr Text kLimits = {"Predikat {}: {}.", "Predicates of {}: {}."};
  static constexpr Text kFrom = {"{} mulai {}", "{} from {}"};
  std::vector<std::string> parts;
  for (const auto& predicate : scheme.predicates) {
    const std::string name(predicate.name.indonesian);
    const std::string english =
        language == Language::english ? fmt::format("{} ({})", name, predicate.name.english) : name;
    parts.push_back(fmt::format(fmt::runtime(kFrom.in(language)), english,
                                number_cell(predicate.from, 2, language).text));
  }
  return fmt::format(fmt::runtime(kLimits.in(language)), scheme.index->edition,
                     fmt::join(parts, "; "));
}

// `Tingkat pemdi-2026: 1 Merintis; 2 …`, a line a scale.
static void add_level_names(const IndexScheme& scheme, Language language,
                            std::vector<std::string>& notes) {
  static constexpr Text kLevels = {"Tingkat", "Levels of"};
  std::string last = "–";
  for (const auto& name : scheme.level_names) {
    const bool is_first = name.scale != last;
    if (is_first) {
      notes.push_back(fmt::format("{} {}", kLevels.in(language), scheme.index->edition));
      if (!name.scale.empty()) notes.back() += fmt::format(", {}", name.scale);
    }
    last = name.scale;
    notes.back() +=
        fmt::format("{} {} {}", is_first ? ":" : ";", name.level, name.name.in(language));
  }
}

std::vector<std::string> scheme_notes(const IndexScheme& scheme, Language language) {
  std::vector<std::string> notes;
  if (!scheme.predicates.empty()) notes.push_back(limits(scheme, language));
  const std::size_t before = notes.size();
  add_level_names(scheme, language, notes);
  for (std::size_t i = before; i < notes.size(); ++i) notes[i] += ".";
  return notes;
}

}  // namespace noken::report
