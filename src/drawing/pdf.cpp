#include "drawing/pdf.h"

#include <cairo-pdf.h>

#include "drawing/svg_handle.h"

namespace noken::drawing {

static Trouble cannot_draw() {
  return {"gambar tidak dapat diubah menjadi PDF", "the picture cannot be turned into a PDF"};
}

static cairo_status_t append(void* to, const unsigned char* bytes, unsigned count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

// Without a date of its own the library would write the time of day.
static void write_note(cairo_surface_t* surface, const diagram::PdfNote& note) {
  const std::string moment = note.date + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, note.title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, moment.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, moment.c_str());
}

Result<std::string> pdf(const std::vector<std::string>& svgs, const diagram::PdfNote& note) {
  std::string bytes;
  const std::unique_ptr<cairo_surface_t, Releasing> surface(
      cairo_pdf_surface_create_for_stream(append, &bytes, 1, 1));
  write_note(surface.get(), note);
  const std::unique_ptr<cairo_t, Releasing> canvas(cairo_create(surface.get()));
  for (const std::string& svg : svgs) {
    const ReadSvg read = read_svg(svg);
    if (read.handle == nullptr) return std::unexpected(cannot_draw());
    cairo_pdf_surface_set_size(surface.get(), read.width, read.height);
    if (!render(read, canvas.get(), read.width, read.height)) return std::unexpected(cannot_draw());
    cairo_show_page(canvas.get());
  }
  cairo_surface_finish(surface.get());
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
    return std::unexpected(cannot_draw());
  return bytes;
}

}  // namespace noken::drawing
