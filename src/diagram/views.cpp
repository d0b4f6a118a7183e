#include <algorithm>
#include <vector>

#include "diagram/view.h"

namespace noken::diagram {

static std::vector<const View*> by_name() {
  std::vector<const View*> views = {
#define NOKEN_VIEW(name) &name##_view,
#include "diagram_views_list.inc"
#undef NOKEN_VIEW
  };
  std::ranges::sort(views, {}, &View::name);
  return views;
}

std::span<const View* const> views() {
  static const std::vector<const View*> kViews = by_name();
  return kViews;
}

const View* view_named(std::string_view name) {
  const auto found = std::ranges::find(views(), name, &View::name);
  return found == views().end() ? nullptr : *found;
}

}  // namespace noken::diagram
