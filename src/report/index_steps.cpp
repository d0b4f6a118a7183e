#include <fmt/format.h>

#include <algorithm>

#include "report/index_plan.h"

namespace noken::report {

using analysis::IndexValue;

static Cell gain_cell(const IndexScheme& scheme, const Step& step, Language language) {
  IndexValue all;
  for (const auto& each : scheme.index->indicators) all.add(analysis::units(each.weight), 0);
  const double weight = scheme.index->indicators[step.indicator].weight;
  const double gain = weight * in_numbers(step.to - step.from) / in_numbers(all.weight);
  Cell cell = number_cell(gain, 4, language);
  if (gain > 0) cell.text.insert(0, "+");
  return cell;
}

std::vector<Cell> step_cells(const IndexScheme& scheme, const Step& step, Language language) {
  const auto& indicator = scheme.index->indicators[step.indicator];
  return {text_cell(indicator.code), text_cell(std::string(indicator.name.in(language))),
          level_cell(step.from, language), level_cell(step.to, language),
          gain_cell(scheme, step, language)};
}

Cell asked_cell(const IndexScheme& scheme, const Step& step, Language language) {
  static constexpr Text kScore = {"skor {}: {}", "score {}: {}"};
  const std::string text = asked_text(scheme, step.indicator, step.from, step.to, language);
  const std::string& score = scheme.index->indicators[step.indicator].score_from;
  if (score.empty()) return text_cell(text);
  return text_cell(fmt::format(fmt::runtime(kScore.in(language)), score, text));
}

void add_criteria_note(const IndexScheme& scheme, Language language, Table& table) {
  static constexpr Text kCriteria = {
      "Yang diminta setiap tingkat diringkas dari salinan publik pedoman, di samping yang diminta "
      "tingkat di bawahnya; cocokkan dengan pedoman resmi sebelum dipakai.",
      "What a level asks is summed up from public copies of the guide, beside what the levels "
      "below it ask; compare it with the official guide before use."};
  static constexpr Text kScores = {
      "`skor` menyebut penilaian lain yang menentukan tingkat indikator itu.",
      "`score` names another assessment that the level of the indicator comes from."};
  if (!scheme.criteria.empty()) table.notes.emplace_back(kCriteria.in(language));
  const auto& indicators = scheme.index->indicators;
  if (std::ranges::any_of(indicators, [](const auto& each) { return !each.score_from.empty(); }))
    table.notes.emplace_back(kScores.in(language));
}

}  // namespace noken::report
