#include "diagram/labels.h"

#include <algorithm>
#include <cmath>

namespace noken::diagram {

static Point on_curve(const Point* p, double t) {
  const double u = 1 - t;
  const auto mix = [&](double a, double b, double c, double d) {
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  };
  return {mix(p[0].x, p[1].x, p[2].x, p[3].x), mix(p[0].y, p[1].y, p[2].y, p[3].y)};
}

// Points along the line, evenly enough.
static std::vector<Point> points_of(const LaidEdge& laid) {
  constexpr int kSteps = 16;
  std::vector<Point> points;
  for (std::size_t start = 0; start + 3 < laid.curve.size(); start += 3) {
    for (int step = 0; step < kSteps; ++step)
      points.push_back(on_curve(&laid.curve[start], static_cast<double>(step) / kSteps));
  }
  points.push_back(laid.curve.back());
  return points;
}

static Box around(Point middle, const Size& size) {
  return {middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height};
}

static double overlap(const Box& a, const Box& b) {
  const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
  const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

static double covered(const Box& box, const std::vector<Box>& taken) {
  double area = 0;
  for (const Box& each : taken) area += overlap(box, each);
  return area;
}

// The head of the arrow, which says where the line ends.
static Box head_of(const LaidEdge& laid) {
  constexpr double kSide = 8;
  const Point base = laid.curve.back();
  return around({(laid.tip.x + base.x) / 2, (laid.tip.y + base.y) / 2}, {kSide, kSide});
}

struct Place {
  Point middle = {};
  double covers = 0;
};

// From the middle of the line outwards, the first place that covers nothing; else the one that
// covers least.
static Place best_place(const std::vector<Point>& points, const Size& size,
                        const std::vector<Box>& taken) {
  const auto middle = static_cast<std::ptrdiff_t>(points.size() / 2);
  Point best = points[points.size() / 2];
  double least = covered(around(best, size), taken);
  for (std::ptrdiff_t step = 1; least > 0 && step <= middle; ++step) {
    for (const std::ptrdiff_t at : {middle - step, middle + step}) {
      if (at < 0 || at >= static_cast<std::ptrdiff_t>(points.size())) continue;
      const Point point = points[static_cast<std::size_t>(at)];
      const double area = covered(around(point, size), taken);
      if (area >= least) continue;
      least = area;
      best = point;
    }
  }
  return {best, least};
}

// On the line; beside it, where the line is too short for its words and they would cover others.
static Point clear_place(const std::vector<Point>& points, const Size& size,
                         const std::vector<Box>& taken) {
  Place best = best_place(points, size, taken);
  for (const double by : {-0.5, 0.5, -0.9, 0.9}) {
    if (best.covers == 0) break;
    std::vector<Point> beside = points;
    for (Point& point : beside) point.y += by * size.height;
    const Place place = best_place(beside, size, taken);
    if (place.covers < best.covers) best = place;
  }
  return best.middle;
}

std::vector<Box> place_labels(const MeasuredGraph& measured, const Layout& layout,
                              const TextMetrics& metrics) {
  std::vector<Box> taken;
  for (std::size_t i = 0; i < layout.nodes.size(); ++i)
    taken.push_back(around(layout.nodes[i], measured.cards[i].size));
  for (const LaidEdge& laid : layout.edges) taken.push_back(head_of(laid));
  std::vector<Box> places;
  for (std::size_t i = 0; i < layout.edges.size(); ++i) {
    const Size size = label_size(measured.labels[i], metrics);
    const LaidEdge& laid = layout.edges[i];
    places.push_back(around(
        measured.graph.has_long_labels ? laid.label : clear_place(points_of(laid), size, taken),
        size));
    taken.push_back(places.back());
  }
  return places;
}

}  // namespace noken::diagram
