#include "diagram/glyph.h"

#include <fmt/format.h>

namespace noken::diagram {

using formats::XmlElement;

static XmlElement circle(Point middle, double radius, std::string_view fill,
                         std::string_view stroke) {
  return {.name = "circle",
          .attributes = {{"cx", number(middle.x)},
                         {"cy", number(middle.y)},
                         {"r", number(radius)},
                         {"fill", std::string(fill)},
                         {"stroke", std::string(stroke)}}};
}

static XmlElement path(const std::string& data, std::string_view fill, std::string_view stroke) {
  return {.name = "path",
          .attributes = {{"d", data},
                         {"fill", std::string(fill)},
                         {"stroke", std::string(stroke)},
                         {"stroke-width", "1.2"}}};
}

XmlElement draw_glyph(Glyph glyph, Point middle, std::string_view colour) {
  constexpr double kRadius = 3.2;
  const std::string x = number(middle.x);
  XmlElement sign = group();
  if (glyph == Glyph::live) sign.add(circle(middle, kRadius, colour, colour));
  if (glyph == Glyph::planned) sign.add(circle(middle, kRadius, kPaper, colour));
  if (glyph == Glyph::building) {
    sign.add(circle(middle, kRadius, kPaper, colour));
    sign.add(path(fmt::format("M{} {}A{} {} 0 0 0 {} {}Z", x, number(middle.y - kRadius), kRadius,
                              kRadius, x, number(middle.y + kRadius)),
                  colour, colour));
  }
  if (glyph == Glyph::retired) {
    const double a = kRadius - 0.4;
    sign.add(
        path(fmt::format("M{} {}L{} {}M{} {}L{} {}", number(middle.x - a), number(middle.y - a),
                         number(middle.x + a), number(middle.y + a), number(middle.x - a),
                         number(middle.y + a), number(middle.x + a), number(middle.y - a)),
             "none", colour));
  }
  return sign;
}

}  // namespace noken::diagram
