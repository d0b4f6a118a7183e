#include "cli/diagram_commissions.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace noken::cli {

namespace fs = std::filesystem;

using diagram::Picture;
using diagram::View;
using diagram::ViewObject;
using diagram::ViewRequest;

// From where the file will lie to the folder of the repository. A file elsewhere gets no links:
// they would name folders of this machine.
static std::optional<std::string> way_to_repository(const fs::path& file, const fs::path& root) {
  std::error_code error;
  const fs::path folder = fs::weakly_canonical(fs::absolute(file).parent_path(), error);
  if (error) return std::nullopt;
  const fs::path inside = folder.lexically_relative(root);
  if (inside.empty() || *inside.begin() == "..") return std::nullopt;
  if (inside == ".") return std::string();
  return root.lexically_relative(folder).generic_string() + "/";
}

// `lanskap`, `opd-dinkes` for the view `opd` of `opd-dinkes`.
static std::string stem_of(const View& view, const std::string& object) {
  std::string stem(view.name);
  if (object.starts_with(stem + "-")) stem.clear();
  if (!object.empty()) stem += (stem.empty() ? "" : "-") + object;
  std::ranges::replace(stem, ':', '-');
  return stem;
}

Result<Commission> commissioned(const View& view, const model::State& state,
                                const ViewRequest& request, const DiagramOrder& order) {
  auto picture = view.make(state, request);
  if (!picture) return std::unexpected(picture.error());
  picture->finish = order.wish.finish;
  if (order.wish.paper) {
    picture->paper = on_series(*order.wish.paper, picture->paper);
    picture->may_grow = false;
  }
  return Commission{.picture = std::move(*picture),
                    .path = stem_of(view, request.object) + order.extension()};
}

void place_at(Commission& commission, const std::string& file, const model::State& state) {
  commission.path = file;
  commission.picture.finish.to_repository = way_to_repository(file, state.written().folder);
}

// What `--all` draws of a view: each object it must have, else the view as it is.
static std::vector<std::string> objects_of(const View& view, const model::State& state) {
  if (view.object != ViewObject::required) return {std::string()};
  if (view.name != "opd") return {};
  std::set<std::string> owners;
  for (const auto& application : state.all<model::Application>()) {
    if (const auto* owner = state.find<model::Agency>(application.agency))
      owners.insert(owner->handle);
  }
  return {owners.begin(), owners.end()};
}

static bool can_be_written(const Picture& picture, const std::string& format) {
  return !is_text_format(format) || std::holds_alternative<diagram::Graph>(picture.content);
}

Result<std::vector<Commission>> all_commissions(std::span<const View* const> views,
                                                const model::State& state,
                                                const ViewRequest& request,
                                                const DiagramOrder& order) {
  std::vector<Commission> commissions;
  ViewRequest each = request;
  for (const View* view : views) {
    for (const std::string& object : objects_of(*view, state)) {
      each.object = object;
      auto commission = commissioned(*view, state, each, order);
      if (!commission) return std::unexpected(commission.error());
      if (!can_be_written(commission->picture, order.format)) continue;
      place_at(*commission, (fs::path(order.folder) / commission->path).string(), state);
      commissions.push_back(std::move(*commission));
    }
  }
  return commissions;
}

}  // namespace noken::cli
