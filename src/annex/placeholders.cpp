#include "annex/placeholders.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "analysis/gap.h"
#include "base/edit_distance.h"
#include "base/long_date.h"
#include "model/kind.h"
#include "report/markdown.h"
#include "report/shown_value.h"

namespace noken::annex {

using Values = std::map<std::string, std::string, std::less<>>;

static void add_counts(const model::State& state, Values& values) {
  std::map<std::string, std::size_t> counts;
  for (std::size_t i = 0; i < model::kKindCount; ++i)
    counts[fmt::format("jumlah.{}", model::kind_of(static_cast<model::KindId>(i)).key)] = 0;
  for (const model::Element* element : state.written().elements) {
    // What has ended is history: the catalogues leave it out as well.
    if (state.is_current(*element))
      ++counts[fmt::format("jumlah.{}", model::kind_of(element->kind).key)];
  }
  for (const auto& [name, count] : counts) values[name] = fmt::format("{}", count);
}

static Values values_of(const Composing& composing) {
  Values values;
  const model::State& state = composing.state;
  add_counts(state, values);
  const auto& config = state.config();
  values["wilayah"] =
      config.region.name.is_given() ? std::string(*config.region.name) : std::string("–");
  if (config.period.is_given()) {
    values["periode"] = fmt::format("{}-{}", config.period->first, config.period->last);
    values["periode.awal"] = fmt::format("{}", config.period->first);
    values["periode.akhir"] = fmt::format("{}", config.period->last);
  }
  values["tanggal"] = long_date(date_of(state.day()), composing.language);
  return values;
}

static void add_gaps(const Composing& composing, std::string_view type, Values& values) {
  const auto gaps = analysis::gaps(composing.state, {analysis::gap_type_named(type)});
  const auto open = std::ranges::count_if(gaps, &analysis::Gap::is_open);
  values[fmt::format("kesenjangan.{}", type)] = fmt::format("{}", gaps.size());
  values[fmt::format("kesenjangan.{}.terbuka", type)] = fmt::format("{}", open);
}

// The rules of a type are asked only when its gaps are counted: it takes a while.
std::optional<std::string> value_of(std::string_view name, const Composing& composing) {
  Values values = values_of(composing);
  for (const std::string_view type : analysis::gap_type_names()) {
    const std::string word = fmt::format("kesenjangan.{}", type);
    if (name == word || name == word + ".terbuka") add_gaps(composing, type, values);
  }
  const auto found = values.find(name);
  if (found == values.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> placeholder_names(const Composing& composing) {
  std::vector<std::string> names;
  for (const auto& [name, value] : values_of(composing)) names.push_back(name);
  for (const std::string_view type : analysis::gap_type_names()) {
    names.push_back(fmt::format("kesenjangan.{}", type));
    names.push_back(fmt::format("kesenjangan.{}.terbuka", type));
  }
  std::ranges::sort(names);
  return names;
}

static std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Locations are exact where the text stands as it was written, as chapters in files do.
static Location part_of(const Location& at, std::size_t offset, std::size_t length) {
  if (offset + length > at.length) return at;
  return {.file = at.file,
          .offset = at.offset + static_cast<std::uint32_t>(offset),
          .length = static_cast<std::uint32_t>(length)};
}

static void add_unknown_name(Composing& composing, const Location& at, std::string_view name) {
  const auto names = placeholder_names(composing);
  std::vector<std::string_view> known(names.begin(), names.end());
  const auto best = nearest(name, known, 4);
  add_problem(
      composing, at,
      {fmt::format("angka `{}` tidak dikenal", name), fmt::format("there is no number `{}`", name)},
      best ? Words{fmt::format("mungkin maksudnya `{}`", *best),
                   fmt::format("perhaps `{}` is meant", *best)}
           : Words{fmt::format("pakai salah satu: {}", fmt::join(known, ", ")),
                   fmt::format("use one of: {}", fmt::join(known, ", "))});
}

static std::string filled_with(std::string_view text, const Location& at, Composing& composing,
                               const std::function<std::string(std::string_view)>& escape) {
  std::string result;
  std::size_t from = 0;
  while (true) {
    const std::size_t open = text.find("{{", from);
    const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open);
    result += text.substr(from, close == std::string_view::npos ? close : open - from);
    if (close == std::string_view::npos) return result;
    const std::string_view name = trimmed(text.substr(open + 2, close - open - 2));
    if (const auto value = value_of(name, composing)) {
      result += escape(*value);
    } else {
      add_unknown_name(composing, part_of(at, open, close + 2 - open), name);
    }
    from = close + 2;
  }
}

std::string filled_text(std::string_view text, const Location& at, Composing& composing) {
  return filled_with(text, at, composing,
                     [](std::string_view value) { return std::string(value); });
}

std::string filled_markdown(std::string_view text, const Location& at, Composing& composing) {
  return filled_with(text, at, composing,
                     [](std::string_view value) { return report::markdown_text(value); });
}

std::string filled_in(const Node& node, Composing& composing) {
  const std::string text = required_text(node, composing);
  return filled_text(text, node.at, composing);
}

}  // namespace noken::annex
