#include "diagram/draw_graph.h"

#include <fmt/format.h>

#include <memory>

#include "diagram/card.h"
#include "diagram/draw.h"
#include "diagram/gathered_sheets.h"
#include "diagram/graph_sheet.h"
#include "diagram/key_sheet.h"
#include "diagram/split_sheets.h"

namespace noken::diagram {

using formats::XmlElement;

static std::vector<Part> parts_of(const Picture& picture, const Engine& engine, int first_number,
                                  Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  // What has a place for everything gathers what is too much; only free graphs are divided.
  if (graph.shape != GraphShape::free) return {{.graph = graph, .cards = graph.cards.size()}};
  const Box box = content_box(picture);
  SplitRequest request{.graph = graph,
                       .budget = picture.finish.budget,
                       .sheet = {box.width, box.height},
                       .first_number = first_number,
                       .language = language};
  for (const Card& card : graph.cards) request.sizes.push_back(measure(card, engine.metrics).size);
  return split(request);
}

// The picture without its graph, for a sheet that lists something.
static Picture listing_picture(const Picture& picture, const Text& subtitle, Language language) {
  Picture list = as_first(picture);
  list.content = Graph();
  list.subtitle = std::string(subtitle.in(language));
  return list;
}

// Sheets that are drawn already.
static void add_ready(std::vector<WorkerTask>& tasks, const std::vector<XmlElement>& pages,
                      const std::shared_ptr<const Picture>& picture, Sheet& sheet,
                      const TextMetrics& metrics) {
  for (const XmlElement& page : pages) {
    tasks.emplace_back([picture, sheet, page, &metrics] {
      return compose({*picture, sheet.language, sheet.number, sheet.of}, page, {}, metrics);
    });
    ++sheet.number;
  }
}

// Says in the legend where the numbers on the lines are explained.
static void point_to_key(Graph& graph, int sheet, Language language) {
  static constexpr Text kWhere = {"arti angka: lembar {}", "meaning of the numbers: sheet {}"};
  graph.notes.push_back({"12", fmt::format(fmt::runtime(kWhere.in(language)), sheet)});
}

// The whole graph on one sheet.
static WorkerTask whole_task(const Sheet& sheet, Graph graph, const Engine& engine) {
  const auto own = std::make_shared<Picture>(as_first(sheet.picture));
  own->content = std::move(graph);
  return [own, sheet, &engine] {
    return draw_graph_sheet({*own, sheet.language, sheet.number, sheet.of}, engine);
  };
}

static WorkerTask part_task(const Sheet& sheet, Part part, const Engine& engine) {
  auto plainer = std::move(part.plainer);
  const auto own =
      std::make_shared<const Picture>(picture_of(sheet.picture, std::move(part), sheet.language));
  return [own, sheet, plainer = std::move(plainer), &engine] {
    const Sheet each{*own, sheet.language, sheet.number, sheet.of};
    return draw_graph_sheet(each, engine, plainer);
  };
}

// The list of the sheets, when there are several, and the sheets themselves.
struct Sheets {
  std::vector<XmlElement> index = {};
  std::vector<Part> parts = {};
};

// How long the list is depends on the parts, and their numbers on the list, but for no more than a
// digit.
static Sheets sheets_of(const Picture& picture, const Picture& index, const Engine& engine,
                        Language language) {
  const auto& graph = std::get<Graph>(picture.content);
  const Box box = content_box(index);
  Sheets sheets;
  sheets.parts = parts_of(as_first(picture), engine, 1, language);
  if (sheets.parts.size() <= 1) return sheets;
  for (int first = 2;; first = static_cast<int>(sheets.index.size()) + 1) {
    sheets.parts = parts_of(picture, engine, first, language);
    sheets.index =
        draw_listing(index_of(graph, sheets.parts, first, language), box, engine.metrics);
    if (static_cast<int>(sheets.index.size()) + 1 <= first) return sheets;
  }
}

std::vector<WorkerTask> draw_graph(const Picture& picture, const Engine& engine,
                                   Language language) {
  static constexpr Text kIndex = {"Daftar lembar", "List of the sheets"};
  static constexpr Text kKey = {"Arti angka pada garis", "What the numbers on the lines mean"};
  const bool may_gather = !picture.plainer.empty() || !picture.listed.empty();
  if (may_gather) {
    return {[&picture, &engine, language]() -> Result<std::string> {
      const auto sheets = draw_gathered(picture, engine, language);
      if (!sheets) return std::unexpected(sheets.error());
      return joined_sheets(*sheets);
    }};
  }
  const auto index = std::make_shared<const Picture>(listing_picture(picture, kIndex, language));
  const auto key = std::make_shared<const Picture>(listing_picture(picture, kKey, language));
  Sheets sheets = sheets_of(picture, *index, engine, language);
  const auto keys = draw_keys(*key, std::get<Graph>(picture.content).key, engine.metrics);
  const bool is_split = sheets.parts.size() > 1;
  Sheet sheet{.picture = picture,
              .language = language,
              .of = static_cast<int>(sheets.index.size() + sheets.parts.size() + keys.size())};
  std::vector<WorkerTask> tasks;
  add_ready(tasks, sheets.index, index, sheet, engine.metrics);
  const int first_key = sheet.number + static_cast<int>(sheets.parts.size());
  for (Part& part : sheets.parts) {
    if (!keys.empty()) point_to_key(part.graph, first_key, language);
    for (Graph& plainer : part.plainer) {
      if (!keys.empty()) point_to_key(plainer, first_key, language);
    }
    tasks.push_back(is_split ? part_task(sheet, std::move(part), engine)
                             : whole_task(sheet, std::move(part.graph), engine));
    ++sheet.number;
  }
  add_ready(tasks, keys, key, sheet, engine.metrics);
  return tasks;
}

}  // namespace noken::diagram
