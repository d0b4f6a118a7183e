#include "diagram/list_sheets.h"

#include <fmt/format.h>

#include "diagram/card.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kScale = 0.85;
static constexpr double kColumn = 190;
static constexpr double kGap = 10;

// The sheets so far; `y` is how much of the last one is taken. Points before scaling.
struct Pages {
  const TextMetrics& metrics;
  Box box;
  std::vector<XmlElement> sheets = {};
  double y = 0;

  double width() const { return box.width / kScale; }
  double height() const { return box.height / kScale; }
};

static void turn(Pages& pages) {
  XmlElement sheet = group();
  sheet.attributes.emplace_back("transform",
                                fmt::format("translate({} {}) scale({:.4f})", number(pages.box.x),
                                            number(pages.box.y), kScale));
  pages.sheets.push_back(std::move(sheet));
  pages.y = 0;
}

// The card with some of its rows.
static Card piece_of(const Card& card, std::size_t first, std::size_t count) {
  Card piece = card;
  const auto begin = card.rows.begin() + static_cast<std::ptrdiff_t>(first);
  piece.rows.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
  piece.id += first == 0 ? "" : fmt::format("-{}", first + 1);
  piece.name += first == 0 ? "" : " …";
  return piece;
}

static double height_of(const Pages& pages, const Card& card) {
  return measure(card, pages.metrics, wide_shape(pages.width(), kColumn)).size.height;
}

// How many rows from the first one on fit below what is drawn; a heading is not the last of them.
static std::size_t fitting_rows(const Pages& pages, const Card& card, std::size_t first) {
  std::size_t fit = 0;
  std::size_t too_many = card.rows.size() - first + 1;
  while (fit + 1 < too_many) {
    const std::size_t half = (fit + too_many) / 2;
    const bool fits = pages.y + height_of(pages, piece_of(card, first, half)) <= pages.height();
    (fits ? fit : too_many) = half;
  }
  const bool ends_in_heading = fit > 0 && card.rows[first + fit - 1].is_heading;
  return ends_in_heading ? fit - 1 : fit;
}

static void add(Pages& pages, const Card& piece) {
  const MeasuredCard measured = measure(piece, pages.metrics, wide_shape(pages.width(), kColumn));
  pages.sheets.back().add(draw(measured, {pages.width() / 2, pages.y + measured.size.height / 2}));
  pages.y += measured.size.height + kGap;
}

// A few rows alone at the foot of a sheet would look lost.
static bool is_worth_it(const Pages& pages, std::size_t fit, std::size_t rest) {
  const auto columns = static_cast<std::size_t>(pages.width() / kColumn);
  return fit == rest || fit >= 2 * columns;
}

std::vector<XmlElement> draw_in_full(const Picture& picture, const TextMetrics& metrics) {
  Pages pages{.metrics = metrics, .box = content_box(picture)};
  turn(pages);
  for (const Card& card : std::get<Graph>(picture.content).cards) {
    for (std::size_t first = 0; first < card.rows.size();) {
      const std::size_t rest = card.rows.size() - first;
      std::size_t fit = fitting_rows(pages, card, first);
      if (pages.y > 0 && !is_worth_it(pages, fit, rest)) {
        turn(pages);
        fit = fitting_rows(pages, card, first);
      }
      fit = std::max<std::size_t>(fit, 1);
      add(pages, piece_of(card, first, fit));
      first += fit;
    }
  }
  return std::move(pages.sheets);
}

}  // namespace noken::diagram
