#include "drawing/raster.h"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>

namespace noken::drawing {

static constexpr double kPointsPerInch = 72;

struct Releasing {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};

static Trouble cannot_draw() {
  return {"gambar tidak dapat diubah menjadi PNG", "the picture cannot be turned into a PNG"};
}

static cairo_status_t append(void* to, const unsigned char* bytes, unsigned count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

Result<std::string> png(std::string_view svg, double scale) {
  const std::unique_ptr<RsvgHandle, Releasing> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
  if (handle == nullptr) return std::unexpected(cannot_draw());
  rsvg_handle_set_dpi(handle.get(), kPointsPerInch);
  double width = 0;
  double height = 0;
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height) == FALSE)
    return std::unexpected(cannot_draw());
  width = std::round(width * scale);
  height = std::round(height * scale);
  const std::unique_ptr<cairo_surface_t, Releasing> surface(cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  const std::unique_ptr<cairo_t, Releasing> canvas(cairo_create(surface.get()));
  cairo_set_source_rgb(canvas.get(), 1, 1, 1);
  cairo_paint(canvas.get());
  const RsvgRectangle page = {.x = 0, .y = 0, .width = width, .height = height};
  if (rsvg_handle_render_document(handle.get(), canvas.get(), &page, nullptr) == FALSE)
    return std::unexpected(cannot_draw());
  std::string bytes;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
    return std::unexpected(cannot_draw());
  return bytes;
}

}  // namespace noken::drawing
