#pragma once

// The few shapes that pictures are made of, as SVG. Numbers are points.

#include <string>
#include <string_view>

#include "diagram/engine.h"
#include "diagram/palette.h"
#include "formats/xml.h"

namespace noken::diagram {

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

enum class Anchor : std::uint8_t { start, middle, end };

struct Ink {
  std::string_view colour = kInk;
  Anchor anchor = Anchor::start;
};

// A number with at most two decimals, the same on every machine.
std::string number(double value);

formats::XmlElement group();
formats::XmlElement filled(const Box& box, std::string_view fill, std::string_view stroke = {});
formats::XmlElement line(Point from, Point to, const Stroke& stroke, double width);
// One line of text; `at` is the left (middle, right) end of its base line.
formats::XmlElement words(std::string_view text, Point at, const Type& type, const Ink& ink = {});
// Lines one below the other, the first one's base line at `at`.
void add_lines(formats::XmlElement& to, const std::vector<std::string>& lines, Point at,
               const Type& type, const Ink& ink = {});
void add_tooltip(formats::XmlElement& to, std::string_view text);
// Where it is written, as `opd/dinkes.yaml:12`: in the tooltip, and as the attribute from which
// the finish makes a link. After the tooltip.
inline constexpr std::string_view kSourceAttribute = "data-sumber";
void add_source(formats::XmlElement& to, std::string_view source);

}  // namespace noken::diagram
