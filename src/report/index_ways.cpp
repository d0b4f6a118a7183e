#include <fmt/format.h>

#include "report/column_words.h"
#include "report/index_plan.h"

namespace noken::report {

using analysis::Way;

static Table steps_table(const Reached& reached, Language language) {
  static constexpr Text kName = {"Langkah", "Steps"};
  static constexpr Text kCaption = {"Langkah tersedikit menuju {}", "The fewest steps to {}"};
  static constexpr Text kNote = {
      "Satu langkah menaikkan satu indikator ke tingkat bulat berikutnya. Dipilih langkah "
      "tersedikit, lalu kelebihan terkecil di atas target, lalu kode terendah. Tambahan = bobot × "
      "kenaikan tingkat dibagi jumlah bobot.",
      "A step raises one indicator to the next whole level. Chosen are the fewest steps, then the "
      "least overshoot, then the lowest codes. Gain = weight × rise of the level over the sum of "
      "the weights."};
  const IndexScheme& scheme = *reached.from.base->scheme;
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"code", {"kode", "code"}},
                                     {"indicator", {"indikator", "indicator"}, false},
                                     {"from", {"dari", "from"}},
                                     {"to", {"menjadi", "to"}},
                                     {"gain", {"tambahan", "gain"}},
                                     {"value", {"nilai", "value"}},
                                     {"asks", {"yang diminta", "what it asks"}, false}},
                                    language)};
  table.caption =
      fmt::format(fmt::runtime(kCaption.in(language)), level_cell(reached.target, language).text);
  analysis::Levels levels = reached.from.levels;
  for (const Step& step : steps_of(reached.from, reached.ways.front())) {
    levels[step.indicator] = step.to;
    table.rows.push_back(step_cells(scheme, step, language));
    table.rows.back().push_back(value_cell(analysis::value_of(*scheme.index, levels), language));
    table.rows.back().push_back(asked_cell(scheme, step, language));
  }
  table.notes.emplace_back(kNote.in(language));
  add_criteria_note(scheme, language, table);
  return table;
}

// `I33 2→3` for each indicator of the way that another way raises less.
static std::string beyond(const Reached& reached, const Way& way, const Way& other) {
  const auto& indicators = reached.from.base->scheme->index->indicators;
  std::string text;
  for (std::size_t i = 0; i < way.steps.size(); ++i) {
    if (way.steps[i] <= other.steps[i]) continue;
    const auto from = reached.from.levels[i].value_or(analysis::kLowestLevel) / analysis::kUnits;
    text += fmt::format("{}{} {}→{}", text.empty() ? "" : ", ", indicators[i].code,
                        from + other.steps[i], from + way.steps[i]);
  }
  return text;
}

static Table alternatives_table(const Reached& reached, Language language) {
  static constexpr Text kName = {"Jalan lain", "Other ways"};
  static constexpr Text kNote = {
      "Jalan lain dengan jumlah langkah yang sama, dibandingkan dengan jalan pertama.",
      "Other ways with as many steps, compared with the first."};
  const IndexScheme& scheme = *reached.from.base->scheme;
  Table table{.name = std::string(kName.in(language)),
              .columns = columns_in({{"way", {"jalan", "way"}},
                                     {"instead", {"menaikkan", "raises"}, false},
                                     {"instead_of", {"sebagai ganti", "in place of"}, false},
                                     {"value", {"nilai", "value"}}},
                                    language)};
  table.caption = table.name;
  const Way& first = reached.ways.front();
  for (std::size_t i = 1; i < reached.ways.size(); ++i) {
    const Way& way = reached.ways[i];
    const auto levels = analysis::after(reached.from.levels, way);
    table.rows.push_back(
        {number_cell(static_cast<double>(i + 1), 0, language),
         text_cell(beyond(reached, way, first)),
         // NOLINTNEXTLINE(readability-suspicious-call-argument): the other way round
         text_cell(beyond(reached, first, way)),
         value_cell(analysis::value_of(*scheme.index, levels), language)});
  }
  table.notes.emplace_back(kNote.in(language));
  return table;
}

static std::string reached_fact(const Reached& reached, Language language) {
  static constexpr Text kFact = {
      "Dari `{id}` {from} menuju {target}: {count} langkah, menjadi {to}.",
      "From `{id}` {from} to {target}: steps {count}, then {to}."};
  static constexpr Text kAlready = {"`{id}` bernilai {from}: {target} sudah tercapai.",
                                    "`{id}` has {from}: {target} is reached already."};
  const IndexScheme& scheme = *reached.from.base->scheme;
  const auto steps = steps_of(reached.from, reached.ways.front());
  const auto levels = analysis::after(reached.from.levels, reached.ways.front());
  const auto text_of = [&](const analysis::Levels& some) {
    return value_text(scheme, analysis::value_of(*scheme.index, some), language);
  };
  return fmt::format(fmt::runtime((steps.empty() ? kAlready : kFact).in(language)),
                     fmt::arg("id", reached.from.base->assessment->handle),
                     fmt::arg("from", text_of(reached.from.levels)),
                     fmt::arg("target", level_cell(reached.target, language).text),
                     fmt::arg("count", steps.size()), fmt::arg("to", text_of(levels)));
}

void add_reached(const Reached& reached, Language language, Report& made) {
  made.facts.push_back(reached_fact(reached, language));
  if (steps_of(reached.from, reached.ways.front()).empty()) return;
  made.tables.push_back(steps_table(reached, language));
  if (reached.ways.size() > 1) made.tables.push_back(alternatives_table(reached, language));
}

}  // namespace noken::report
