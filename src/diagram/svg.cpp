#include "diagram/svg.h"

#include <fmt/format.h>

#include <cmath>

#include "base/unicode.h"

namespace noken::diagram {

using formats::XmlElement;

std::string number(double value) {
  const double rounded = std::round(value * 100) / 100;
  return fmt::format("{}", rounded == 0 ? 0.0 : rounded);
}

XmlElement group() { return {.name = "g"}; }

XmlElement filled(const Box& box, std::string_view fill, std::string_view stroke) {
  XmlElement rect{.name = "rect",
                  .attributes = {{"x", number(box.x)},
                                 {"y", number(box.y)},
                                 {"width", number(box.width)},
                                 {"height", number(box.height)},
                                 {"fill", std::string(fill)}}};
  if (!stroke.empty()) rect.attributes.emplace_back("stroke", stroke);
  return rect;
}

XmlElement line(Point from, Point to, const Stroke& stroke, double width) {
  XmlElement result{.name = "line",
                    .attributes = {{"x1", number(from.x)},
                                   {"y1", number(from.y)},
                                   {"x2", number(to.x)},
                                   {"y2", number(to.y)},
                                   {"stroke", std::string(stroke.colour)},
                                   {"stroke-width", number(width)}}};
  if (!stroke.dash.empty()) result.attributes.emplace_back("stroke-dasharray", stroke.dash);
  return result;
}

static std::string_view name_of(Anchor anchor) {
  return anchor == Anchor::start ? "start" : anchor == Anchor::middle ? "middle" : "end";
}

XmlElement words(std::string_view text, Point at, const Type& type, const Ink& ink) {
  XmlElement result{.name = "text",
                    .attributes = {{"x", number(at.x)},
                                   {"y", number(at.y)},
                                   {"font-size", number(type.size)},
                                   {"fill", std::string(ink.colour)}},
                    .text = printable(text)};
  if (type.is_bold) result.attributes.emplace_back("font-weight", "bold");
  if (ink.anchor != Anchor::start)
    result.attributes.emplace_back("text-anchor", name_of(ink.anchor));
  return result;
}

void add_lines(XmlElement& to, const std::vector<std::string>& lines, Point at, const Type& type,
               const Ink& ink) {
  for (const std::string& text : lines) {
    to.add(words(text, at, type, ink));
    at.y += type.size * kLineHeight;
  }
}

void add_tooltip(XmlElement& to, std::string_view text) {
  if (!text.empty()) to.add({.name = "title", .text = printable(text)});
}

void add_source(XmlElement& to, std::string_view source) {
  if (source.empty()) return;
  to.attributes.emplace_back(kSourceAttribute, source);
  const bool has_tooltip = !to.children.empty() && to.children.front().name == "title";
  if (!has_tooltip) to.children.insert(to.children.begin(), {.name = "title"});
  std::string& text = to.children.front().text;
  text += fmt::format("{}{}", text.empty() ? "" : " · ", printable(source));
}

}  // namespace noken::diagram
