#pragma once

// Where the words of a sheet stand.

#include <fmt/format.h>

#include <cstdio>
#include <optional>

#include "unit/diagram/picture_checks.h"

namespace noken::tests {

inline const diagram::Engine& engine() {
  const auto found = cli::drawing_engine();
  REQUIRE_MESSAGE(found, found.error().english);
  return **found;
}

// Where a point of an element lies on the sheet.
struct Placement {
  double x = 0;
  double y = 0;
  double scale = 1;
  bool is_turned = false;
};

inline Placement placed(const Placement& outer, const char* transform) {
  Placement inner = outer;
  double x = 0;
  double y = 0;
  double scale = 1;
  if (std::sscanf(transform, "translate(%lf %lf) scale(%lf)", &x, &y, &scale) < 2) return inner;
  inner.x += x * outer.scale;
  inner.y += y * outer.scale;
  inner.scale *= scale;
  inner.is_turned = std::string_view(transform).find("rotate(-90)") != std::string_view::npos;
  return inner;
}

// A box in points of the sheet.
struct Extent {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
};

inline Extent extent_of(const pugi::xml_node& text, const Placement& at) {
  const double size = text.attribute("font-size").as_double();
  const bool is_bold = text.attribute("font-weight");
  const double width = engine().metrics.width(text.child_value(), size, is_bold);
  const std::string anchor = text.attribute("text-anchor").as_string("start");
  double x = text.attribute("x").as_double();
  if (anchor == "middle") x -= width / 2;
  if (anchor == "end") x -= width;
  const double y = text.attribute("y").as_double();
  if (at.is_turned) return {at.x - size, at.x, at.y - (x + width), at.y - x};
  return {at.x + x * at.scale, at.x + (x + width) * at.scale, at.y + (y - size) * at.scale,
          at.y + (y + size / 4) * at.scale};
}

inline Extent extent_of_box(const pugi::xml_node& rect, const Placement& at) {
  const double left = at.x + rect.attribute("x").as_double() * at.scale;
  const double top = at.y + rect.attribute("y").as_double() * at.scale;
  return {left, left + rect.attribute("width").as_double() * at.scale, top,
          top + rect.attribute("height").as_double() * at.scale};
}

// The rectangle with which a group begins, when it has no other.
inline pugi::xml_node box_of(const pugi::xml_node& group) {
  pugi::xml_node first = group.first_child();
  while (first && std::string_view(first.name()) == "title") first = first.next_sibling();
  const bool is_box = std::string_view(first.name()) == "rect" && !first.next_sibling("rect");
  return is_box ? first : pugi::xml_node();
}

// Calls `visit(text, placement, box of the nearest group that has one)`.
template <class Visit>
void each_text(const pugi::xml_node& node, const Placement& outer, std::optional<Extent> box,
               const Visit& visit) {
  const Placement at = placed(outer, node.attribute("transform").value());
  if (const auto own = box_of(node)) box = extent_of_box(own, at);
  for (const pugi::xml_node& child : node.children()) {
    if (std::string_view(child.name()) == "text") {
      visit(child, at, box);
    } else if (std::string_view(child.name()) != "title") {
      each_text(child, at, box, visit);
    }
  }
}

// Words of a sheet are large enough to be read, and stay on the sheet and in their box.
inline void check_words(const std::string& svg, const std::string& name, double margin = 20) {
  const auto document = parsed(svg);
  const pugi::xml_node root = document.child("svg");
  const double width = root.attribute("width").as_double();
  const double height = root.attribute("height").as_double();
  const Extent sheet{margin, width - margin, margin, height - margin};
  each_text(root, {}, {},
            [&](const pugi::xml_node& text, const Placement& at, std::optional<Extent> box) {
              const std::string where = fmt::format("{}: {}", name, text.child_value());
              const Extent extent = extent_of(text, at);
              CHECK_MESSAGE(text.attribute("font-size").as_double() * at.scale >= 6.99, where);
              CHECK_MESSAGE(extent.left >= sheet.left, where);
              CHECK_MESSAGE(extent.right <= sheet.right, where);
              CHECK_MESSAGE(extent.top >= sheet.top, where);
              CHECK_MESSAGE(extent.bottom <= sheet.bottom, where);
              if (!box || at.is_turned) return;
              CHECK_MESSAGE(extent.left >= box->left - 1, where);
              CHECK_MESSAGE(extent.right <= box->right + 1, where);
              CHECK_MESSAGE(extent.top >= box->top - 2, where);
              CHECK_MESSAGE(extent.bottom <= box->bottom + 2, where);
            });
}

}  // namespace noken::tests
