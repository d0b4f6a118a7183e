#include "drawing/graphviz.h"
#include "drawing/pango.h"
#include "drawing/pdf.h"
#include "drawing/raster.h"

// The one name that is looked up when the module is loaded (diagram/engine.h).
extern "C" __attribute__((visibility("default"))) const noken::diagram::Engine*
noken_drawing_engine();

const noken::diagram::Engine* noken_drawing_engine() {
  static constexpr noken::diagram::Engine kEngine = {
      .metrics = {.width = noken::drawing::text_width},
      .lay_out = noken::drawing::lay_out,
      .png = noken::drawing::png,
      .pdf = noken::drawing::pdf,
      .font_family = noken::drawing::font_family,
  };
  return &kEngine;
}
