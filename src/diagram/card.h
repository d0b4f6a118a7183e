#pragma once

#include "diagram/glyph.h"

namespace noken::diagram {

struct MeasuredRow {
  std::vector<std::string> name = {};
  std::vector<std::string> detail = {};
  double height = 0;
  std::size_t column = 0;
  double top = 0;  // below the upper edge of the card
};

// A card with its texts broken into lines and its size, ready to be placed.
struct MeasuredCard {
  const Card* card = nullptr;
  std::vector<std::string> name = {};
  std::vector<std::string> second = {};
  std::vector<MeasuredRow> rows = {};
  double header_height = 0;
  double column_width = 0;
  Size size = {};
};

// How wide a card is made.
struct CardShape {
  double text_width = 152;  // about 26 letters
  std::size_t columns = 1;
  double width = 0;  // of the whole card; 0: as its texts need
};

MeasuredCard measure(const Card& card, const TextMetrics& metrics, const CardShape& shape = {});
// The shape of a card of this width, with columns of about `column` points.
CardShape wide_shape(double width, double column);

formats::XmlElement draw(const MeasuredCard& measured, Point middle);

}  // namespace noken::diagram
