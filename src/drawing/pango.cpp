#include "drawing/pango.h"

#include <pango/pangocairo.h>

#include <memory>
#include <unordered_map>

namespace noken::drawing {

static constexpr const char* kFamilies = "Noto Sans,DejaVu Sans";

struct Releasing {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

static PangoContext* new_context() {
  PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string("id"));
  return context;
}

static PangoContext* the_context() {
  static const std::unique_ptr<PangoContext, Releasing> kContext(new_context());
  return kContext.get();
}

static std::unique_ptr<PangoFontDescription, Releasing> font(double size, bool is_bold) {
  std::unique_ptr<PangoFontDescription, Releasing> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), kFamilies);
  pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);
  pango_font_description_set_weight(font.get(), is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

static double measured_width(std::string_view text, double size, bool is_bold) {
  const std::unique_ptr<PangoLayout, Releasing> layout(pango_layout_new(the_context()));
  pango_layout_set_font_description(layout.get(), font(size, is_bold).get());
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  PangoRectangle extents;
  pango_layout_get_extents(layout.get(), nullptr, &extents);
  return static_cast<double>(extents.width) / PANGO_SCALE;
}

// Many pictures show the same names.
double text_width(std::string_view text, double size, bool is_bold) {
  static std::unordered_map<std::string, double> known;
  std::string key(text);
  key += is_bold ? '\x01' : '\x02';
  key.append(reinterpret_cast<const char*>(&size), sizeof size);
  const auto found = known.find(key);
  if (found != known.end()) return found->second;
  return known[std::move(key)] = measured_width(text, size, is_bold);
}

std::string font_family() {
  const auto wanted = font(10, false);
  const std::unique_ptr<PangoFont, Releasing> found(
      pango_context_load_font(the_context(), wanted.get()));
  if (found == nullptr) return {};
  const std::unique_ptr<PangoFontDescription, Releasing> description(
      pango_font_describe(found.get()));
  const char* family = pango_font_description_get_family(description.get());
  return family == nullptr ? std::string() : std::string(family);
}

}  // namespace noken::drawing
