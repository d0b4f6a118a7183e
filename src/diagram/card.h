#pragma once

#include "diagram/svg.h"

namespace noken::diagram {

// A card with its texts broken into lines and its size, ready to be placed.
struct MeasuredCard {
  const Card* card = nullptr;
  std::vector<std::string> name = {};
  std::vector<std::string> second = {};
  std::vector<std::vector<std::string>> rows = {};
  double header_height = 0;
  Size size = {};
};

MeasuredCard measure(const Card& card, const TextMetrics& metrics);
formats::XmlElement draw(const MeasuredCard& measured, Point middle);

// The sign of a status, 7 points wide, around its middle.
formats::XmlElement draw_glyph(Glyph glyph, Point middle, std::string_view colour);

}  // namespace noken::diagram
