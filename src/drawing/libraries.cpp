#include <cairo.h>
#include <graphviz/gvc.h>
#include <librsvg/rsvg.h>
#include <pango/pango.h>

#include <memory>

#include "base/library.h"

namespace noken::drawing {

static std::string graphviz_version() {
  const std::unique_ptr<GVC_t, decltype(&gvFreeContext)> context(gvContext(), gvFreeContext);
  return context == nullptr ? "" : gvcVersion(context.get());
}

static Libraries libraries() {
  return {{"cairo", cairo_version_string()},
          {"Graphviz", graphviz_version()},
          {"librsvg", LIBRSVG_VERSION},
          {"Pango", pango_version_string()}};
}

}  // namespace noken::drawing

extern "C" __attribute__((visibility("default"))) const noken::Libraries* noken_module_libraries();

const noken::Libraries* noken_module_libraries() {
  static const noken::Libraries kLibraries = noken::drawing::libraries();
  return &kLibraries;
}
