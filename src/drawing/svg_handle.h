#pragma once

#include <librsvg/rsvg.h>

#include <memory>
#include <string_view>

namespace noken::drawing {

struct Releasing {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};

// An SVG that was read, and its size in points.
struct ReadSvg {
  std::unique_ptr<RsvgHandle, Releasing> handle = {};
  double width = 0;
  double height = 0;
};

// Without a handle when the text is no SVG with a size.
ReadSvg read_svg(std::string_view svg);

// Draws it over the whole page.
bool render(const ReadSvg& svg, cairo_t* canvas, double width, double height);

}  // namespace noken::drawing
