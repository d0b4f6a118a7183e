#include "drawing/raster.h"

#include <cmath>

#include "drawing/svg_handle.h"

namespace noken::drawing {

static Trouble cannot_draw() {
  return {"gambar tidak dapat diubah menjadi PNG", "the picture cannot be turned into a PNG"};
}

static cairo_status_t append(void* to, const unsigned char* bytes, unsigned count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

Result<std::string> png(std::string_view svg, double scale) {
  const ReadSvg read = read_svg(svg);
  if (read.handle == nullptr) return std::unexpected(cannot_draw());
  const double width = std::round(read.width * scale);
  const double height = std::round(read.height * scale);
  const std::unique_ptr<cairo_surface_t, Releasing> surface(cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  const std::unique_ptr<cairo_t, Releasing> canvas(cairo_create(surface.get()));
  cairo_set_source_rgb(canvas.get(), 1, 1, 1);
  cairo_paint(canvas.get());
  if (!render(read, canvas.get(), width, height)) return std::unexpected(cannot_draw());
  std::string bytes;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
    return std::unexpected(cannot_draw());
  return bytes;
}

}  // namespace noken::drawing
