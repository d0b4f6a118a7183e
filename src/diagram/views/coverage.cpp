#include <fmt/format.h>

#include <map>

#include "diagram/parts.h"

namespace noken::diagram {

using model::State;
using reference::TreeName;

// The elements under each level-2 code of a tree, in the order of files.
using Found = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Counted {
  Found by_code = {};
  std::size_t placed = 0;
  std::size_t live = 0;
};

template <class T>
static Counted counted_by(const State& state, const ViewRequest& request,
                          model::CodeValue T::* code) {
  Counted counted;
  for (const T& element : state.live<T>()) {
    if (!carries_label(element, request)) continue;
    ++counted.live;
    if (!(element.*code).is_given()) continue;
    const std::string_view subject = reference::at_level((element.*code)->text, 2);
    if (subject.empty()) continue;
    counted.by_code[std::string(subject)].push_back(shown_name(element));
    ++counted.placed;
  }
  return counted;
}

static Counted counted_in(const State& state, const ViewRequest& request, TreeName tree) {
  switch (tree) {
    case TreeName::rab:
      return counted_by(state, request, &model::Process::rab);
    case TreeName::ral:
      return counted_by(state, request, &model::Service::ral);
    case TreeName::rad:
      return counted_by(state, request, &model::Dataset::rad);
    case TreeName::raa:
      return counted_by(state, request, &model::Application::raa);
    case TreeName::rai:
      return counted_by(state, request, &model::Infrastructure::rai);
    case TreeName::rak:
      break;
  }
  return counted_by(state, request, &model::SecurityMeasure::rak);
}

// What the elements of a tree are called.
static const Text& things_of(TreeName tree) {
  static constexpr Text kThings[] = {{"proses bisnis", "business processes"},
                                     {"layanan", "services"},
                                     {"data", "data sets"},
                                     {"aplikasi", "applications"},
                                     {"infrastruktur", "infrastructure"},
                                     {"keamanan", "security measures"}};
  return kThings[static_cast<std::size_t>(tree)];
}

static HeatCell cell_of(const reference::TreeNode& node, const Counted& counted) {
  HeatCell cell{.code = node.code, .name = node.name};
  const auto found = counted.by_code.find(node.code);
  if (found == counted.by_code.end()) return cell;
  cell.count = found->second.size();
  cell.tooltip = fmt::format("{}", fmt::join(found->second, " | "));
  return cell;
}

static std::vector<HeatRow> rows_of(const reference::Tree& tree, const Counted& counted) {
  std::map<std::string, HeatRow, std::less<>> rows;
  for (const reference::TreeNode& node : tree.nodes) {
    if (node.level == 1) rows[node.code] = {.code = node.code, .name = node.name, .cells = {}};
  }
  for (const reference::TreeNode& node : tree.nodes) {
    const auto row = rows.find(reference::at_level(node.code, 1));
    if (node.level == 2 && row != rows.end()) row->second.cells.push_back(cell_of(node, counted));
  }
  std::vector<HeatRow> list;
  for (auto& [code, row] : rows) {
    if (!row.cells.empty()) list.push_back(std::move(row));
  }
  return list;
}

static std::size_t filled_cells(const std::vector<HeatRow>& rows) {
  std::size_t filled = 0;
  for (const HeatRow& row : rows) {
    for (const HeatCell& cell : row.cells) filled += cell.count > 0 ? 1U : 0U;
  }
  return filled;
}

static std::size_t all_cells(const std::vector<HeatRow>& rows) {
  std::size_t all = 0;
  for (const HeatRow& row : rows) all += row.cells.size();
  return all;
}

static Result<Picture> coverage(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Cakupan referensi arsitektur", "Coverage of the references"};
  static constexpr Text kCaption = {"{} dari {} bidang terisi", "{} of {} subjects in use"};
  static constexpr TreeName kTrees[] = {TreeName::rab, TreeName::ral, TreeName::rad,
                                        TreeName::raa, TreeName::rai, TreeName::rak};
  Picture picture = picture_of(state, request, "cakupan", kTitle);
  HeatMap map;
  std::vector<std::string> counts;
  for (const TreeName tree : kTrees) {
    const Counted counted = counted_in(state, request, tree);
    HeatBlock block{.rows = rows_of(state.packs().tree(tree), counted)};
    const std::string things(things_of(tree).in(request.language));
    block.title = fmt::format("{} · {}", reference::prefix(tree), things);
    block.caption = fmt::format(fmt::runtime(kCaption.in(request.language)),
                                filled_cells(block.rows), all_cells(block.rows));
    counts.push_back(
        diagram::counted(counted.placed, counted.live, things_of(tree), request.language));
    map.blocks.push_back(std::move(block));
  }
  picture.counts = {fmt::format("{}", fmt::join(counts, ", "))};
  picture.content = std::move(map);
  return picture;
}

DEFINE_VIEW(coverage) = {
    .name = "cakupan",
    .about = {"bidang referensi arsitektur yang terisi dan yang kosong",
              "subjects of the reference trees in use and not"},
    .make = coverage,
};

}  // namespace noken::diagram
