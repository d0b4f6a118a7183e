#include "diagram/listing.h"

#include <algorithm>
#include <cmath>

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kText = {.size = 9.5};
static constexpr Type kBold = {.size = 9.5, .is_bold = true};
static constexpr double kPadding = 6;
static constexpr std::size_t kMostLines = 60;

// On a narrow sheet the other columns of words give what the open one needs to be read.
static double take_room(const Listing& listing, double needed, std::vector<double>& widths) {
  constexpr double kLeast = 96;
  double taken = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (listing.columns[i].is_number || widths[i] < kLeast) continue;
    const double given = std::min(widths[i] - kLeast, std::max(0.0, needed - taken));
    widths[i] -= given;
    taken += given;
  }
  return taken;
}

static std::vector<double> widths_of(const Listing& listing, double width) {
  constexpr double kFairShare = 0.4;
  std::vector<double> widths;
  double left = width;
  for (const ListingColumn& column : listing.columns) {
    widths.push_back(column.width * kGrid);
    left -= widths.back();
  }
  left += take_room(listing, width * kFairShare - left, widths);
  for (double& each : widths) {
    if (each == 0) each = left;
  }
  return widths;
}

struct DrawnRow {
  std::vector<std::vector<std::string>> cells = {};
  double height = 0;
  bool is_bold = false;
};

static DrawnRow measured_row(const std::vector<std::string>& cells,
                             const std::vector<double>& widths, bool is_bold,
                             const TextMetrics& metrics) {
  DrawnRow row{.is_bold = is_bold};
  std::size_t most = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    row.cells.push_back(
        wrap(cells[i], widths[i] - 2 * kPadding, kMostLines, is_bold ? kBold : kText, metrics));
    most = std::max(most, row.cells.back().size());
  }
  const double height = static_cast<double>(most) * kText.size * kLineHeight + kPadding;
  row.height = std::ceil(height / kGrid) * kGrid;
  return row;
}

static void draw_row(XmlElement& to, const DrawnRow& row, const Listing& listing,
                     const std::vector<double>& widths, Point at) {
  const Type& type = row.is_bold ? kBold : kText;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const bool is_number = listing.columns[i].is_number;
    const double x = is_number ? at.x + widths[i] - kPadding : at.x + kPadding;
    add_lines(to, row.cells[i], {x, at.y + type.size + kPadding / 2}, type,
              {.anchor = is_number ? Anchor::end : Anchor::start});
    at.x += widths[i];
  }
}

static XmlElement rule(Point from, double width) {
  return filled({from.x, from.y - 0.3, width, 0.6}, kLine);
}

static DrawnRow header_of(const Listing& listing, const std::vector<double>& widths,
                          const TextMetrics& metrics) {
  std::vector<std::string> titles;
  for (const ListingColumn& column : listing.columns) titles.push_back(column.title);
  return measured_row(titles, widths, true, metrics);
}

std::vector<XmlElement> draw_listing(const Listing& listing, const Box& box,
                                     const TextMetrics& metrics) {
  const auto widths = widths_of(listing, box.width);
  const DrawnRow header = header_of(listing, widths, metrics);
  std::vector<XmlElement> pages;
  double y = box.y + box.height;
  for (std::size_t i = 0; i < listing.rows.size(); ++i) {
    const bool is_sum = listing.has_sum && i + 1 == listing.rows.size();
    const DrawnRow row = measured_row(listing.rows[i], widths, is_sum, metrics);
    if (pages.empty() || y + row.height > box.y + box.height) {
      pages.push_back(group());
      pages.back().add(filled({box.x, box.y, box.width, header.height}, kSoftGround));
      draw_row(pages.back(), header, listing, widths, {box.x, box.y});
      y = box.y + header.height;
    }
    draw_row(pages.back(), row, listing, widths, {box.x, y});
    y += row.height;
    pages.back().add(rule({box.x, y}, box.width));
  }
  return pages;
}

}  // namespace noken::diagram
