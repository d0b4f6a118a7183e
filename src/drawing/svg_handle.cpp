#include "drawing/svg_handle.h"

namespace noken::drawing {

static constexpr double kPointsPerInch = 72;

ReadSvg read_svg(std::string_view svg) {
  ReadSvg read;
  read.handle.reset(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
  if (read.handle == nullptr) return read;
  rsvg_handle_set_dpi(read.handle.get(), kPointsPerInch);
  if (rsvg_handle_get_intrinsic_size_in_pixels(read.handle.get(), &read.width, &read.height) ==
      FALSE)
    read.handle.reset();
  return read;
}

bool render(const ReadSvg& svg, cairo_t* canvas, double width, double height) {
  const RsvgRectangle page = {.x = 0, .y = 0, .width = width, .height = height};
  return rsvg_handle_render_document(svg.handle.get(), canvas, &page, nullptr) != FALSE;
}

}  // namespace noken::drawing
