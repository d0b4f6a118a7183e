#include "cli/diagram_wish.h"

#include <fmt/format.h>

#include <charconv>

namespace noken::cli {

using diagram::Paper;

diagram::Paper on_series(PaperSeries series, Paper chosen) {
  const bool is_upright =
      chosen == Paper::a3_portrait || chosen == Paper::a4_portrait || chosen == Paper::f4_portrait;
  switch (series) {
    case PaperSeries::a3:
      return is_upright ? Paper::a3_portrait : Paper::a3_landscape;
    case PaperSeries::a4:
      return is_upright ? Paper::a4_portrait : Paper::a4_landscape;
    case PaperSeries::f4:
      break;
  }
  return is_upright ? Paper::f4_portrait : Paper::f4_landscape;
}

static Trouble not_one_of(std::string_view option, std::string_view value, std::string_view list) {
  return {fmt::format("`{} {}` tidak dikenal; pakai salah satu: {}", option, value, list),
          fmt::format("`{} {}` is not known; use one of: {}", option, value, list)};
}

static Result<void> set_paper(const std::string& name, DiagramWish& wish) {
  struct Named {
    std::string_view name;
    PaperSeries series;
  };
  static constexpr Named kNames[] = {
      {"A3", PaperSeries::a3}, {"A4", PaperSeries::a4}, {"F4", PaperSeries::f4}};
  if (name.empty()) return {};
  for (const Named& each : kNames) {
    if (each.name == name) wish.paper = each.series;
  }
  if (wish.paper) return {};
  return std::unexpected(not_one_of("--paper", name, "A3, A4, F4"));
}

static Result<void> set_theme(const std::string& name, DiagramWish& wish) {
  if (name == "dark") wish.finish.theme = diagram::Theme::dark;
  if (name.empty() || name == "light" || name == "dark") return {};
  return std::unexpected(not_one_of("--theme", name, "light, dark"));
}

static std::optional<std::size_t> positive(std::string_view text) {
  std::size_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return is_whole && value > 0 ? std::optional(value) : std::nullopt;
}

static Result<void> set_budget(const std::string& text, DiagramWish& wish) {
  if (text.empty()) return {};
  const std::size_t comma = text.find(',');
  const auto nodes = positive(std::string_view(text).substr(0, comma));
  const auto edges = comma == std::string::npos
                         ? std::nullopt
                         : positive(std::string_view(text).substr(comma + 1));
  if (nodes && edges) {
    wish.finish.budget = {*nodes, *edges};
    return {};
  }
  return std::unexpected(Trouble{
      fmt::format("`--budget {}` tidak dimengerti; tulis jumlah kotak dan garis selembar, misalnya "
                  "60,90",
                  text),
      fmt::format("`--budget {}` is not understood; write boxes and lines a sheet, as 60,90",
                  text)});
}

Result<DiagramWish> diagram_wish(const Call& call) {
  DiagramWish wish;
  if (const auto done = set_paper(call.paper, wish); !done) return std::unexpected(done.error());
  if (const auto done = set_theme(call.theme, wish); !done) return std::unexpected(done.error());
  if (const auto done = set_budget(call.budget, wish); !done) return std::unexpected(done.error());
  return wish;
}

}  // namespace noken::cli
