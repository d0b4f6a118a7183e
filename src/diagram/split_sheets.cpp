#include "diagram/split_sheets.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/grouped_count.h"

namespace noken::diagram {

static std::string names_of(const Part& part) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < part.cards; ++i) names.push_back(part.graph.cards[i].name);
  return fmt::format("{}", fmt::join(names, " · "));
}

// `3, 5–8`
static std::string ranges(const std::vector<int>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t last = i;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (!text.empty()) text += ", ";
    text +=
        last > i + 1 ? fmt::format("{}–{}", numbers[i], numbers[last]) : std::to_string(numbers[i]);
    i = last > i + 1 ? last + 1 : i + 1;
  }
  return text;
}

static std::vector<ListingColumn> columns(Language language) {
  static constexpr Text kTitles[] = {{"Lembar", "Sheet"},
                                     {"Isi", "Holds"},
                                     {"Kotak", "Boxes"},
                                     {"Yang digambar", "What is drawn"},
                                     {"Garis utuh", "Whole lines"},
                                     {"Garis ke lembar lain", "Lines to other sheets"},
                                     {"Bersambung ke lembar", "Leads to sheets"}};
  static constexpr double kWidths[] = {7, 24, 7, 0, 8, 11, 15};
  std::vector<ListingColumn> list;
  for (std::size_t i = 0; i < std::size(kTitles); ++i) {
    const bool is_number = i == 0 || i == 2 || i == 4 || i == 5;
    list.push_back({.title = std::string(kTitles[i].in(language)),
                    .width = kWidths[i],
                    .is_number = is_number});
  }
  return list;
}

Listing index_of(const Graph& graph, const std::vector<Part>& parts, int first_number,
                 Language language) {
  static constexpr Text kAll = {"Semua", "All"};
  static constexpr Text kEdges = {"{} garis, {} di antaranya pada dua lembar",
                                  "{} lines, {} of them on two sheets"};
  Listing listing{.columns = columns(language), .rows = {}, .has_sum = true};
  std::size_t whole = 0;
  std::size_t cut = 0;
  for (const Part& part : parts) {
    listing.rows.push_back({std::to_string(first_number++), part.name, std::to_string(part.cards),
                            names_of(part), std::to_string(part.whole_edges),
                            std::to_string(part.cut_edges), ranges(part.neighbours)});
    whole += part.whole_edges;
    cut += part.cut_edges;
  }
  const auto text = [&](std::size_t count) { return grouped_count(count, language); };
  const std::string edges =
      fmt::format(fmt::runtime(kEdges.in(language)), text(graph.edges.size()), text(cut / 2));
  listing.rows.push_back({"", std::string(kAll.in(language)), text(graph.cards.size()), edges,
                          text(whole), text(cut), ""});
  return listing;
}

Picture picture_of(const Picture& whole, Part part, Language language) {
  static constexpr Text kHere = {
      "Lembar ini: {} dari {} kotak, {} dari {} garis utuh, {} ke lembar lain",
      "This sheet: {} of {} boxes, {} of {} lines whole, {} to other sheets"};
  const auto& graph = std::get<Graph>(whole.content);
  Picture picture{.view = whole.view,
                  .title = whole.title,
                  .subtitle = part.name,
                  .region = whole.region,
                  .date = whole.date,
                  .counts = whole.counts,
                  .paper = whole.paper,
                  .room = whole.room,
                  .finish = whole.finish};
  const auto text = [&](std::size_t count) { return grouped_count(count, language); };
  picture.counts.push_back(fmt::format(fmt::runtime(kHere.in(language)), text(part.cards),
                                       text(graph.cards.size()), text(part.whole_edges),
                                       text(graph.edges.size()), text(part.cut_edges)));
  picture.content = std::move(part.graph);
  return picture;
}

}  // namespace noken::diagram
